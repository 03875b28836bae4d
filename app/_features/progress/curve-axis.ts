import { formatDay, formatMonth } from "#lib/messages/days.ts";
import { addMonths, monthOf } from "#lib/planner/insights/months.ts";
import { formatIsoDay, readDay } from "#lib/planner/time/calendar.ts";
import { estimateWidth } from "./place-labels.ts";

/** The widths in pixels that the curve has at least: on the narrowest screen, and on screens of 384, 640 and 1,280 pixels. */
export const curveWidths = [224, 288, 440, 700] as const;
const gap = 8;

/**
 * A mark of the time axis: where it is, from 0 to 1, its text, and a January's year, for the line below. `level` is the first of `curveWidths`
 * that has room for it.
 */
type Tick = { at: number; text: string; year?: string; level: number };

/** So many months apart. Each step hits every January, and all that a wider step hits. */
const steps = [1, 3, 6, 12, 24, 120, 600];

/** The months to name below a curve from one day to another, so that no name meets the next; where a phone has none, the first day. */
export function listMonthTicks(first: string, last: string): Tick[] {
  const [begin, end] = [readDay(first), readDay(last)];
  const days = Math.max(1, end - begin);
  const stepFor = (width: number) => steps.find((step) => (width * step * 28) / days >= widthOf(step) + gap) ?? 1_200;
  const stepsOf = curveWidths.map(stepFor);
  const finest = stepsOf.at(-1) ?? 1_200;
  const ticks: Tick[] = [];
  for (let month = addMonths(monthOf(first), 1); `${month}-01` <= last; month = addMonths(month, 1)) {
    const [year = 0, number = 0] = month.split("-").map(Number);
    const index = year * 12 + number - 1;
    if (index % finest !== 0) continue;
    const at = (readDay(`${month}-01`) - begin) / days;
    const level = curveWidths.findIndex((width, each) => {
      const isHit = index % (stepsOf[each] ?? 1_200) === 0;
      return isHit && Math.min(at, 1 - at) * width >= estimateWidth("2027") / 2;
    });
    if (level !== -1) ticks.push({ at, ...nameMonth(month, finest >= 12), level });
  }
  const hasAll = ticks.some(({ level }) => level === 0);
  return hasAll ? ticks : [{ at: 0, text: formatDay(formatIsoDay(begin + 1), "short"), level: 0 }];
}

/** "Sept", or "Jan" with its year below; "2027" where only years are named. */
function nameMonth(month: string, onlyYears: boolean): Pick<Tick, "text" | "year"> {
  if (!month.endsWith("-01")) return { text: formatMonth(`${month}-01`) };
  const year = month.slice(0, 4);
  return onlyYears ? { text: year } : { text: formatMonth(`${month}-01`), year };
}

/** The width of the widest text of a step: "Sept" is in months, and in years "2027". */
function widthOf(step: number): number {
  return estimateWidth(step === 3 || step === 6 ? "Oct" : "2027");
}

const niceSteps = [0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000];

/** The heights, in minutes, at which a line crosses the curve to read it by: two or three, none close to the top. */
export function listLevels(all: number): number[] {
  const step = 60 * (niceSteps.find((hours) => (hours * 60) / all >= 0.28) ?? 20_000);
  return [step, 2 * step, 3 * step].filter((minutes) => minutes <= all * 0.88);
}
