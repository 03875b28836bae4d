import { ChartFrame } from "#app/_ui/chart-frame.tsx";
import { formatDay, formatMonth } from "#lib/messages/days.ts";
import { progressMessages } from "#lib/messages/progress.ts";
import { buildCalendar, type CalendarWeek, type DayCount } from "#lib/planner/insights/activity.ts";

type Props = { activity: readonly DayCount[]; today: string };

/** The number of changes on each day. Weeks are columns on a wide screen and rows on a phone. */
export function ActivityCalendar({ activity, today }: Props) {
  const total = activity.reduce((sum, { count }) => sum + count, 0);
  const weeks = buildCalendar(activity, today, 26);
  const says = progressMessages.calendarSays(total, activity.length);
  const shows = progressMessages.calendarShows;
  return (
    <ChartFrame
      id="calendar"
      folded
      title={progressMessages.calendar}
      says={says}
      head={[progressMessages.day, progressMessages.changes]}
      rows={activity.toReversed().map(({ on, count }) => [formatDay(on, "long"), String(count)])}
      total={[progressMessages.total, String(total)]}
    >
      <Columns weeks={weeks} label={`${says} ${shows(weeks.length)}`} />
      <Rows weeks={weeks.slice(-12)} label={`${says} ${shows(Math.min(12, weeks.length))}`} />
    </ChartFrame>
  );
}

const cell = 28;
const pitch = 34;
const edge = 30;

function Columns({ weeks, label }: { weeks: readonly CalendarWeek[]; label: string }) {
  return (
    <svg
      role="img"
      aria-label={label}
      width={edge + pitch * weeks.length}
      height={24 + pitch * 7}
      className="hidden overflow-visible lg:block"
    >
      {progressMessages.weekdaysShort.map((name, weekday) => (
        <text key={name} x="0" y={24 + pitch * weekday + 19} className="fill-muted text-small">
          {name}
        </text>
      ))}
      {weeks.map(({ week, days }, column) => (
        <g key={week}>
          {namesMonth(weeks, column) ? (
            <text x={edge + pitch * column} y="14" className="fill-muted text-small">
              {formatMonth(week)}
            </text>
          ) : null}
          {days.map((day, weekday) => (day ? <DayCell key={day.on} day={day} x={edge + pitch * column} y={24 + pitch * weekday} /> : null))}
        </g>
      ))}
    </svg>
  );
}

/** A month's name is above its first week; at the left edge only when the next name is far enough away. */
function namesMonth(weeks: readonly CalendarWeek[], column: number): boolean {
  const monthOf = (at: number) => weeks[at]?.week.slice(0, 7);
  return column === 0 ? weeks.length === 1 || monthOf(1) === monthOf(0) : monthOf(column) !== monthOf(column - 1);
}

function Rows({ weeks, label }: { weeks: readonly CalendarWeek[]; label: string }) {
  const left = 60;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${left + pitch * 7} ${24 + pitch * weeks.length}`}
      width={left + pitch * 7}
      className="h-auto max-w-full overflow-visible lg:hidden"
    >
      {progressMessages.weekdaysShort.map((name, weekday) => (
        <text key={name} x={left + pitch * weekday + cell / 2} y="14" textAnchor="middle" className="fill-muted text-small">
          {name}
        </text>
      ))}
      {weeks.map(({ week, days }, row) => (
        <g key={week}>
          <text x="0" y={24 + pitch * row + 19} className="fill-muted text-small">
            {formatDay(week, "short")}
          </text>
          {days.map((day, weekday) => (day ? <DayCell key={day.on} day={day} x={left + pitch * weekday} y={24 + pitch * row} /> : null))}
        </g>
      ))}
    </svg>
  );
}

/** The cell holds the number, so that colour alone carries no meaning. */
function DayCell({ day, x, y }: { day: DayCount; x: number; y: number }) {
  const [fill, ink] =
    day.count === 0
      ? ["fill-none stroke-line", ""]
      : day.count < 5
        ? ["fill-role-soft stroke-role", "fill-ink"]
        : ["fill-role", "fill-on-role"];
  return (
    <g>
      <title>{progressMessages.changesOn(day.count, formatDay(day.on, "long"))}</title>
      <rect x={x} y={y} width={cell} height={cell} rx="6" className={fill} />
      {day.count > 0 ? (
        <text x={x + cell / 2} y={y + 19} textAnchor="middle" className={`tabular text-[13px] font-semibold ${ink}`}>
          {day.count}
        </text>
      ) : null}
    </g>
  );
}
