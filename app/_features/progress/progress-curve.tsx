import type { CSSProperties, ReactNode } from "react";
import { formatDay } from "#lib/messages/days.ts";
import { progressMessages } from "#lib/messages/progress.ts";
import type { BurnUp, BurnUpDay } from "#lib/planner/insights/burn-up.ts";
import type { Period } from "#lib/planner/insights/months.ts";
import { formatIsoDay, readDay } from "#lib/planner/time/calendar.ts";
import { listLevels, listMonthTicks, narrowest, wide } from "./curve-axis.ts";
import { placeLabels } from "./place-labels.ts";

type Props = {
  burnUp: BurnUp;
  /** Days behind which the curve is tinted, such as a month's. */
  shade?: Period;
  height?: number;
};

const rowHeight = 20;
/** Where the target's flag stands, between the labels and the lines. */
const flagRoom = 20;
const axis = 24;

/**
 * Work done, planned and to come, on one curve. Positions across are in percent, so that the curve fills any width while its text keeps its
 * size. All texts stand above, below and left of the lines, each above the end of its line, so that none covers a line or another text.
 */
export function ProgressCurve({ burnUp, shade, height = 220 }: Props) {
  const { line, today, all, plannedEnd, targetDate, forecast, posts } = burnUp;
  // Values are those at a day's end, and the first day is the one before anything.
  const begin = readDay(line[0]?.on ?? today.on);
  const end = Math.max(begin + 1, readDay(line.at(-1)?.on ?? today.on));
  const x = (on: string) => round(Math.max(0, Math.min(100, (100 * (readDay(on) - begin)) / (end - begin))));
  const y = (minutes: number) => round(100 - (100 * minutes) / Math.max(1, all));
  const path = (minutesOf: (day: BurnUpDay) => number | null, until: string) =>
    line
      .filter((day) => day.on <= until && minutesOf(day) !== null)
      .map((day, index) => `${index === 0 ? "M" : "L"}${x(day.on)} ${y(minutesOf(day) ?? 0)}`)
      .join("");
  const labels = listLabels(burnUp, x);
  const onPhone = placeLabels(labels, narrowest);
  const onDesk = placeLabels(labels, wide);
  const rows = countRows(onPhone);
  const top = rows * rowHeight + flagRoom;
  const done = path((day) => day.done, today.on);
  const levels = listLevels(all);
  /** Where a straight line from today reaches the top, or the edge of what is shown. */
  const reach = (on: string): [number, number] => {
    const [from, to] = [readDay(today.on), readDay(on)];
    return to <= end ? [x(on), 0] : [100, y(today.done + ((all - today.done) * (end - from)) / (to - from))];
  };
  const wedge = (one: string, other: string) => {
    const [left, right] = [reach(one), reach(other)];
    const corner = left[1] === 0 && right[1] > 0 ? "L100 0" : "";
    return `M${x(today.on)} ${y(today.done)}L${left.join(" ")}${corner}L${right.join(" ")}Z`;
  };
  return (
    <div
      className="tabular grid grid-cols-[4rem_minmax(0,1fr)] text-small sm:-mt-(--spare)"
      style={{ "--spare": `${(rows - countRows(onDesk)) * rowHeight}px` } as CSSProperties}
    >
      <svg aria-hidden="true" width="100%" height={top + height + axis} className="overflow-visible">
        {[...levels, all].map((minutes) => (
          <text key={minutes} x="0" y={top + (height * y(minutes)) / 100 + 5} className="fill-muted">
            {progressMessages.hours(minutes)}
          </text>
        ))}
      </svg>
      <svg
        role="img"
        aria-label={labels.map(({ text }) => text).join(". ")}
        width="100%"
        height={top + height + axis}
        className="overflow-visible"
      >
        <Plot top={top} height={height}>
          {shade ? <path d={`M${x(shade.from)} 0V100H${x(shade.to)}V0Z`} className="fill-now-soft" /> : null}
          <path d={`M0 100H100M0 0H100${levels.map((minutes) => `M0 ${y(minutes)}H100`).join("")}`} className="stroke-line" {...thin} />
          {forecast ? (
            <>
              <path d={wedge(forecast.p15, forecast.p50)} className="fill-role opacity-30" />
              <path d={wedge(forecast.p50, forecast.p85)} className="fill-role opacity-15" />
            </>
          ) : null}
          <path d={`${done}V100H0Z`} className="fill-role-soft" />
          <path d={`M${x(today.on)} 0V100`} className="stroke-line" {...thin} />
          {targetDate ? (
            <path d={`M${x(targetDate)} 0V100`} className="stroke-ink" strokeWidth="2" strokeDasharray="2 4" {...thin} />
          ) : null}
          {plannedEnd ? (
            <path
              d={path(({ planned }) => planned, plannedEnd.on)}
              className="fill-none stroke-muted"
              strokeWidth="1.5"
              strokeDasharray="4 4"
              {...thin}
            />
          ) : null}
          <path d={done} className="fill-none stroke-role" strokeWidth="3" strokeLinejoin="round" {...thin} />
        </Plot>
        {posts.map(({ on, minutes }) => (
          <circle
            key={on}
            cx={`${x(on)}%`}
            cy={top + (height * y(minutes)) / 100}
            r="4"
            className="fill-raised stroke-role"
            strokeWidth="2"
          />
        ))}
        <circle cx={`${x(today.on)}%`} cy={top + (height * y(today.done)) / 100} r="6" className="fill-now stroke-raised" strokeWidth="2" />
        {targetDate ? (
          <svg aria-hidden="true" x={`${x(targetDate)}%`} y={top - flagRoom + 4} className="overflow-visible">
            <path d="M0 16V0M0 1h-11l3 4-3 4h11" className="fill-raised stroke-ink" strokeWidth="1.5" strokeLinejoin="round" />
          </svg>
        ) : null}
        {[
          ...onPhone.map((label) => ({ ...label, key: `${label.key} phone`, look: `${label.look} sm:hidden` })),
          ...onDesk.map((label) => ({ ...label, look: `${label.look} max-sm:hidden` })),
        ].map(({ key, text, at, anchor, dx, row, look }) => (
          <text key={key} x={`${100 * at}%`} dx={dx} textAnchor={anchor} y={top - flagRoom - rowHeight * row - 2} className={look}>
            {text}
          </text>
        ))}
        {listMonthTicks(formatIsoDay(begin), formatIsoDay(end)).map(({ at, text, onlyWide }) => (
          <text
            key={`${at} ${text}`}
            x={`${round(100 * at)}%`}
            y={top + height + axis - 5}
            textAnchor={at === 0 ? "start" : "middle"}
            className={`fill-muted ${onlyWide ? "max-sm:hidden" : ""}`}
          >
            {text}
          </text>
        ))}
      </svg>
    </div>
  );
}

