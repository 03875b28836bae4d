import { CalendarDays } from "lucide-react";
import { type ReactNode, type RefObject, useRef } from "react";
import { untilKnown } from "#app/_features/plan/until-known.ts";
import { guestRoleOf, pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";
import type { AwaitsDates } from "#app/_features/plan-sync/use-awaits-dates.ts";
import { Link } from "#app/_ui/link.tsx";
import { formatMinutes } from "#lib/messages/amounts.ts";
import { formatDay } from "#lib/messages/days.ts";
import { describeScheduleProblem } from "#lib/messages/schedule-problems.ts";
import { timeMessages } from "#lib/messages/time.ts";
import { isSettled } from "#lib/planner/plan/counts.ts";
import { milestoneState, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import type { LiveSchedule } from "#lib/planner/schedule/live-schedule.ts";
import { sumWeek } from "#lib/planner/time/distribute-minutes.ts";
import { FinishRangeText } from "./finish-range.tsx";
import { FitLink } from "./fit-link.tsx";
import { rescheduleForm } from "./schedule-form.tsx";
import { StatusLine } from "./status-line.tsx";
import { TargetVerdict } from "./target-verdict.tsx";
import type { UndoableRevision } from "./undoable-revision.ts";
import { useReplanned } from "./use-replanned.ts";
import { WeekLoadChart } from "./week-load.tsx";

type Props = {
  plan: Plan;
  live: LiveSchedule | undefined;
  awaitsDates: AwaitsDates;
  today: string;
  undoableRevision: UndoableRevision | undefined;
};

/** The dates of a plan: its finish, whether that meets the target, the load of each week, and whether dates have moved. */
export function ScheduleCard({ plan, live, awaitsDates, today, undoableRevision }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { done, listen } = useReplanned(plan, undoableRevision?.isNew ? undoableRevision.revision : undefined, heading);
  // Without milestones left there are no dates to show.
  if (!live) {
    if (awaitsDates === "yes" || milestonesOf(plan).every((milestone) => isSettled(milestoneState(milestone)))) return null;
    return <SetTimeCard planId={plan.id} awaitsDates={awaitsDates} />;
  }
  const planned = "currentDates" in live ? live.currentDates.finish.planned : null;
  const outcome = done ?? (undoableRevision?.isNew ? "replanned" : undefined);
  const news = outcome && planned ? timeMessages[outcome](formatDay(planned, "long")) : undefined;
  const revision = <RevisionLine news={news} undoableRevision={undoableRevision} />;
  return (
    <section id="schedule" aria-labelledby="schedule-heading" onClickCapture={listen} className="flex flex-col gap-4">
      {"problem" in live ? (
        <div>
          <h2 id="schedule-heading" className="text-h2">
            {timeMessages.heading}
          </h2>
          <p className="font-medium">{timeMessages.notPlannable}</p>
          <p>{describeScheduleProblem(live.problem)}</p>
          <TimeLinks planId={plan.id} />
        </div>
      ) : (
        <Dates plan={plan} live={live} today={today} heading={heading} news={news && revision} />
      )}
      {news ? null : revision}
    </section>
  );
}

/** Shows the news about the last replan, or when the schedule was made, and the undo button. */
function RevisionLine({ news, undoableRevision }: { news: string | undefined; undoableRevision: UndoableRevision | undefined }) {
  if (!news && !undoableRevision) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-small text-muted">
      {news ? (
        <span id="replanned" className="font-medium text-ink">
          {news}
        </span>
      ) : (
        timeMessages.undoHint(undoableRevision?.madeAt ?? "")
      )}
      {undoableRevision ? (
        <button
          type="submit"
          form={rescheduleForm}
          name="do"
          value={`undo ${undoableRevision.revision}`}
          className="control control-quiet text-ink"
        >
          {timeMessages.undo}
        </button>
      ) : null}
    </p>
  );
}

type DatesProps = {
  plan: Plan;
  live: Exclude<LiveSchedule, { problem: unknown }>;
  today: string;
  heading: RefObject<HTMLHeadingElement | null>;
  /** The result of the learner's last change to the dates. */
  news: ReactNode;
};

function Dates({ plan, live: { studyTime, planSchedule, currentDates, replan }, today, heading, news }: DatesProps) {
  const milestones = milestonesOf(plan);
  const titles = new Map(milestones.map((milestone) => [milestone.id, milestone.title]));
  // From today on, like everything below; the milestones keep the days of the last revision while they can.
  const finishOn = currentDates.finish.current;
  const { finishRange } = planSchedule;
  const { verdict } = currentDates;
  const perWeek = sumWeek(studyTime.minutesPerWeekday);
  const isLate = currentDates.finish.status === "late";
  const status = <StatusLine planId={plan.id} currentDates={currentDates} replan={replan} titles={titles} today={today} />;
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <div className="tabular flex flex-wrap items-baseline gap-x-3">
          <h2
            id="schedule-heading"
            ref={heading}
            tabIndex={-1}
            aria-describedby={news ? "replanned" : undefined}
            className="scroll-mt-4 text-h2 focus-visible:outline-none"
          >
            {finishOn ? timeMessages.finishOn(formatDay(finishOn, "long")) : timeMessages.heading}
          </h2>
          <p className="text-muted">{timeMessages.perWeek(formatMinutes(perWeek))}</p>
          <FinishRangeText range={finishRange} finishOn={finishOn} />
        </div>
        <TimeLinks planId={plan.id} />
      </div>
      {news}
      {finishOn ? null : <p>{timeMessages.nothingLeft}</p>}
      {/* Late and past the target, replanning comes first; what would meet the target is there for who wants to. */}
      {isLate ? status : null}
      {verdict && studyTime.targetDate && finishOn ? (
        <ForTarget isFolded={isLate && !verdict.fits} target={studyTime.targetDate}>
          <TargetVerdict verdict={verdict} target={studyTime.targetDate} button={{ name: "do", form: rescheduleForm }}>
            <FitLink planId={plan.id} className={`control ${isLate ? "control-quiet" : "control-strong"}`} />
            <KnownLink planId={plan.id} name={timeMessages.markKnown} className="link inline-flex min-h-11 items-center px-2" />
          </TargetVerdict>
        </ForTarget>
      ) : null}
      {isLate ? null : status}
      {planSchedule.schedule.weeks.length > 0 ? (
        <details>
          <summary className="link inline-flex min-h-11 items-center text-small">{timeMessages.load}</summary>
          <WeekLoadChart weeks={planSchedule.schedule.weeks} today={today} />
        </details>
      ) : null}
    </>
  );
}

