import { ExportScreen } from "#app/_features/export/export-screen.tsx";
import { loadExport } from "#app/_features/export/load-export.ts";
import { NotFoundPage } from "#app/_shell/not-found-page.tsx";
import { siteAddress } from "#app/_ui/page-metadata.ts";
import { requireLearner } from "#lib/auth/session.ts";

export default async function ExportPage({ params }: { params: Promise<{ planId: string }> }) {
  const { planId } = await params;
  const { learner } = await requireLearner(`/plans/${planId}/export`);
  const loaded = await loadExport(learner, planId);
  if (!loaded) return <NotFoundPage />;
  return <ExportScreen {...loaded} site={siteAddress().origin} />;
}
