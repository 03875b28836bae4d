import { formatDay } from "#lib/messages/days.ts";
import { progressMessages } from "#lib/messages/progress.ts";
import type { BurnUp } from "#lib/planner/insights/burn-up.ts";
import { curveWidths } from "./curve-axis.ts";
import { type DayLabel, estimateWidth, type PlacedLabel, placeLabels } from "./place-labels.ts";

/** A text above the curve, around its day. */
export type CurveLabel = DayLabel & { id: string; look: string };

/** A text at a point of the curve, in percent from its left and top; `dx` and `dy` move it aside, in pixels. */
export type LabelAtLine = {
  id: string;
  text: string;
  look: string;
  left: number;
  top: number;
  anchor: "start" | "end";
  dx: number;
  dy: number;
};

/** The texts on screens of one size; `look` hides them on others. */
type Labelled = { look: string; atLines: LabelAtLine[]; above: PlacedLabel<CurveLabel>[] };

type Place = (value: string) => number;

/** The least width of the curve by the size of the screen, and whether there is room for whole dates. */
const screens = [
  { width: curveWidths[0], look: "min-[24rem]:hidden", isRoomy: false },
  { width: curveWidths[1], look: "max-[24rem]:hidden sm:hidden", isRoomy: false },
  { width: curveWidths[2], look: "max-sm:hidden xl:hidden", isRoomy: true },
  { width: curveWidths[3], look: "max-xl:hidden", isRoomy: true },
] as const;

/**
 * The texts of the curve, by the size of the screen. Today's and the target's stand at what they name where no line passes at that size;
 * the forecast's, and those without such a place, stand above it.
 * @param x how far right a day is, in percent.
 * @param y how far down minutes are, in percent.
 * @returns also what they say in full, for who does not see the curve.
 */
export function labelCurve(burnUp: BurnUp, x: Place, y: (minutes: number) => number): { bySize: Labelled[]; says: string } {
  const { today, targetDate, forecast } = burnUp;
  const inFull = (on: string) => formatDay(on, "medium", today.on);
  const todayText = progressMessages.todayLabel(progressMessages.hours(today.done));
  const bySize = screens.map(({ width, look, isRoomy }) => {
    const todayAt = placeToday(burnUp, todayText, x, y, width);
    const nameDay = (on: string) => (isRoomy ? inFull(on) : formatDay(on, "short"));
    const targetText = targetDate && progressMessages.targetLabel(nameDay(targetDate));
    const targetAt = targetText && placeTarget(burnUp, targetText, x, width);
    const label = (id: string, on: string, text: string, its: string) => ({ id, at: x(on) / 100, text, look: its });
    const strong = "fill-ink font-semibold";
    const likely = forecast && (isRoomy ? progressMessages.likelyLabel(inFull(forecast.p85)) : progressMessages.likely);
    const above = [
      ...(todayAt ? [] : [label("today", today.on, todayText, strong)]),
      ...(forecast && likely ? [label("likely", forecast.p85, likely, "fill-role font-semibold")] : []),
      ...(targetDate && targetText && !targetAt ? [label("target", targetDate, targetText, "fill-ink")] : []),
    ];
    const atToday = todayAt ? [{ id: "today", text: todayText, look: strong, ...todayAt }] : [];
    const atTarget = targetText && targetAt ? [{ id: "target", text: targetText, look: "fill-ink", ...targetAt }] : [];
    return { look, atLines: [...atToday, ...atTarget], above: placeLabels(above, width) };
  });
  const says = [
    todayText,
    ...(forecast ? [progressMessages.likelyLabel(inFull(forecast.p85))] : []),
    ...(targetDate ? [progressMessages.targetLabel(inFull(targetDate))] : []),
  ];
  return { bySize, says: says.join(". ") };
}

/** The number of rows that labels take. */
export function rowsOf(labels: readonly { row: number }[]): number {
  return Math.max(-1, ...labels.map(({ row }) => row)) + 1;
}

/** A place for today's text: below its dot to the right where the plan runs above it, else above to the left; undefined where neither is free. */
function placeToday({ today, all, targetDate }: BurnUp, text: string, x: Place, y: (minutes: number) => number, room: number) {
  const [left, top, width] = [x(today.on), y(today.done), estimateWidth(text) + 14];
  const pixels = (percent: number) => (percent * room) / 100;
  // A plan that is close to what is done runs through the dot, and on above the text.
  const planIsAbove = today.planned === null || today.planned >= today.done - 0.02 * all;
  const target = targetDate === null ? undefined : pixels(x(targetDate) - left);
  const isFree = target === undefined || target <= 0 || target > width;
  if (planIsAbove && isFree && top <= 86 && pixels(left) + width <= room) return { left, top, anchor: "start", dx: 14, dy: 18 } as const;
  const isBehindTarget = target !== undefined && target < 0;
  if (!planIsAbove && !isBehindTarget && top >= 14 && pixels(left) >= width) return { left, top, anchor: "end", dx: -12, dy: -10 } as const;
  return undefined;
}

/** A place for the target's text: at the foot of its line, to the left, where all else is above; undefined where that is not sure. */
function placeTarget({ today, all, targetDate }: BurnUp, text: string, x: Place, room: number) {
  if (targetDate === null) return undefined;
  const left = x(targetDate);
  const isAbove = [today.done, today.planned ?? all].every((minutes) => minutes >= 0.35 * all);
  const begin = ((left - x(today.on)) * room) / 100 - estimateWidth(text) - 8;
  return isAbove && begin > 12 ? ({ left, top: 100, anchor: "end", dx: -8, dy: -8 } as const) : undefined;
}
