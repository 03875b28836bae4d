import { ChartFrame } from "#app/_ui/chart-frame.tsx";
import { formatDay } from "#lib/messages/days.ts";
import { progressMessages } from "#lib/messages/progress.ts";
import { cumulate, type Total, totalOn } from "#lib/planner/insights/activity.ts";
import type { Completion } from "#lib/planner/insights/forecast.ts";
import { parseDay } from "#lib/planner/time/calendar.ts";

type Props = {
  done: readonly Completion[];
  /** The planned completions of the last schedule revision; empty before there is one. */
  planned: readonly Completion[];
  /** The minutes of everything that is to be done in the plan. */
  allMinutes: number;
  /** The number of milestones left without a planned day. */
  undated: number;
  startsOn: string;
  today: string;
};

/** Minutes done so far on each day, compared with the plan. */
export function BurnUpChart({ done, planned, allMinutes, undated, startsOn, today }: Props) {
  const doneTotals = cumulate(done);
  const planTotals = cumulate(planned);
  const doneByToday = totalOn(doneTotals, today);
  const plannedByToday = planTotals.length ? totalOn(planTotals, today) : undefined;
  const { duration } = progressMessages;
  const days = [...new Set([...doneTotals, ...planTotals].map(({ on }) => on).concat(today))].sort();
  return (
    <ChartFrame
      id="burn-up"
      title={progressMessages.burnUp}
      says={
        doneTotals.length + planTotals.length === 0
          ? progressMessages.burnUpEmpty
          : progressMessages.burnUpSays(
              duration(doneByToday),
              plannedByToday === undefined ? undefined : duration(plannedByToday),
              formatDay(today, "long"),
            )
      }
      {...(undated > 0 ? { hint: progressMessages.undated(undated) } : {})}
      head={[progressMessages.day, progressMessages.done, ...(planTotals.length ? [progressMessages.plan] : [])]}
      rows={days.map((day) => [
        day === today ? `${formatDay(day, "long")} (${progressMessages.today.toLowerCase()})` : formatDay(day, "long"),
        day > today ? "" : duration(totalOn(doneTotals, day)),
        ...(planTotals.length ? [duration(totalOn(planTotals, day))] : []),
      ])}
    >
      {doneTotals.length + planTotals.length === 0 ? null : (
        <Lines done={doneTotals} planned={planTotals} most={Math.max(1, allMinutes)} startsOn={startsOn} today={today} />
      )}
    </ChartFrame>
  );
}

const top = 26;
const height = 190;

/** Positions are percentages, so that the chart fills any width while its text keeps its size. */
type LinesProps = { done: Total[]; planned: Total[]; most: number; startsOn: string; today: string };

function Lines({ done, planned, most, startsOn, today }: LinesProps) {
  const days = [...done, ...planned]
    .map(({ on }) => on)
    .concat(today, startsOn)
    .sort();
  const first = days[0] ?? today;
  const last = days.at(-1) ?? today;
  // Totals are those at a day's end, and the lines begin with nothing in the morning of the first day.
  const begin = dayNumber(first);
  const x = (day: string) => (100 * (dayNumber(day) + 1 - begin)) / (dayNumber(last) + 1 - begin);
  const y = (minutes: number) => 100 - (100 * Math.min(minutes, most)) / most;
  const path = (totals: readonly Total[], until: string) =>
    `M0 100${totals.map(({ on, minutes }) => `H${x(on)}V${y(minutes)}`).join("")}H${x(until)}`;

  const doneNow = totalOn(done, today);
  const planEnd = planned.at(-1);
  const atToday = x(today);
  const side = atToday > 60 ? "end" : "start";
  const low = y(doneNow) > 50;
  const { duration } = progressMessages;
  const planLabel = planEnd && progressMessages.planLabel(duration(planEnd.minutes), formatDay(planEnd.on, "long", today));
  const doneLabel = progressMessages.doneLabel(duration(doneNow));
  return (
    <svg
      role="img"
      aria-label={[doneLabel, planLabel].filter(Boolean).join(". ")}
      width="100%"
      height={top + height + 44}
      className="tabular overflow-visible text-small"
    >
      <svg
        aria-hidden="true"
        x="0"
        y={top}
        width="100%"
        height={height}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        className="overflow-visible"
      >
        <path d="M0 100H100" className="stroke-line" vectorEffect="non-scaling-stroke" />
        <path d={`M${atToday} 0V100`} className="stroke-line" vectorEffect="non-scaling-stroke" />
        {planEnd ? (
          <path
            d={path(planned, planEnd.on)}
            className="fill-none stroke-muted"
            strokeWidth="1.5"
            strokeDasharray="4 4"
            vectorEffect="non-scaling-stroke"
          />
        ) : null}
        <path
          d={path(done, today)}
          className="fill-none stroke-role"
          strokeWidth="3"
          strokeLinejoin="round"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <circle cx={`${atToday}%`} cy={top + (height * y(doneNow)) / 100} r="4" className="fill-role" />
      <g strokeWidth="6" className="fill-ink stroke-paper [paint-order:stroke]">
        {planLabel ? (
          <text x="100%" y={top - 10} textAnchor="end" className="fill-muted">
            {planLabel}
          </text>
        ) : null}
        <text
          x={`${atToday}%`}
          dx={side === "end" ? -10 : 10}
          y={top + (height * y(doneNow)) / 100 + (low ? -12 : 22)}
          textAnchor={side}
          className="font-semibold"
        >
          {doneLabel}
        </text>
        <text x={`${atToday}%`} y={top + height + 18} textAnchor={atToday < 10 ? "start" : atToday > 90 ? "end" : "middle"}>
          {progressMessages.today}
        </text>
        <text x="0" y={top + height + 38} className="fill-muted">
          {formatDay(first, "long", today)}
        </text>
        <text x="100%" y={top + height + 38} textAnchor="end" className="fill-muted">
          {formatDay(last, "long", today)}
        </text>
      </g>
    </svg>
  );
}

function dayNumber(day: string): number {
  return parseDay(day) as number;
}
