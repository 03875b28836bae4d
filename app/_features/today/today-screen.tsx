import type { ComponentProps } from "react";
import { DeviceZoneNote } from "#app/_features/plan/device-zone-note.tsx";
import { PlanLine } from "#app/_features/plan/plan-line.tsx";
import type { PlanSource } from "#app/_features/plan/plan-source.ts";
import { type Reschedule, ScheduleForm } from "#app/_features/plan/schedule-card/schedule-form.tsx";
import { pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";
import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { formatDay, formatWeekday } from "#lib/messages/days.ts";
import { planMessages } from "#lib/messages/plan.ts";
import { todayMessages } from "#lib/messages/today.ts";
import { studyToday } from "#lib/planner/insights/study-today.ts";
import { listWorkedMilestones, minutesDoneThisWeek } from "#lib/planner/insights/this-week.ts";
import type { Plan } from "#lib/planner/plan/plan.ts";
import { isReturn } from "#lib/planner/reminders/return.ts";
import type { computeDates } from "#lib/planner/schedule/current-dates.ts";
import { readPlanStatus } from "#lib/planner/schedule/plan-status.ts";
import { describeNext, nameSession } from "./describe-session.ts";
import { TodayBoard } from "./today-board.tsx";
import { WeekSummary } from "./week-summary.tsx";
import { WelcomeBack } from "./welcome-back.tsx";

type Props = Pick<ComponentProps<typeof TodayBoard>, "details" | "undoAtFirst" | "address" | "onChanged"> & {
  /** The plan that changes are made to. */
  plan: Plan;
  source: PlanSource;
  /** The plan that the sessions are computed from: on a device, with the changes that `plan` does not hold yet. */
  currentPlan: Plan;
  /** The dates of `currentPlan`. */
  dates: ReturnType<typeof computeDates>;
  /** "YYYY-MM-DD" in the time zone of the plan. */
  today: string;
  /** Changes the time zone on this device; without it, the server does. */
  onReschedule?: Reschedule;
};

/** The Today page: what to study now, what comes next, and how this week is going. */
export function TodayScreen({ plan, source, currentPlan, dates, today, onReschedule, ...board }: Props) {
  const study = dates && "planSchedule" in dates ? studyToday(currentPlan, dates.studyTime, today) : undefined;
  const done = minutesDoneThisWeek(listWorkedMilestones(currentPlan, today), today);
  const { finish } = readPlanStatus(currentPlan, today);
  const { title, text } = nameSession(study?.session, today);
  return (
    <div data-role={plan.role.id} className="page flex flex-col gap-6 py-6 sm:py-8">
      <PageTitle>{todayMessages.title}</PageTitle>
      <PlanLine plan={currentPlan} finish={finish} />
      <div>
        <p className="tabular flex flex-wrap gap-x-3 text-muted">
          {formatWeekday(today)}, {formatDay(today, "long")}
          <Link href={pageOfPlan(plan.id)} className="link max-md:hidden areas:hidden">
            {planMessages.title(plan.role.title)}
          </Link>
        </p>
        <h1 className="tabular text-h1 md:text-display">{title}</h1>
        {text ? <p className="text-muted">{text}</p> : null}
      </div>
      <DeviceZoneNote plan={plan} />
      {isReturn(currentPlan, dates, today) ? <WelcomeBack /> : null}
      <ScheduleForm planId={plan.id} address={board.address} onReschedule={onReschedule} />
      <TodayBoard
        plan={plan}
        source={source}
        today={today}
        session={study?.session}
        sessions={study && describeNext(study.session, study.next, currentPlan, (id) => board.details[id]?.shortName, today)}
        {...board}
      >
        <WeekSummary plan={currentPlan} dates={dates} finish={finish} week={study?.week} done={done} today={today} />
      </TodayBoard>
    </div>
  );
}
