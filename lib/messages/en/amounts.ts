/** How lists, durations and counts are written. */
import { formatNumber } from "./numbers.ts";
import { plural } from "./plural.ts";

let lists: Intl.ListFormat | undefined;

/** "A", "A and B", "A, B and C" */
export function formatList(all: readonly string[]): string {
  lists ??= new Intl.ListFormat("en-GB", { type: "conjunction" });
  return lists.format(all);
}

/** "6 h 30 min" */
export function formatDuration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

/** Minutes that may be 0: "9 h 30 min", "45 min", "0 h" */
export function formatMinutes(minutes: number): string {
  return minutes === 0 ? "0 h" : formatDuration(minutes);
}

/**
 * An amount that is estimated, summed or measured, without false precision: minutes to five below one hour, hours to the half. What a
 * person entered is written with `formatMinutes`, to the minute.
 */
export function formatRoundMinutes(minutes: number): string {
  const unit = minutes < 60 ? 5 : 30;
  return formatMinutes(minutes > 0 ? Math.max(unit, Math.round(minutes / unit) * unit) : 0);
}

/** The same amount for figures and charts, where there is little room: "73.5 h", "45 min" */
export function formatShortHours(minutes: number): string {
  if (minutes < 60) return formatRoundMinutes(minutes);
  return `${formatNumber(Math.round(minutes / 30) / 2)} h`;
}

/** "about 12 hours", "45 min" below one hour */
export function formatHours(minutes: number): string {
  if (minutes < 60) return formatDuration(minutes);
  return plural(Math.round(minutes / 60), { one: "about # hour", other: "about # hours" });
}

/** "12 milestones" */
export function formatMilestoneCount(count: number): string {
  return plural(count, { one: "# milestone", other: "# milestones" });
}

/** "3 changes" */
export function countChanges(count: number): string {
  return plural(count, { one: "# change", other: "# changes" });
}

/** "1 minute", the time to wait before the next try */
export function countMinutes(count: number): string {
  return plural(count, { one: "# minute", other: "# minutes" });
}
