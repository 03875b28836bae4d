import { reschedule } from "#app/_features/plan/schedule-card/reschedule.ts";
import { pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";
import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { messages } from "#lib/messages/all.ts";
import { formatDay } from "#lib/messages/days.ts";
import { describeScheduleProblem } from "#lib/messages/schedule-problems.ts";
import type { Plan } from "#lib/planner/plan/plan.ts";
import { computeLiveSchedule, type LiveSchedule } from "#lib/planner/schedule/live-schedule.ts";

const words = messages.reminders.replan;

/** Offers to replan from today, with what that does to the finish; one button. */
export function ReplanScreen({ plan, today }: { plan: Plan; today: string }) {
  const live = plan.studyTime ? computeLiveSchedule(plan, plan.studyTime, today) : undefined;
  const moves = live && "replan" in live && live.replan.moved.length > 0;
  return (
    <div data-role={plan.role.id} className="page flex max-w-reading flex-col gap-6 py-10">
      <PageTitle>{words.title}</PageTitle>
      <div>
        <p className="text-muted">{messages.plan.title(plan.role.title)}</p>
        <h1 className="text-h1">{words.title}</h1>
      </div>
      {moves ? (
        <>
          <p>{words.lead}</p>
          <FinishText live={live} />
          <form action={reschedule}>
            <input type="hidden" name="plan" value={plan.id} />
            <input type="hidden" name="address" value={pageOfPlan(plan.id)} />
            <button type="submit" name="do" value="replan" className="control control-strong">
              {messages.time.replan}
            </button>
          </form>
        </>
      ) : (
        <p>{live === undefined ? words.noTime : "problem" in live ? describeScheduleProblem(live.problem) : words.holds}</p>
      )}
      <p>
        <Link href={pageOfPlan(plan.id)} className={moves ? "link inline-flex min-h-11 items-center" : "control control-strong"}>
          {words.open}
        </Link>
      </p>
    </div>
  );
}

function FinishText({ live }: { live: Exclude<LiveSchedule, { problem: unknown }> }) {
  const { planned, current } = live.currentDates.finish;
  if (planned === null || current === null || planned === current) return null;
  return <p className="tabular">{words.finish(formatDay(planned, "long"), formatDay(current, "long"))}</p>;
}
