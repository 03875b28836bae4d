import { PlanLine } from "#app/_features/plan/plan-line.tsx";
import type { PlanSource } from "#app/_features/plan/plan-source.ts";
import { Headline } from "#app/_ui/headline.tsx";
import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { formatDay } from "#lib/messages/days.ts";
import { planStatusMessages } from "#lib/messages/plan-status.ts";
import { progressMessages } from "#lib/messages/progress.ts";
import type { DayCount } from "#lib/planner/insights/activity.ts";
import { listMonths } from "#lib/planner/insights/months.ts";
import { ActivityCalendar } from "./activity-calendar.tsx";
import { AreaBars } from "./area-bars.tsx";
import { BurnUpChart } from "./burn-up-chart.tsx";
import { FinishForecast } from "./finish-forecast.tsx";
import { MonthList } from "./month-list.tsx";
import { PaceOffer } from "./pace-offer.tsx";
import { type ProgressInput, readProgress } from "./read-progress.ts";
import { WeeksChart } from "./weeks-chart.tsx";

type Props = ProgressInput & {
  source: PlanSource;
  /** The number of changes on each day that has any. */
  activity: readonly DayCount[];
  /** The pace that was answered last, as `PaceOffer` takes it; undefined on a device, which cannot set one. */
  paceAnswered?: number | null;
};

/** How far a plan is and when it will finish: the numbers, the curve with the forecast, and the months. */
export function ProgressScreen({ source, activity, paceAnswered, ...input }: Props) {
  const { plan, worked, today } = input;
  const progress = readProgress(input);
  const { work, burnUp, counts, status, undated } = progress;
  const { hours } = progressMessages;
  const { forecast, verdict } = progress;
  // The one finish, as in the header; the forecast's only where there is no plan to keep to.
  const finish = status.finish.current ?? forecast?.p85;
  const risk = verdict ? progressMessages.atRisk(verdict, today) : "";
  const aside = [counts.known && progressMessages.known(counts.known), counts.skipped && progressMessages.skipped(counts.skipped)];
  return (
    <div data-role={plan.role.id} className="page flex max-w-[80rem] flex-col gap-8 py-4 sm:py-6">
      <PageTitle>{progressMessages.titleOf(plan.role.title)}</PageTitle>
      <PlanLine plan={plan} finish={status.finish} />
      <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem] lg:grid-rows-[auto_1fr] lg:gap-y-3">
        <div className="flex min-w-0 flex-col gap-3">
          <h1 className="text-h2 sm:text-h1">
            {progressMessages.title}{" "}
            <span className="text-body font-normal tracking-normal text-muted max-md:sr-only areas:sr-only">
              {progressMessages.inPlan(plan.role.title)}
            </span>
          </h1>
          <div>
            <Headline
              isLarge
              figures={[
                {
                  value: String(counts.done),
                  of: progressMessages.of(String(counts.total - counts.known - counts.skipped)),
                  name: progressMessages.milestonesDone,
                },
                { value: hours(progress.minutesDone), name: progressMessages.doneOf(hours(burnUp.all)) },
                ...(finish
                  ? [
                      {
                        value: formatDay(finish, "medium", today),
                        name: status.finish.current
                          ? planStatusMessages.name(status.finish) || progressMessages.finish
                          : progressMessages.likelyFinish,
                      },
                    ]
                  : []),
              ]}
            />
            {risk ? <p className="mt-1 text-small">{risk}</p> : null}
          </div>
          <BurnUpChart burnUp={burnUp} undated={undated} />
        </div>
        {/* On a phone, what is done comes next, and then how sure the rest is. */}
        <div className="flex min-w-0 flex-col gap-8 max-lg:contents lg:row-span-2">
          <MonthList months={listMonths(worked, work, today)} planId={source === "server" ? plan.id : undefined} today={today} />
          <div className="min-w-0 max-lg:order-1">
            <AreaBars areas={plan.areas}>
              {aside.some(Boolean) ? <p className="text-small text-muted">{aside.filter(Boolean).join(", ")}</p> : null}
            </AreaBars>
          </div>
        </div>
        <div className="flex min-w-0 flex-col gap-3">
          <FinishForecast planId={plan.id} {...progress} />
          {paceAnswered === undefined ? null : <PaceOffer plan={plan} today={today} answered={paceAnswered} />}
        </div>
      </div>
      <div>
        <WeeksChart work={work} startsOn={plan.studyTime?.startsOn ?? today} today={today} />
        <ActivityCalendar activity={activity} today={today} />
      </div>
      {/* A device has only the events that were made on it, so there is no history to list. */}
      {source === "server" ? (
        <p className="-mt-4">
          <Link href={`/plans/${plan.id}/history`} className="link inline-flex min-h-11 items-center">
            {progressMessages.history}
          </Link>
        </p>
      ) : null}
    </div>
  );
}
