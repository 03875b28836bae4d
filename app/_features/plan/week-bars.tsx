import { formatWeekday } from "#lib/messages/days.ts";
import { progressMessages } from "#lib/messages/progress.ts";
import { todayMessages } from "#lib/messages/today.ts";
import type { WeekDay } from "#lib/planner/insights/study-today.ts";

/** @property className how high the bars are */
type Props = { week: readonly WeekDay[]; today: string; className: string };

/** Seven bars, Monday to Sunday: the part studied is filled, what is planned is hatched. */
export function WeekBars({ week, today, className }: Props) {
  const scale = Math.max(60, ...week.map(({ done, planned, available }) => Math.max(done + planned, available)));
  const percent = (minutes: number) => `${(100 * minutes) / scale}%`;
  return (
    <ol className="grid grid-cols-7 gap-2">
      {week.map(({ day, done, planned, isOff }) => (
        <li key={day} className="flex flex-col items-center gap-1">
          <span
            aria-hidden="true"
            className={`flex w-full max-w-10 flex-col justify-end overflow-hidden rounded-md border border-line bg-sunken [print-color-adjust:exact] ${className}`}
          >
            {planned > 0 ? <span className="hatched block border-t-2 border-role" style={{ height: percent(planned) }} /> : null}
            {done > 0 ? <span className="block bg-role forced-colors:bg-[CanvasText]" style={{ height: percent(done) }} /> : null}
          </span>
          <span aria-hidden="true" className={`text-small ${day === today ? "font-bold text-ink" : "text-muted"}`}>
            {formatWeekday(day).slice(0, 2)}
          </span>
          {isOff ? (
            <span aria-hidden="true" className="text-meta text-muted">
              {todayMessages.off}
            </span>
          ) : null}
          <span className="sr-only">{describeDay({ day, done, planned, isOff })}</span>
        </li>
      ))}
    </ol>
  );
}

function describeDay({ day, done, planned, isOff }: Pick<WeekDay, "day" | "done" | "planned" | "isOff">): string {
  const name = formatWeekday(day);
  if (isOff && done === 0) return todayMessages.weekDayOff(name);
  const { duration } = progressMessages;
  return todayMessages.weekDay(
    name,
    done > 0 ? todayMessages.weekDayDone(duration(done)) : "",
    planned > 0 ? todayMessages.weekDayPlanned(duration(planned)) : "",
  );
}
