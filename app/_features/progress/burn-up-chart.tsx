import { ChartFrame } from "#app/_ui/chart-frame.tsx";
import { formatDay } from "#lib/messages/days.ts";
import { progressMessages } from "#lib/messages/progress.ts";
import type { BurnUp, BurnUpDay } from "#lib/planner/insights/burn-up.ts";
import { formatIsoDay, readDay } from "#lib/planner/time/calendar.ts";
import { placeLabels } from "./place-labels.ts";

type Props = {
  burnUp: BurnUp;
  /** The number of milestones left without a planned day. */
  undated: number;
};

/** Minutes done so far on each day, compared with the plan and the target date. */
export function BurnUpChart({ burnUp, undated }: Props) {
  const { today, table, plannedEnd, targetDate } = burnUp;
  const { duration } = progressMessages;
  const nameDay = ({ on }: BurnUpDay) => {
    const names = [...(on === today.on ? [progressMessages.today] : []), ...(on === targetDate ? [progressMessages.target] : [])];
    return names.length > 0 ? `${formatDay(on, "long")} (${names.join(", ").toLowerCase()})` : formatDay(on, "long");
  };
  const orNothing = (minutes: number | null) => (minutes === null ? "" : duration(minutes));
  return (
    <ChartFrame
      id="burn-up"
      title={progressMessages.burnUp}
      says={burnUp.isEmpty ? progressMessages.burnUpEmpty : summarise(burnUp)}
      {...(undated > 0 ? { hint: progressMessages.undated(undated) } : {})}
      head={[progressMessages.day, progressMessages.done, ...(plannedEnd ? [progressMessages.plan] : [])]}
      rows={table.map((day) => [nameDay(day), orNothing(day.done), ...(plannedEnd ? [orNothing(day.planned)] : [])])}
    >
      {burnUp.isEmpty ? null : (
        <>
          <Lines burnUp={burnUp} />
          <Legend hasPlan={plannedEnd !== null} hasTarget={targetDate !== null} />
        </>
      )}
    </ChartFrame>
  );
}

function summarise({ today, targetDate }: BurnUp): string {
  const { duration } = progressMessages;
  const planned = today.planned === null ? undefined : duration(today.planned);
  const says = progressMessages.burnUpSays(duration(today.done), planned, formatDay(today.on, "long"));
  return targetDate === null ? says : `${says} ${progressMessages.targetIs(formatDay(targetDate, "long"))}`;
}

const top = 26;
const height = 190;
const rowHeight = 20;

/** Lines have positions in percent, so that the chart fills any width while its text keeps its size. All text is above or below the lines. */
function Lines({ burnUp: { line, today, all, plannedEnd, targetDate } }: { burnUp: BurnUp }) {
  // Values are those at a day's end, and the first day is the one before anything.
  const begin = readDay(line[0]?.on ?? today.on);
  const days = Math.max(1, readDay(line.at(-1)?.on ?? today.on) - begin);
  const x = (on: string) => round((100 * (readDay(on) - begin)) / days);
  const y = (minutes: number) => round(100 - (100 * minutes) / Math.max(1, all));
  const path = (minutesOf: (day: BurnUpDay) => number | null, until: string) =>
    line
      .filter((day) => day.on <= until && minutesOf(day) !== null)
      .map((day, index) => `${index === 0 ? "M" : "L"}${x(day.on)} ${y(minutesOf(day) ?? 0)}`)
      .join("");
  const { duration } = progressMessages;
  const nameDay = (on: string) => formatDay(on, "medium", today.on);
  const start = formatIsoDay(begin + 1);
  const labels = placeLabels([
    ...(start < today.on ? [{ key: "start", at: 0, text: nameDay(start) }] : []),
    { key: "today", at: x(today.on) / 100, text: progressMessages.doneLabel(duration(today.done)) },
    ...(plannedEnd
      ? [
          {
            key: "plan",
            at: x(plannedEnd.on) / 100,
            text: progressMessages.planLabel(nameDay(plannedEnd.on)),
          },
        ]
      : []),
    ...(targetDate ? [{ key: "target", at: x(targetDate) / 100, text: progressMessages.targetLabel(nameDay(targetDate)) }] : []),
  ]);
  const rows = Math.max(...labels.map(({ row }) => row)) + 1;
  return (
    <svg
      role="img"
      aria-label={labels.map(({ text }) => text).join(". ")}
      width="100%"
      height={top + height + rows * rowHeight + 8}
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
        <path d="M0 100H100M0 0H100" className="stroke-line" vectorEffect="non-scaling-stroke" />
        <path d={`M${x(today.on)} 0V100`} className="stroke-line" vectorEffect="non-scaling-stroke" />
        {targetDate ? (
          <path
            d={`M${x(targetDate)} 0V100`}
            className="stroke-ink"
            strokeWidth="2"
            strokeDasharray="2 4"
            vectorEffect="non-scaling-stroke"
          />
        ) : null}
        {plannedEnd ? (
          <path
            d={path(({ planned }) => planned, plannedEnd.on)}
            className="fill-none stroke-muted"
            strokeWidth="1.5"
            strokeDasharray="4 4"
            vectorEffect="non-scaling-stroke"
          />
        ) : null}
        <path
          d={path(({ done }) => done, today.on)}
          className="fill-none stroke-role"
          strokeWidth="3"
          strokeLinejoin="round"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <circle cx={`${x(today.on)}%`} cy={top + (height * y(today.done)) / 100} r="4" className="fill-role" />
      <text x="100%" y={top - 10} textAnchor="end" className="fill-muted">
        {progressMessages.allLabel(duration(all))}
      </text>
      {labels.map(({ key, text, at, anchor, dx, row }) => (
        <text
          key={key}
          x={`${100 * at}%`}
          dx={dx}
          textAnchor={anchor}
          y={top + height + rowHeight * row + 20}
          className={key === "today" ? "fill-ink font-semibold" : "fill-muted"}
        >
          {text}
        </text>
      ))}
    </svg>
  );
}

function Legend({ hasPlan, hasTarget }: { hasPlan: boolean; hasTarget: boolean }) {
  const lines = [
    { name: progressMessages.done, look: "stroke-role", width: 3 },
    ...(hasPlan ? [{ name: progressMessages.plan, look: "stroke-muted", width: 1.5, dashes: "4 4" }] : []),
    ...(hasTarget ? [{ name: progressMessages.target, look: "stroke-ink", width: 2, dashes: "2 4" }] : []),
  ];
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-small text-muted">
      {lines.map(({ name, look, width, dashes }) => (
        <li key={name} className="flex items-center gap-2">
          <svg aria-hidden="true" width="24" height="4">
            <path d="M0 2H24" className={look} strokeWidth={width} strokeDasharray={dashes} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}

/** A hundredth of a percent is less than a pixel. */
function round(percent: number): number {
  return Math.round(100 * percent) / 100;
}
