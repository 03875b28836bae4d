import { milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { replan } from "#lib/planner/schedule/replan.ts";
import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";
import { applyScheduleRevision } from "#lib/planner/schedule/schedule-revisions.ts";
import { applyTargetFix, parseTargetFix } from "#lib/planner/schedule/target-fix.ts";
import { parseZoneChange } from "#lib/planner/schedule/zone-change.ts";
import type { ScheduleProblem } from "#lib/planner/time/availability.ts";
import { dayInZone } from "#lib/planner/time/time-zone.ts";

/**
 * Reads the value of a button on the schedule, or of one that changes the time zone.
 * @returns milestones to skip and the study time to plan with; no study time when no button has this value, or the plan has none.
 */
export function readReplanCommand(plan: Plan, pressed: string): { skip: string[]; settings: StudyTime | undefined } {
  const fix = parseTargetFix(pressed);
  const timeZone = parseZoneChange(pressed);
  if (plan.studyTime && timeZone) return { skip: [], settings: { ...plan.studyTime, timeZone } };
  if (!plan.studyTime || !(fix || pressed === "replan")) return { skip: [], settings: undefined };
  const offered = milestonesOf(plan).filter((item) => item.importance !== "core" && !item.skipped);
  const skip = fix?.kind === "leave-out" ? offered.filter((item) => fix.ids.includes(item.id)).map((item) => item.id) : [];
  return { skip, settings: fix ? applyTargetFix(plan.studyTime, fix) : plan.studyTime };
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
  const planned = replan({ areas: now.areas, studyTime: base.studyTime }, studyTime, dayInZone(moment, studyTime.timeZone));
  if ("problem" in planned) return planned;
  return { plan: applyScheduleRevision(base, planned, moment.toISOString()), changed: planned.changed };
}
