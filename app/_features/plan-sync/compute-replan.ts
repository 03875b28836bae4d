import type { Plan } from "#lib/planner/plan/plan.ts";
import { replan } from "#lib/planner/schedule/replan.ts";
import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";
import { applyScheduleRevision } from "#lib/planner/schedule/schedule-revisions.ts";
import { applyTargetFix, parseTargetFix } from "#lib/planner/schedule/target-fix.ts";
import { parseZoneChange } from "#lib/planner/schedule/zone-change.ts";
import type { ScheduleProblem } from "#lib/planner/time/availability.ts";
import { dayInZone } from "#lib/planner/time/time-zone.ts";

/**
 * Reads the value of a button on the schedule, or of one that changes the time zone.
 * @returns the study time to plan with; undefined when no button has this value, or the plan has no study time.
 */
export function readReplanCommand({ studyTime }: Pick<Plan, "studyTime">, pressed: string): StudyTime | undefined {
  const fix = parseTargetFix(pressed);
  const timeZone = parseZoneChange(pressed);
  if (studyTime && timeZone) return { ...studyTime, timeZone };
  if (!studyTime || !(fix || pressed === "replan")) return undefined;
  return fix ? applyTargetFix(studyTime, fix) : studyTime;
}

/**
 * Replans on the device by the same rule as the server.
 * @param now the plan with every pending change applied; it decides the dates
 * @returns `base` with the new study time and dates, and whether they differ from the stored ones; or the problem with the study time
 */
export function computeReplan(
  base: Plan,
  now: Plan,
  studyTime: StudyTime,
  moment: Date,
): { plan: Plan; changed: boolean } | { problem: ScheduleProblem } {
  const planned = replan({ ...base, areas: now.areas }, studyTime, dayInZone(moment, studyTime.timeZone));
  if ("problem" in planned) return planned;
  return { plan: applyScheduleRevision(base, planned, moment.toISOString()), changed: planned.changed };
}
