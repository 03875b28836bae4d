import { CalendarDays } from "lucide-react";
import Link from "next/link";
import { itemState, itemsOf, type Plan } from "../../../lib/planner/plan.ts";
import { isSettled } from "../../../lib/planner/progress.ts";
import type { PlanSettings } from "../../../lib/planner/timetable.ts";
import { timeWords } from "../../../lib/words/time.ts";
import { formatDay, formatMinutes } from "../../_components/days.ts";
import { pageOfPlan } from "../device/guest-plan.ts";
import type { LiveSchedule } from "./live-schedule.ts";
import { ReplanCard } from "./replan-card.tsx";
import { rescheduleForm } from "./schedule-form.tsx";
import { TargetVerdict } from "./target-verdict.tsx";
import { WeekLoadChart } from "./week-load.tsx";

/** The planning that can be taken back, and when it was made in words. */
export type Withdrawable = { revision: number; madeAt: string };

type Props = { plan: Plan; live: LiveSchedule | undefined; today: string; withdrawable: Withdrawable | undefined };

/** A plan's dates in short: when it finishes, whether that meets the target, how full the weeks are, and whether it has moved. */
export function ScheduleCard({ plan, live, today, withdrawable }: Props) {
  if (!plan.settings || !live) {
    // Who has nothing left needs no dates.
    return itemsOf(plan).every((item) => isSettled(itemState(item))) ? null : <SetTimeCard planId={plan.id} />;
  }
  return (
    <section id="schedule" aria-labelledby="schedule-heading" className="flex flex-col gap-4">
      {"problem" in live ? (
        <div>
          <h2 id="schedule-heading" className="text-h2">
            {timeWords.heading}
          </h2>
          <p className="font-medium">{timeWords.notPlannable}</p>
          <p>{live.problem}</p>
          <TimeLinks planId={plan.id} />
        </div>
      ) : (
        <Dates plan={plan} settings={plan.settings} live={live} today={today} />
      )}
      {withdrawable ? (
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-small text-muted">
          {timeWords.undoHint(withdrawable.madeAt)}
          <button
            type="submit"
            form={rescheduleForm}
            name="do"
            value={`undo ${withdrawable.revision}`}
            className="control control-quiet text-ink"
          >
            {timeWords.undo}
          </button>
        </p>
      ) : null}
    </section>
  );
}

type DatesProps = { plan: Plan; settings: PlanSettings; live: Extract<LiveSchedule, { replan: unknown }>; today: string };

function Dates({ plan, settings, live: { timetable, replan }, today }: DatesProps) {
  const titles = new Map(itemsOf(plan).map((item) => [item.id, item.title]));
  const { finishOn, weeks } = timetable.schedule;
  const perWeek = settings.minutesPerWeekday.reduce((sum, minutes) => sum + minutes, 0);
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <div className="flex flex-wrap items-baseline gap-x-3">
          <h2 id="schedule-heading" className="tabular text-h2">
            {finishOn ? timeWords.finishOn(formatDay(finishOn)) : timeWords.heading}
          </h2>
          <p className="tabular text-muted">{timeWords.perWeek(formatMinutes(perWeek))}</p>
        </div>
        <TimeLinks planId={plan.id} />
      </div>
      {finishOn ? null : <p>{timeWords.nothingLeft}</p>}
      {timetable.verdict && settings.targetDate && finishOn ? (
        <TargetVerdict
          verdict={timetable.verdict}
          target={settings.targetDate}
          button={{ name: "do", form: rescheduleForm }}
          leaveOutDetails={(ids) => (
            <details>
              <summary className="link inline-flex min-h-11 items-center text-small">{timeWords.leaveOutWhich}</summary>
              <ul className="list-disc pl-5 text-small marker:text-role">
                {ids.map((id) => (
                  <li key={id}>{titles.get(id)}</li>
                ))}
              </ul>
            </details>
          )}
        />
      ) : null}
      {replan.moved.length > 0 ? <ReplanCard replan={replan} titles={titles} today={today} /> : null}
      <WeekLoadChart weeks={weeks} today={today} />
    </>
  );
}

function TimeLinks({ planId }: { planId: string }) {
  return (
    <p className="flex flex-wrap gap-x-5 text-small">
      <Link href={`${pageOfPlan(planId)}/time` as "/plan"} className="link inline-flex min-h-11 items-center">
        {timeWords.change}
      </Link>
      <KnownLink planId={planId} className="link inline-flex min-h-11 items-center" />
    </p>
  );
}

export function KnownLink({ planId, className, name = timeWords.known.link }: { planId: string; className: string; name?: string }) {
  return (
    <Link href={`${pageOfPlan(planId)}/known` as "/plan"} className={className}>
      {name}
    </Link>
  );
}

function SetTimeCard({ planId }: { planId: string }) {
  return (
    <section
      id="schedule"
      aria-labelledby="schedule-heading"
      className="flex flex-wrap items-center gap-x-6 gap-y-3 rounded-lg border border-line bg-raised p-4"
    >
      <div className="flex flex-1 basis-72 items-start gap-3">
        <CalendarDays size={24} aria-hidden="true" className="mt-0.5 shrink-0 text-role" />
        <div>
          <h2 id="schedule-heading" className="text-h3">
            {timeWords.cardTitle}
          </h2>
          <p className="text-muted">{timeWords.cardText}</p>
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Link href={`${pageOfPlan(planId)}/time` as "/plan"} className="control control-strong">
          {timeWords.cardAction}
        </Link>
        <KnownLink planId={planId} className="link inline-flex min-h-11 items-center text-small" />
      </div>
    </section>
  );
}
