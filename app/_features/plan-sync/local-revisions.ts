import type { Plan } from "#lib/planner/plan/plan.ts";
import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";
import {
  applyScheduleRevision,
  type ScheduleRevision,
  toScheduleRevision,
  undoScheduleRevision,
} from "#lib/planner/schedule/schedule-revisions.ts";
import type { ScheduleProblem } from "#lib/planner/time/availability.ts";
import { computeReplan } from "./compute-replan.ts";
import { forgetSchedule, keepSchedule, revisionsKeyOf } from "./kept-schedule.ts";
import { openStore } from "./open-store.ts";

/**
 * How the time of a plan was set on this device, so that it can be gone back to: all plannings of a guest, and of a learner
 * those since the one that the server told.
 */

/** Whose plan it is, and whether the server is told. */
export type LocalPlanner = { owner: string; sends: boolean };

/** Oldest first. */
export async function listLocalRevisions(owner: string, planId: string): Promise<ScheduleRevision[]> {
  try {
    const text = await (await openStore())?.get("facts", revisionsKeyOf(owner, planId));
    return text ? JSON.parse(text) : [];
  } catch {
    return [];
  }
}

async function keepPlannings(owner: string, planId: string, plannings: readonly ScheduleRevision[]): Promise<void> {
  try {
    await (await openStore())?.put("facts", JSON.stringify(plannings), revisionsKeyOf(owner, planId));
  } catch {
    // The dates stand; they cannot be gone back from.
  }
}

/**
 * Gives a plan its dates from today on. When neither settings nor dates would change, nothing is kept.
 * @param now the plan with every change in it. @returns `base` with its dates, to be kept; or why it has none.
 */
export async function replanLocally(
  { owner, sends }: LocalPlanner,
  base: Plan,
  now: Plan,
  settings: StudyTime,
): Promise<{ plan: Plan } | { problem: ScheduleProblem }> {
  const moment = new Date();
  const planned = computeReplan(base, now, settings, moment);
  if ("problem" in planned || !planned.changed) return planned;
  const before = await listLocalRevisions(owner, base.id);
  const first = before.length === 0 ? toScheduleRevision(base, base.createdAt) : undefined;
  const made = toScheduleRevision(planned.plan, moment.toISOString());
  await keepPlannings(owner, base.id, [...before, ...(first ? [first] : []), ...(made ? [made] : [])]);
  if (sends) await keepSchedule(owner, base.id, settings, moment.getTime());
  return planned;
}

/** Takes the newest planning back. @returns the plan with the dates from before, to be kept; undefined where there are none. */
export async function undoLocalRevision({ owner, sends }: LocalPlanner, base: Plan): Promise<Plan | undefined> {
  const withdrawn = undoScheduleRevision(await listLocalRevisions(owner, base.id), new Date().toISOString());
  if (!withdrawn) return undefined;
  const { revisions: plannings, current: standing } = withdrawn;
  await keepPlannings(owner, base.id, plannings);
  // What was there before anything was planned here: the server knows it.
  if (sends && standing.madeAt === base.createdAt) await forgetSchedule(owner, base.id);
  else if (sends) await keepSchedule(owner, base.id, standing.studyTime, Date.parse(standing.madeAt));
  return applyScheduleRevision(base, standing);
}