/** Folds what would meet the target. */
function ForTarget({ isFolded, target, children }: { isFolded: boolean; target: string; children: ReactNode }) {
  if (!isFolded) return children;
  return (
    <details>
      <summary className="link inline-flex min-h-11 items-center text-small">{timeMessages.fitTarget(formatDay(target, "long"))}</summary>
      {children}
    </details>
  );
}

function TimeLinks({ planId }: { planId: string }) {
  return (
    <p className="flex flex-wrap gap-x-5 text-small">
      <Link href={`${pageOfPlan(planId)}/time`} className="link inline-flex min-h-11 items-center">
        {timeMessages.change}
      </Link>
      {guestRoleOf(planId) === undefined ? (
        <Link href={`/plans/${planId}/export#calendar`} className="link inline-flex min-h-11 items-center">
          {timeMessages.toCalendar}
        </Link>
      ) : null}
      <KnownLink planId={planId} className="link inline-flex min-h-11 items-center" />
    </p>
  );
}

export function KnownLink({ planId, className, name = timeMessages.knownLink }: { planId: string; className: string; name?: string }) {
  return (
    <Link href={`${pageOfPlan(planId)}/known`} className={className}>
      {name}
    </Link>
  );
}

function SetTimeCard({ planId, awaitsDates }: { planId: string } & Pick<Props, "awaitsDates">) {
  return (
    <section
      id="schedule"
      aria-labelledby="schedule-heading"
      className={`flex flex-wrap items-center gap-x-6 gap-y-3 rounded-lg border border-line bg-raised p-4 ${awaitsDates === "unknown" ? untilKnown : ""}`}
    >
      <div className="flex flex-1 basis-72 items-start gap-3">
        <CalendarDays size={24} aria-hidden="true" className="mt-0.5 shrink-0 text-role" />
        <div>
          <h2 id="schedule-heading" className="text-h3">
            {timeMessages.cardTitle}
          </h2>
          <p className="text-muted">{timeMessages.cardText}</p>
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Link href={`${pageOfPlan(planId)}/time`} className="control control-strong">
          {timeMessages.cardAction}
        </Link>
        <KnownLink planId={planId} className="link inline-flex min-h-11 items-center text-small" />
      </div>
    </section>
  );
}
