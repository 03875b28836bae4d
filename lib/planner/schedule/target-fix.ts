import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";
import { distributeMinutes, mostMinutesPerWeek } from "#lib/planner/time/distribute-minutes.ts";

/**
 * What a button says that makes a plan fit its target: "hours 570", "target 2027-03-14" or "leave-out a-milestone,another".
 * Each says what shall be, so that pressing it twice is pressing it once.
 */
export type TargetFix =
  | { kind: "hours"; minutesPerWeek: number }
  | { kind: "target"; day: string }
  | { kind: "leave-out"; ids: readonly string[] };

export function formatTargetFix(lever: TargetFix): string {
  if (lever.kind === "hours") return `hours ${lever.minutesPerWeek}`;
  return lever.kind === "target" ? `target ${lever.day}` : `leave-out ${lever.ids.join(",")}`;
}

/** @returns undefined for anything that no button says. */
export function parseTargetFix(text: string): TargetFix | undefined {
  const [kind, value = "", ...rest] = text.split(" ");
  if (rest.length > 0) return undefined;
  if (kind === "hours" && /^\d{1,5}$/.test(value)) return { kind, minutesPerWeek: Number(value) };
  if (kind === "target" && /^\d{4}-\d{2}-\d{2}$/.test(value)) return { kind, day: value };
  if (kind === "leave-out" && value) return { kind, ids: value.split(",") };
  return undefined;
}

/** The settings with a lever pulled; undefined when a week cannot hold so many hours. Leaving out is no patch. */
export function applyTargetFix(settings: StudyTime, lever: TargetFix): StudyTime | undefined {
  if (lever.kind === "target") return { ...settings, targetDate: lever.day };
  if (lever.kind === "leave-out") return settings;
  if (lever.minutesPerWeek > mostMinutesPerWeek(settings.minutesPerWeekday)) return undefined;
  return { ...settings, minutesPerWeekday: distributeMinutes(settings.minutesPerWeekday, lever.minutesPerWeek) };
}
