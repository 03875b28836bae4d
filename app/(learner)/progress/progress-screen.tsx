import Link from "next/link";
import { notFound } from "next/navigation";
import { loadActivity } from "../../../lib/data/activity.ts";
import type { LearnerId } from "../../../lib/data/learner-id.ts";
import { loadPlan } from "../../../lib/data/load-plan.ts";
import { listCompletions, listPlannedCompletions } from "../../../lib/planner/activity.ts";
import { countItems, itemState, itemsOf } from "../../../lib/planner/plan.ts";
import { isSettled } from "../../../lib/planner/progress.ts";
import { layOut } from "../../../lib/planner/standing.ts";
import { listWork } from "../../../lib/planner/this-week.ts";
import { words } from "../../../lib/words/en.ts";
import { readDaysIn } from "../../_components/day-words.ts";
import { loadWorked } from "../load-worked.ts";
import { ActivityCalendar } from "./activity-calendar.tsx";
import { BurnUpChart } from "./burn-up-chart.tsx";
import { FinishForecast } from "./finish-forecast.tsx";
import { WeeksChart } from "./weeks-chart.tsx";

type Props = { learner: LearnerId; planId: string };

/** How a plan went so far and where it leads: the forecast and three charts. */
export async function ProgressScreen({ learner, planId }: Props) {
  const plan = await loadPlan(learner, planId);
  if (!plan) notFound();
  const dayOf = readDaysIn(plan.settings?.timeZone ?? "UTC");
  const today = dayOf(new Date());
  const activity = await loadActivity(learner, planId, dayOf);

  const items = itemsOf(plan);
  const completions = listCompletions(items, dayOf);
  const work = listWork(await loadWorked(learner, plan, dayOf));
  const planned = plan.settings ? listPlannedCompletions(items, dayOf) : [];
  const counts = countItems(items);
  const counted = items.filter((item) => itemState(item) !== "known" && itemState(item) !== "skipped");
  const undated = plan.settings ? counted.filter((item) => !isSettled(itemState(item)) && item.plannedEnd === null).length : 0;
  const { duration } = words.progress;
  return (
    <div data-role={plan.role.id} className="page flex flex-col gap-10 py-8">
      <div className="flex flex-col gap-2">
        <h1 className="text-h1">{words.progress.titleOf(plan.role.title)}</h1>
        <p>{words.progress.doneOf(counts.done, duration(sumMinutes(work)), duration(sumMinutes(counted)))}</p>
        <p className="tabular text-small text-muted">{words.plan.counts(counts)}</p>
        <p className="flex flex-wrap gap-x-5">
          <Link href={`/plans/${plan.id}`} className="link inline-flex min-h-11 items-center">
            {words.progress.toPlan}
          </Link>
          <Link href={`/plans/${plan.id}/history`} className="link inline-flex min-h-11 items-center">
            {words.progress.history}
          </Link>
        </p>
      </div>
      <FinishForecast plan={plan} completions={completions} laidOut={layOut(plan, today)} today={today} />
      <BurnUpChart
        done={work}
        planned={planned}
        allMinutes={sumMinutes(counted)}
        undated={undated}
        startsOn={plan.settings?.startsOn ?? today}
        today={today}
      />
      <WeeksChart work={work} startsOn={plan.settings?.startsOn ?? today} today={today} />
      <ActivityCalendar activity={activity} today={today} />
    </div>
  );
}

function sumMinutes(all: readonly { minutes: number }[]): number {
  return all.reduce((sum, { minutes }) => sum + minutes, 0);
}
