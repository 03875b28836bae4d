import { redirect } from "next/navigation";
import { FinishScreen } from "#app/_features/finish/finish-screen.tsx";
import { loadFinish } from "#app/_features/finish/load-finish.ts";
import { NotFoundPage } from "#app/_shell/not-found-page.tsx";
import { requireLearner } from "#lib/auth/session.ts";

/** The end of a plan; one that is still going on shows its progress. */
export default async function FinishPage({ params }: { params: Promise<{ planId: string }> }) {
  const { planId } = await params;
  const { learner } = await requireLearner(`/plans/${planId}/finish`);
  const finish = await loadFinish(learner, planId);
  if (!finish) return <NotFoundPage />;
  const { isFinished, ...plan } = finish;
  if (!isFinished) redirect(`/plans/${planId}/progress`);
  return <FinishScreen {...plan} />;
}
