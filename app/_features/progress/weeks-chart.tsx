import { ChartFrame } from "#app/_ui/chart-frame.tsx";
import { formatDay } from "#lib/messages/days.ts";
import { progressMessages } from "#lib/messages/progress.ts";
import { sumWeeks, type Work } from "#lib/planner/insights/activity.ts";

type Props = { work: readonly Work[]; startsOn: string; today: string };

const shownWeeks = 12;
const top = 22;
const height = 130;

/** Minutes worked in each week as bars; the table has every week since the first. */
export function WeeksChart({ work, startsOn, today }: Props) {
  const weeks = sumWeeks(work, startsOn, today);
  const shown = weeks.slice(-shownWeeks);
  const most = Math.max(1, ...shown.map(({ minutes }) => minutes));
  const { duration } = progressMessages;
  const sum = (all: typeof weeks) => all.reduce((total, { minutes }) => total + minutes, 0);
  const says = progressMessages.weeksSay(duration(sum(shown)), shown.length);
  // A few weeks stay narrow bars on the left; only as many dates, and as much of a number, as a phone has room for.
  const slot = 100 / Math.max(6, shown.length);
  const every = Math.ceil(shown.length / 3);
  // So does the time above a bar: of many bars only the highest has one, which may be wider than the bar.
  const isNarrow = shown.length > 6;
  const highest = shown.findIndex(({ minutes }) => minutes === most);
  return (
    <ChartFrame
      id="weeks"
      folded
      title={progressMessages.weeks}
      says={says}
      hint={progressMessages.weeksHint}
      head={[progressMessages.week, progressMessages.time]}
      rows={weeks.toReversed().map(({ week, minutes }) => [formatDay(week, "long"), duration(minutes)])}
      total={[progressMessages.total, duration(sum(weeks))]}
    >
      <svg role="img" aria-label={says} width="100%" height={top + height + 24} className="tabular overflow-visible text-small">
        <line x1="0" x2="100%" y1={top + height} y2={top + height} className="stroke-line" />
        {shown.map(({ week, minutes }, index) => {
          const bar = (height * minutes) / most;
          const middle = `${slot * (index + 0.5)}%`;
          const side = !isNarrow ? "middle" : index < 2 ? "start" : index > shown.length - 3 ? "end" : "middle";
          const above = { start: 0.15, middle: 0.5, end: 0.85 }[side];
          return (
            <g key={week} textAnchor="middle">
              <rect
                x={`${slot * (index + 0.15)}%`}
                width={`${slot * 0.7}%`}
                y={top + height - bar}
                height={bar}
                rx="3"
                className="fill-role"
              />
              {minutes > 0 && (!isNarrow || index === highest) ? (
                <text x={`${slot * (index + above)}%`} y={top + height - bar - 6} textAnchor={side} className="fill-ink font-semibold">
                  {duration(minutes)}
                </text>
              ) : null}
              {(shown.length - 1 - index) % every === 0 ? (
                <text x={middle} y={top + height + 18} className="fill-muted">
                  {formatDay(week, "short")}
                </text>
              ) : null}
            </g>
          );
        })}
      </svg>
    </ChartFrame>
  );
}
