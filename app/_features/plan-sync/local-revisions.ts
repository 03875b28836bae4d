import type { Plan } from "#lib/planner/plan/plan.ts";
import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";
import {
  applyScheduleRevision,
  type ScheduleRevision,
  toScheduleRevision,
  undoNewestRevision,
} from "#lib/planner/schedule/schedule-revisions.ts";
import type { ScheduleProblem } from "#lib/planner/time/availability.ts";
import { addEarlierZone } from "#lib/planner/time/time-zone.ts";
import { computeReplan } from "./compute-replan.ts";
import { guest, listPlansHere } from "./device-store.ts";
import { makeId } from "./make-id.ts";
import { openStore } from "./open-store.ts";
import { persistStorage } from "./persist-storage.ts";
import { revisionsKeyOf } from "./stored-records.ts";
import { syncClient } from "./sync-client.ts";

/**
 * The schedule revisions that were made on this device, so that they can be undone: all revisions of a guest's plan, and of a learner's
 * plan those since the server's newest one.
 */

/** The owner of a plan, and whether its schedules go to the server. */
export type LocalPlanner = { owner: string; sends: boolean };

/** A revision with the ids that were skipped together with it. */
type LocalRevision = ScheduleRevision & { skipped?: readonly string[] };

/** Lists the revisions, oldest first. */
export async function listLocalRevisions(owner: string, planId: string): Promise<LocalRevision[]> {
  try {
    const text = await (await openStore())?.get("facts", revisionsKeyOf(owner, planId));
    return text ? JSON.parse(text) : [];
  } catch {
    return [];
  }
}

async function storeRevisions(owner: string, planId: string, revisions: readonly LocalRevision[]): Promise<void> {
  try {
    await (await openStore())?.put("facts", JSON.stringify(revisions), revisionsKeyOf(owner, planId));
  } catch {
    // The dates are still shown; they cannot be undone.
  }
}

/** @param madeAt by this device's clock, in milliseconds since 1970. */
function enqueueSchedule(owner: string, planId: string, studyTime: StudyTime, madeAt: number): Promise<void> {
  return syncClient.enqueue({ kind: "schedule", id: makeId(), owner, planId, studyTime, madeAt });
}

/**
 * Computes the dates of a plan from today. When neither study time nor dates would change, nothing is stored.
 * @param now the plan with every change in it. @param skipped the ids that were skipped for these dates: they come back when they are undone.
 * @returns `base` with its dates, to be stored; or why it has none.
 */
export async function replanLocally(
  { owner, sends }: LocalPlanner,
  base: Plan,
  now: Plan,
  studyTime: StudyTime,
  skipped: readonly string[] = [],
): Promise<{ plan: Plan } | { problem: ScheduleProblem }> {
  const moment = new Date();
  const planned = computeReplan(await takeZones(owner, base, studyTime, moment), now, studyTime, moment);
  if ("problem" in planned || !(planned.changed || skipped.length > 0)) return planned;
  const before = await listLocalRevisions(owner, base.id);
  const first = before.length === 0 ? toScheduleRevision(base, base.createdAt) : undefined;
  const made = toScheduleRevision(planned.plan, moment.toISOString());
  await storeRevisions(owner, base.id, [...before, ...(first ? [first] : []), ...(made ? [{ ...made, skipped }] : [])]);
  if (sends) await enqueueSchedule(owner, base.id, studyTime, moment.getTime());
  if (owner === guest) void persistStorage();
  return planned;
}

/** The plan, with the zones of the owner's last opened plan if it gets its first study time: both may show the same milestones. */
async function takeZones(owner: string, plan: Plan, { timeZone }: StudyTime, moment: Date): Promise<Plan> {
  if (plan.studyTime) return plan;
  const other = (await listPlansHere(owner)).find((stored) => stored.planId !== plan.id && stored.plan.studyTime !== null)?.plan;
  const earlierZones = other ? addEarlierZone(other, timeZone, moment.toISOString()) : [];
  return earlierZones.length > 0 ? { ...plan, earlierZones } : plan;
}

/**
 * Undoes the newest revision.
 * @returns the plan with the dates from before, to be stored, and the ids that were skipped together with the revision; undefined where there
 * is nothing to undo.
 */
export async function undoLocalRevision(
  { owner, sends }: LocalPlanner,
  base: Plan,
): Promise<{ plan: Plan; skipped: readonly string[] } | undefined> {
  const now = new Date().toISOString();
  const before = await listLocalRevisions(owner, base.id);
  const undone = undoNewestRevision(before, now);
  if (!undone) return undefined;
  const { revisions, current } = undone;
  await storeRevisions(owner, base.id, revisions);
  // The server has the schedule from before this device's first revision.
  if (sends && current.madeAt === base.createdAt) await syncClient.undoSchedule(owner, base.id);
  else if (sends) await enqueueSchedule(owner, base.id, current.studyTime, Date.parse(current.madeAt));
  return { plan: applyScheduleRevision(base, current, now), skipped: before.at(-1)?.skipped ?? [] };
}
