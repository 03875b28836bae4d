import { notFound } from "next/navigation";
import { ExportScreen } from "#app/_features/export/export-screen.tsx";
import { loadExport } from "#app/_features/export/load-export.ts";
import { siteAddress } from "#app/_ui/page-metadata.ts";
import { requireLearner } from "#lib/auth/session.ts";

export default async function ExportPage({ params }: { params: Promise<{ planId: string }> }) {
  const { planId } = await params;
  const { learner } = await requireLearner(`/plans/${planId}/export`);
  const loaded = await loadExport(learner, planId);
  if (!loaded) notFound();
  return <ExportScreen {...loaded} site={siteAddress().origin} />;
}
