import { applyPatches, type MilestonePatch, milestonesOf, type Plan, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import type { HistoryEvent } from "./history-event.ts";

/** A change with when it was made, in milliseconds since 1970. */
export type LocalChange = { id: string; milestoneId: string; patch: MilestonePatch; occurredAt: number };

/**
 * Applies the changes of one device to a plan in their order, as the server would: a change counts from when it was made, but after the
 * one before it of the same thing, however the clock was set meanwhile; one that sets the value that is there makes no history.
 * @returns the plan with all changes, with the time of each status, and its history, oldest first.
 */
export function replayChanges(first: Plan, changes: readonly LocalChange[]): { plan: Plan; events: HistoryEvent[] } {
  const items = new Map(milestonesOf(first).map((item) => [item.id, item]));
  const lastTimes = new Map<string, number>();
  const events = changes.flatMap((change) => {
    const before = items.get(change.milestoneId);
    if (!before) return [];
    const made = toRegisterWrites(before, change.patch).flatMap((write): HistoryEvent[] => {
      const key = `${change.milestoneId} ${write.kind} ${write.stepId}`;
      const occurredAt = Math.max(change.occurredAt, (lastTimes.get(key) ?? Number.NEGATIVE_INFINITY) + 1);
      lastTimes.set(key, occurredAt);
      if (write.before === write.after) return [];
      return [{ changeId: change.id, milestoneId: change.milestoneId, ...write, occurredAt: new Date(occurredAt).toISOString() }];
    });
    const statusAt = made.find(({ kind }) => kind === "status")?.occurredAt ?? before.statusAt;
    const [after] = milestonesOf(applyPatches({ ...first, areas: [{ id: "", title: "", items: [before] }] }, [change]));
    items.set(before.id, { ...(after ?? before), statusAt });
    return made;
  });
  const areas = first.areas.map((area) => ({ ...area, items: area.items.map((item) => items.get(item.id) ?? item) }));
  return { plan: { ...first, areas }, events };
}

type RegisterWrite = Pick<HistoryEvent, "kind" | "stepId" | "before" | "after">;

/** Each value that a patch sets, with the value before it. A step that the milestone does not have is left out. */
function toRegisterWrites(item: PlanMilestone, { status, skipped, step }: MilestonePatch): RegisterWrite[] {
  const writes: RegisterWrite[] = [];
  if (status !== undefined) writes.push({ kind: "status", before: item.status, after: status });
  if (skipped !== undefined) writes.push({ kind: "skipped", before: String(item.skipped), after: String(skipped) });
  const held = item.steps.find(({ id }) => id === step?.id);
  if (step && held) writes.push({ kind: "step", stepId: step.id, before: String(held.done), after: String(step.done) });
  return writes;
}
