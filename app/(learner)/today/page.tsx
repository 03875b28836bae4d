import { describeMilestones } from "#app/_features/plan/milestone-details.ts";
import { formatPlannedDays } from "#app/_features/today/planned-days.ts";
import { ThisWeek } from "#app/_features/today/this-week.tsx";
import { TodayBoard } from "#app/_features/today/today-board.tsx";
import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { requireLearner } from "#lib/auth/session.ts";
import { findLatestChange } from "#lib/data/changes/changes.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { findCurrentPlanId } from "#lib/data/plans/plans.ts";
import { messages } from "#lib/messages/all.ts";
import { formatWeekday, sayDay } from "#lib/messages/days.ts";
import { milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { computeDates } from "#lib/planner/schedule/current-dates.ts";
import { dayInZone } from "#lib/planner/time/time-zone.ts";

type Props = { searchParams: Promise<{ changed?: string | string[] }> };

/** What to do now, what comes after, and how the week stands. */

export default async function TodayPage({ searchParams }: Props) {
  const { learner } = await requireLearner("/today");
  const planId = await findCurrentPlanId(learner);
  const plan = planId ? await loadPlan(learner, planId) : undefined;
  if (!plan) return <NoPlan />;

  const today = dayInZone(new Date(), plan.studyTime?.timeZone ?? "UTC");
  const laidOut = computeDates(plan, today);
  const latest = (await searchParams).changed === undefined ? undefined : await findLatestChange(learner, plan.id);
  return (
    <div data-role={plan.role.id} className="page flex flex-col gap-6 py-8">
      <PageTitle>{messages.today.title}</PageTitle>
      <div>
        <h1 className="text-h1">{messages.today.title}</h1>
        <p className="tabular text-muted">
          {formatWeekday(today)}, {sayDay(today)} · {messages.plan.title(plan.role.title)}
        </p>
      </div>
      <TodayBoard plan={plan} details={describeSome(plan)} plannedDays={formatPlannedDays(laidOut, today)} latest={latest}>
        <ThisWeek learner={learner} plan={plan} laidOut={laidOut} today={today} />
      </TodayBoard>
    </div>
  );
}

function NoPlan() {
  return (
    <div className="page flex max-w-reading flex-col items-start gap-4 py-8">
      <PageTitle>{messages.today.title}</PageTitle>
      <h1 className="text-h1">{messages.today.title}</h1>
      <p>{messages.plans.empty}</p>
      <Link href="/roles" className="control control-strong">
        {messages.plans.choose}
      </Link>
    </div>
  );
}

/** What the board tells of each milestone: a fraction of what the checklist does. */
function describeSome(plan: Plan) {
  const all = describeMilestones(plan);
  return Object.fromEntries(
    milestonesOf(plan).flatMap(({ id }) =>
      all[id] ? [[id, { outcome: all[id].outcome, doneWhen: all[id].doneWhen, resources: all[id].resources }]] : [],
    ),
  );
}
