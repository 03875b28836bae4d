import type { CSSProperties } from "react";
import { progressMessages } from "#lib/messages/progress.ts";
import type { BurnUp, BurnUpDay } from "#lib/planner/insights/burn-up.ts";
import type { Period } from "#lib/planner/insights/months.ts";
import { formatIsoDay, readDay } from "#lib/planner/time/calendar.ts";
import { listLevels, listMonthTicks } from "./curve-axis.ts";
import { type CurveLabel, type LabelAtLine, labelCurve, rowsOf } from "./curve-labels.ts";
import type { PlacedLabel } from "./place-labels.ts";

type Props = {
  burnUp: BurnUp;
  /** Days behind which the curve is tinted, such as a month's. */
  shade?: Period;
  /** The classes of the height of the lines. */
  look?: string;
};

const rowHeight = 20;
/** Where the target's flag stands, between the labels and the lines. */
const flagRoom = 20;

/**
 * Work done, planned and to come, on one curve. All positions are in percent, so that the curve fills any room while its text keeps its size. Its
 * texts stand at what they name, where no line passes, or above it.
 */
export function ProgressCurve({ burnUp, shade, look = "h-50 lg:h-90" }: Props) {
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
  const labels = labelCurve(burnUp, x, y);
  const done = path((day) => day.done, today.on);
  const levels = listLevels(all);
  const heights = [...levels, all].map((minutes) => ({ minutes, text: progressMessages.hours(minutes) }));
  const ticks = listMonthTicks(formatIsoDay(begin), formatIsoDay(end));
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
  const isShort = heights.every(({ text }) => text.length < 6);
  const room = {
    "--gutter": isShort ? "3rem" : "4rem",
    ...Object.fromEntries(labels.bySize.map(({ above }, size) => [`--top${size}`, `${rowsOf(above) * rowHeight + flagRoom}px`])),
  } as CSSProperties;
  return (
    <div className="tabular pt-(--top0) pb-10 pl-(--gutter) text-meta min-[24rem]:pt-(--top1) sm:pt-(--top2) xl:pt-(--top3)" style={room}>
      <svg role="img" aria-label={labels.says} className={`block w-full overflow-visible ${look}`}>
        <svg aria-hidden="true" width="100%" height="100%" viewBox="0 0 100 100" preserveAspectRatio="none" className="overflow-visible">
          {shade ? <path d={`M${x(shade.from)} 0V100H${x(shade.to)}V0Z`} className="fill-now-soft" /> : null}
          {/* Thin lines to read the height by; a text may stand on one. */}
          <path
            data-levels
            d={`M0 100H100M0 0H100${levels.map((minutes) => `M0 ${y(minutes)}H100`).join("")}`}
            className="stroke-line"
            {...thin}
          />
          {forecast ? <path d={wedge(forecast.p15, forecast.p85)} className="fill-role opacity-25" /> : null}
          <path d={`${done}V100H0Z`} className="fill-role-soft" />
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
        </svg>
        {posts.map(({ on, minutes }) => (
          <circle key={on} cx={`${x(on)}%`} cy={`${y(minutes)}%`} r="4" className="fill-raised stroke-role" strokeWidth="2" />
        ))}
        <circle cx={`${x(today.on)}%`} cy={`${y(today.done)}%`} r="7" className="fill-now stroke-raised" strokeWidth="2" />
        {targetDate ? (
          <svg aria-hidden="true" x={`${x(targetDate)}%`} y={4 - flagRoom} className="overflow-visible">
            <path
              d={x(targetDate) > 94 ? "M0 16V0M0 1h-11l3 4-3 4h11" : "M0 16V0M0 1h11l-3 4 3 4h-11"}
              className="fill-raised stroke-ink"
              strokeWidth="1.5"
              strokeLinejoin="round"
            />
          </svg>
        ) : null}
        {heights.map(({ minutes, text }) => (
          <text key={minutes} y={`${y(minutes)}%`} dy="5" className="-translate-x-(--gutter) fill-muted">
            {text}
          </text>
        ))}
        {labels.bySize.map(({ look, atLines, above }) => (
          <g key={look} className={look}>
            {atLines.map((label) => (
              <AtLine key={label.id} {...label} />
            ))}
            {above.map((label) => (
              <AboveLines key={label.id} {...label} />
            ))}
          </g>
        ))}
        {ticks.map(({ at, text, year, level }) => (
          <g key={at} className={`fill-muted ${tickLook[level] ?? ""}`}>
            {at > 0 ? <rect x={`${round(100 * at)}%`} y="100%" width="1" height="5" className="fill-control-line" /> : null}
            <TickText at={at} dy="20">
              {text}
            </TickText>
            {year ? (
              <TickText at={at} dy="36">
                {year}
              </TickText>
            ) : null}
          </g>
        ))}
      </svg>
    </div>
  );
}

const thin = { vectorEffect: "non-scaling-stroke" } as const;

/** From which screen on a mark of the axis shows, by its level: the screens of `curveWidths`. */
const tickLook = ["", "max-[24rem]:hidden", "max-sm:hidden", "max-xl:hidden"];

function TickText({ at, dy, children }: { at: number; dy: string; children: string }) {
  return (
    <text x={`${round(100 * at)}%`} y="100%" dy={dy} textAnchor={at === 0 ? "start" : "middle"}>
      {children}
    </text>
  );
}

/** A text next to what it names. Its edge in the paper's colour parts it from the thin lines. */
function AtLine({ text, left, top, anchor, dx, dy, look }: LabelAtLine) {
  return (
    <text
      x={`${left}%`}
      y={`${top}%`}
      dx={dx}
      dy={dy}
      textAnchor={anchor}
      className={`[paint-order:stroke] [stroke-width:4px] [stroke:var(--halo,var(--paper))] forced-colors:[stroke:none] ${look}`}
    >
      {text}
    </text>
  );
}

function AboveLines({ text, at, anchor, dx, row, look }: PlacedLabel<CurveLabel>) {
  return (
    <text x={`${round(100 * at)}%`} dx={dx} textAnchor={anchor} y={-(flagRoom + rowHeight * row) - 2} className={look}>
      {text}
    </text>
  );
}

/** A hundredth of a percent is less than a pixel. */
function round(percent: number): number {
  return Math.round(100 * percent) / 100;
}
