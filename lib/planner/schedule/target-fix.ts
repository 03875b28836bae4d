import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";
import { distributeMinutes, mostMinutesPerWeek } from "#lib/planner/time/distribute-minutes.ts";

/**
 * A target fix, as the value of its button: "hours 570" or "target 2027-03-14".
 * It names the wanted result, so pressing the button twice has the same effect as pressing it once.
 */
export type TargetFix = { kind: "hours"; minutesPerWeek: number } | { kind: "target"; day: string };

/** The next half hour: that is enough wherever the minutes are, and no more than a week can hold. */
export function roundUpHours(minutes: number): number {
  return Math.ceil(minutes / 30) * 30;
}

export function formatTargetFix(fix: TargetFix): string {
  return fix.kind === "hours" ? `hours ${fix.minutesPerWeek}` : `target ${fix.day}`;
}

/** @returns undefined for anything that no button says. */
export function parseTargetFix(text: string): TargetFix | undefined {
  const [kind, value = "", ...rest] = text.split(" ");
  if (rest.length > 0) return undefined;
  if (kind === "hours" && /^\d{1,5}$/.test(value)) return { kind, minutesPerWeek: Number(value) };
  if (kind === "target" && /^\d{4}-\d{2}-\d{2}$/.test(value)) return { kind, day: value };
  return undefined;
}

/** The studyTime with a fix pulled; undefined when a week cannot hold so many hours. */
export function applyTargetFix(studyTime: StudyTime, fix: TargetFix): StudyTime | undefined {
  if (fix.kind === "target") return { ...studyTime, targetDate: fix.day };
  if (fix.minutesPerWeek > mostMinutesPerWeek(studyTime.minutesPerWeekday)) return undefined;
  return { ...studyTime, minutesPerWeekday: distributeMinutes(studyTime.minutesPerWeekday, fix.minutesPerWeek) };
}
