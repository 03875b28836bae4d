import { formatDay, formatMonth, formatMonthYear } from "#lib/messages/days.ts";
import { addMonths, monthOf } from "#lib/planner/insights/months.ts";
import { formatIsoDay, readDay } from "#lib/planner/time/calendar.ts";
import { estimateWidth } from "./place-labels.ts";

/** The width in pixels of the curve on the narrowest screen. */
export const narrowest = 224;
/** Its width on a screen of 640 pixels, where there is room for more. */
export const wide = 440;
const gap = 12;
const widest = estimateWidth("Jan 2027");

/** A mark of the time axis: where it is, from 0 to 1, and its text. A narrow screen leaves out those that are only for a wide one. */
type Tick = { at: number; text: string; onlyWide: boolean };

/** So many months apart; each step hits every January, which has its year. */
const steps = [1, 2, 3, 6, 12, 24, 48, 120, 240, 600];

/** The months to name below a curve from one day to another, so that no name meets the next; where there is none, the first day. */
export function listMonthTicks(first: string, last: string): Tick[] {
  const [begin, end] = [readDay(first), readDay(last)];
  const days = Math.max(1, end - begin);
  const stepFor = (width: number) => steps.find((step) => (width * step * 28) / days >= widest + gap) ?? 1_200;
  const [narrowStep, wideStep] = [stepFor(narrowest), stepFor(wide)];
  const ticks: Tick[] = [];
  for (let month = addMonths(monthOf(first), 1); `${month}-01` <= last; month = addMonths(month, 1)) {
    const [year = 0, number = 0] = month.split("-").map(Number);
    const index = year * 12 + number - 1;
    const at = (readDay(`${month}-01`) - begin) / days;
    const room = Math.min(at, 1 - at) * narrowest;
    if (index % wideStep !== 0 || room < widest / 2) continue;
    ticks.push({ at, text: nameMonth(month, wideStep >= 12), onlyWide: index % narrowStep !== 0 });
  }
  return ticks.some(({ onlyWide }) => !onlyWide) ? ticks : [{ at: 0, text: formatDay(formatIsoDay(begin + 1), "short"), onlyWide: false }];
}

/** "Sept", "Jan 2027"; "2027" where only years are named. */
function nameMonth(month: string, onlyYears: boolean): string {
  if (!month.endsWith("-01")) return formatMonth(`${month}-01`);
  return onlyYears ? month.slice(0, 4) : formatMonthYear(`${month}-01`);
}

const niceSteps = [0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000];

/** The heights, in minutes, at which a line crosses the curve to read it by: two or three, none close to the top. */
export function listLevels(all: number): number[] {
  const step = 60 * (niceSteps.find((hours) => (hours * 60) / all >= 0.28) ?? 20_000);
  return [step, 2 * step, 3 * step].filter((minutes) => minutes <= all * 0.88);
}
