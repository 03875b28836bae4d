import { formatMinutes, formatRoundMinutes } from "#lib/messages/amounts.ts";
import { formatDay, formatDayRange } from "#lib/messages/days.ts";
import { timeMessages } from "#lib/messages/time.ts";
import type { WeekLoad } from "#lib/planner/schedule/schedule.ts";

type Props = { weeks: readonly WeekLoad[]; today: string };

const height = 48;
const slot = 10;
/** More bars could not be told apart, and more rows not be read. */
const mostWeeks = 104;

/** The load of each week: a bar of planned hours in front of a paler one of possible hours, and the same as a table. */
export function WeekLoadChart({ weeks, today }: Props) {
  const shown = weeks.slice(0, mostWeeks);
  const first = shown[0];
  const last = shown.at(-1);
  if (!first || !last) return null;
  const most = Math.max(...shown.map((week) => week.availableMinutes), 1);
  const scale = (minutes: number) => (minutes / most) * height;
  const width = Math.max(shown.length, 12) * slot;
  const more = weeks.length - shown.length;
  return (
    <figure className="flex flex-col gap-1">
      <figcaption className="tabular text-small text-muted">{timeMessages.loadUpTo(formatMinutes(most))}</figcaption>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={timeMessages.loadChart(shown.length, formatMinutes(most))}
        className="h-12 w-full border-b border-control-line"
      >
        {shown.map(({ week, plannedMinutes, availableMinutes }, index) => (
          <g key={week}>
            <Bar index={index} minutes={scale(availableMinutes)} className="fill-role-soft" />
            <Bar index={index} minutes={scale(plannedMinutes)} className="fill-role" />
          </g>
        ))}
      </svg>
      <p className="tabular flex justify-between gap-4 text-small text-muted" aria-hidden="true">
        <span>{timeMessages.loadFrom(formatDayRange(first.week, first.week, "medium", today))}</span>
        {shown.length >= 12 ? <span>{timeMessages.loadFrom(formatDayRange(last.week, last.week, "medium", today))}</span> : null}
      </p>
      <details>
        <summary className="inline-flex min-h-11 items-center text-small link">{timeMessages.asTable}</summary>
        <table className="tabular w-full max-w-md text-left text-small">
          <thead>
            <tr className="border-b border-line">
              {[timeMessages.weekColumn, timeMessages.plannedColumn, timeMessages.possibleColumn].map((title) => (
                <th key={title} scope="col" className="py-1 pr-4 font-semibold">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ week, plannedMinutes, availableMinutes }) => (
              <tr key={week} className="border-b border-line">
                <th scope="row" className="py-1 pr-4 font-normal">
                  {formatDay(week, "long")}
                </th>
                <td className="py-1 pr-4">{formatPlanned(plannedMinutes, availableMinutes)}</td>
                <td className="py-1">{formatMinutes(availableMinutes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      {more > 0 ? <p className="text-small text-muted">{timeMessages.moreWeeks(more)}</p> : null}
    </figure>
  );
}

function Bar({ index, minutes, className }: { index: number; minutes: number; className: string }) {
  return <rect x={index * slot + 1} y={height - minutes} width={slot - 2} height={minutes} className={className} />;
}

/** A full week is what the learner entered, to the minute; less than that is computed. */
function formatPlanned(planned: number, available: number): string {
  return planned === available ? formatMinutes(planned) : formatRoundMinutes(planned);
}
