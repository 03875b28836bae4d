import { formatDay } from "#lib/messages/days.ts";
import { timeMessages } from "#lib/messages/time.ts";
import type { ScheduleDifference } from "#lib/planner/schedule/compare-schedules.ts";
import type { CurrentDates } from "#lib/planner/schedule/current-dates.ts";
import { ReplanCard } from "./replan-card.tsx";
import { rescheduleForm } from "./schedule-form.tsx";

type Props = { currentDates: CurrentDates; replan: ScheduleDifference; titles: ReadonlyMap<string, string>; today: string };

/** Compares the current dates with the last revision: a card when the plan would finish later, a line when other dates differ, else nothing. */
export function StatusLine({ currentDates: { status, finish }, replan, titles, today }: Props) {
  if (status === "late") return <ReplanCard replan={replan} titles={titles} today={today} />;
  if (status === "onTrack" || !finish.fromToday) return null;
  const planned = finish.planned ? formatDay(finish.planned, "long") : "";
  const isEarlier = finish.fromToday < (finish.planned ?? "");
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-small text-muted">
      {status === "early" ? timeMessages.ahead(planned) : isEarlier ? timeMessages.shiftedEarlier(planned) : timeMessages.shifted}
      <button type="submit" form={rescheduleForm} name="do" value="replan" className="control control-quiet text-ink">
        {timeMessages.replan}
      </button>
    </p>
  );
}
