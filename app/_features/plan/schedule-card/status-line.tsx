import { formatDay } from "#lib/messages/days.ts";
import { planStatusMessages } from "#lib/messages/plan-status.ts";
import { timeMessages } from "#lib/messages/time.ts";
import type { ScheduleDifference } from "#lib/planner/schedule/compare-schedules.ts";
import type { CurrentDates } from "#lib/planner/schedule/current-dates.ts";
import { ReplanCard } from "./replan-card.tsx";
import { rescheduleForm } from "./schedule-form.tsx";

type Props = { planId: string; currentDates: CurrentDates; replan: ScheduleDifference; titles: ReadonlyMap<string, string>; today: string };

/** The status of the plan: a card when it is late, else a line, with the button that replans when that would move a date. */
export function StatusLine({ planId, currentDates: { finish, keepsPlan }, replan, titles, today }: Props) {
  if (finish.status === null) return null;
  if (finish.status === "late") return <ReplanCard planId={planId} finish={finish} replan={replan} titles={titles} today={today} />;
  const isEarly = finish.status === "early";
  const moves = replan.moved.length > 0 && (isEarly || !keepsPlan);
  const planned = formatDay(finish.planned ?? "", "long");
  // The status itself stands at the head of the plan. A target that is missed has its own words here.
  const says = [
    isEarly && !finish.afterTarget ? timeMessages.statusPlanned(planStatusMessages.name(finish), planned) : "",
    keepsPlan ? (isEarly && moves ? timeMessages.keepsDates : "") : timeMessages.shifted,
  ].filter(Boolean);
  if (says.length === 0) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-small text-muted">
      <span>{says.join(" ")}</span>
      {moves ? (
        <button type="submit" form={rescheduleForm} name="do" value="replan" className="control control-quiet text-ink">
          {timeMessages.replan}
        </button>
      ) : null}
    </p>
  );
}
