import { describeScheduleProblem } from "#lib/messages/schedule-problems.ts";
import type { Plan } from "#lib/planner/plan/plan.ts";
import { replayChanges } from "#lib/planner/sync/replay-changes.ts";
import { readReplanCommand } from "./compute-replan.ts";
import { type LocalPlanner, replanLocally, undoLocalRevision } from "./local-revisions.ts";
import { makeId } from "./make-id.ts";
import { listChanges } from "./outbox-store.ts";
import { toMade } from "./stored-records.ts";
import { syncClient } from "./sync-client.ts";
import type { DevicePlan } from "./use-kept-plan.ts";

/**
 * Carries out a button on the schedule of a plan of this device.
 * @param onReplanned is called with the plan that has the new schedule.
 * @returns a sentence when there can be no dates; undefined when it is done.
 */
export async function rescheduleLocally(
  planner: LocalPlanner,
  { plan, revisions }: Pick<DevicePlan, "plan" | "revisions">,
  command: string,
  onReplanned: (plan: Plan) => Promise<void>,
): Promise<string | undefined> {
  if (command === `undo ${revisions.length}`) {
    const undone = await undoLocalRevision(planner, plan);
    if (!undone) return;
    const origin = { clientId: makeId(), baseRevision: plan.revision ?? 0, occurredAt: Date.now() };
    for (const milestoneId of undone.skipped) {
      const change = { kind: "change" as const, id: makeId(), owner: planner.owner, planId: plan.id, milestoneId, origin };
      await syncClient.enqueue({ ...change, patch: { skipped: false }, withSchedule: true });
    }
    await onReplanned(undone.plan);
    return;
  }
  const current = replayChanges(plan, (await listChanges(planner.owner, plan.id)).map(toMade)).plan;
  const studyTime = readReplanCommand(current, command);
  if (!studyTime) return;
  const replanned = await replanLocally(planner, plan, current, studyTime);
  if ("problem" in replanned) return describeScheduleProblem(replanned.problem);
  await onReplanned(replanned.plan);
}
