import { ExportScreen } from "#app/_features/export/export-screen.tsx";
import { loadExport } from "#app/_features/export/load-export.ts";
import { NotFoundPage } from "#app/_shell/not-found-page.tsx";
import { siteAddress } from "#app/_ui/page-metadata.ts";
import { requireLearner } from "#lib/auth/session.ts";
import { readShape } from "#lib/export/calendar-shapes.ts";

type Props = { params: Promise<{ planId: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ExportPage({ params, searchParams }: Props) {
  const { planId } = await params;
  const { learner } = await requireLearner(`/plans/${planId}/export`);
  const loaded = await loadExport(learner, planId);
  if (!loaded) return <NotFoundPage />;
  const { shape } = await searchParams;
  return <ExportScreen {...loaded} site={siteAddress().origin} shape={readShape(() => (typeof shape === "string" ? shape : null))} />;
}
