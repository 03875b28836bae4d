import type { PlanSettings } from "#lib/planner/schedule/timetable.ts";
import { mostMinutesPerWeek, spreadMinutes } from "#lib/planner/time/distribute-minutes.ts";

/**
 * What a button says that makes a plan fit its target: "hours 570", "target 2027-03-14" or "leave-out a-milestone,another".
 * Each says what shall be, so that pressing it twice is pressing it once.
 */
export type Lever =
  | { kind: "hours"; minutesPerWeek: number }
  | { kind: "target"; day: string }
  | { kind: "leave-out"; ids: readonly string[] };

export function formatLever(lever: Lever): string {
  if (lever.kind === "hours") return `hours ${lever.minutesPerWeek}`;
  return lever.kind === "target" ? `target ${lever.day}` : `leave-out ${lever.ids.join(",")}`;
}

/** @returns undefined for anything that no button says. */
export function parseLever(text: string): Lever | undefined {
  const [kind, value = "", ...rest] = text.split(" ");
  if (rest.length > 0) return undefined;
  if (kind === "hours" && /^\d{1,5}$/.test(value)) return { kind, minutesPerWeek: Number(value) };
  if (kind === "target" && /^\d{4}-\d{2}-\d{2}$/.test(value)) return { kind, day: value };
  if (kind === "leave-out" && value) return { kind, ids: value.split(",") };
  return undefined;
}

/** The settings with a lever pulled; undefined when a week cannot hold so many hours. Leaving out is no setting. */
export function pullLever(settings: PlanSettings, lever: Lever): PlanSettings | undefined {
  if (lever.kind === "target") return { ...settings, targetDate: lever.day };
  if (lever.kind === "leave-out") return settings;
  if (lever.minutesPerWeek > mostMinutesPerWeek(settings.minutesPerWeekday)) return undefined;
  return { ...settings, minutesPerWeekday: spreadMinutes(settings.minutesPerWeekday, lever.minutesPerWeek) };
}
