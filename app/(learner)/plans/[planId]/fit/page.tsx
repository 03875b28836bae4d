import { redirect } from "next/navigation";
import { FitScreen } from "#app/_features/fit/fit-screen.tsx";
import { firstFitValues, readValues } from "#app/_features/fit/fit-values.ts";
import { leaveTextsOut } from "#app/_features/fit/leave-texts-out.ts";
import { NotFoundPage } from "#app/_shell/not-found-page.tsx";
import { requireLearner } from "#lib/auth/session.ts";
import { catalog } from "#lib/catalog/catalog.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";
import { todayOf } from "#lib/planner/time/time-zone.ts";

type Props = { params: Promise<{ planId: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function FitPage({ params, searchParams }: Props) {
  const { planId } = await params;
  const { learner } = await requireLearner(`/plans/${planId}/fit`);
  const plan = await loadPlan(learner, planId);
  if (!plan) return <NotFoundPage />;
  const { studyTime } = plan;
  if (!studyTime) redirect(`/plans/${planId}/time`);
  const search = new Map(Object.entries(await searchParams));
  const items = milestonesOf(plan);
  const today = todayOf(plan, new Date());
  const values = readValues(search, items, firstFitValues(items, studyTime, today));
  return (
    <FitScreen
      plan={leaveTextsOut(plan, (id) => catalog().milestones.get(id)?.shortName)}
      studyTime={studyTime}
      values={values}
      today={today}
    />
  );
}