const thin = { vectorEffect: "non-scaling-stroke" } as const;

/** The room of the lines: 100 by 100, whatever its size on the screen. */
function Plot({ top, height, children }: { top: number; height: number; children: ReactNode }) {
  return (
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
      {children}
    </svg>
  );
}

/** The texts above the curve, each around its day. */
function listLabels({ today, targetDate, forecast }: BurnUp, x: (on: string) => number) {
  const nameDay = (on: string) => formatDay(on, "medium", today.on);
  const label = (key: string, on: string, text: string, look: string) => ({ key, at: x(on) / 100, text, look });
  return [
    label("today", today.on, progressMessages.todayLabel(progressMessages.hours(today.done)), "fill-ink font-semibold"),
    ...(forecast ? [label("likely", forecast.p85, progressMessages.likelyLabel(nameDay(forecast.p85)), "fill-role font-semibold")] : []),
    ...(targetDate ? [label("target", targetDate, progressMessages.targetLabel(nameDay(targetDate)), "fill-ink")] : []),
  ];
}

function countRows(labels: readonly { row: number }[]): number {
  return Math.max(...labels.map(({ row }) => row)) + 1;
}

/** A hundredth of a percent is less than a pixel. */
function round(percent: number): number {
  return Math.round(100 * percent) / 100;
}
