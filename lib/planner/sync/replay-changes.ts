import { applyPatches, inversePatch, type MilestonePatch, milestonesOf, type Plan, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { type HistoryEvent, sinceOf } from "./history-event.ts";

/** A change with when it was made, in milliseconds since 1970, and the id of the change that it undoes, if it does. */
export type LocalChange = { id: string; milestoneId: string; patch: MilestonePatch; occurredAt: number; undoes?: string | undefined };

/**
 * Applies the changes of one device to a plan in their order, as the server would: a change counts from when it was made, but after the
 * one before it of the same thing, however the clock was set meanwhile; one that sets the value that is there makes no history. One that
 * undoes another gives a status and a tick the time back that they had before.
 * @returns the plan with all changes, with the time of each status and tick, and its history, oldest first.
 */
export function replayChanges(first: Plan, changes: readonly LocalChange[]): { plan: Plan; events: HistoryEvent[] } {
  const items = new Map(milestonesOf(first).map((item) => [item.id, item]));
  const lastTimes = new Map<string, number>();
  const beforeSince = new Map<string, string | undefined>();
  const events = changes.flatMap((change) => {
    const before = items.get(change.milestoneId);
    if (!before) return [];
    const made = toRegisterWrites(before, change.patch).flatMap((write): HistoryEvent[] => {
      const key = `${change.milestoneId} ${write.kind} ${write.stepId}`;
      const time = Math.max(change.occurredAt, (lastTimes.get(key) ?? Number.NEGATIVE_INFINITY) + 1);
      lastTimes.set(key, time);
      if (write.before === write.after) return [];
      const occurredAt = new Date(time).toISOString();
      const tick = before.steps.find(({ id }) => id === write.stepId)?.tickedAt;
      const held = write.kind === "status" ? (before.statusAt ?? undefined) : tick;
      const given = write.kind === "status" ? change.patch.statusAt : change.patch.step?.tickedAt;
      const since = (change.undoes === undefined ? undefined : beforeSince.get(`${change.undoes} ${key}`)) ?? given;
      beforeSince.set(`${change.id} ${key}`, held);
      const times = { ...(since === undefined ? {} : { since }), ...(held === undefined ? {} : { beforeSince: held }) };
      return [{ changeId: change.id, milestoneId: change.milestoneId, ...write, occurredAt, ...times }];
    });
    const marked = made.find(({ kind }) => kind === "status");
    const statusAt = marked ? sinceOf(marked) : before.statusAt;
    const ticked = made.find(({ kind, after }) => kind === "step" && after === "true");
    const [after] = milestonesOf(applyPatches({ ...first, areas: [{ id: "", title: "", items: [before] }] }, [change]));
    const steps = (after ?? before).steps.map((step) =>
      ticked && step.id === ticked.stepId ? { ...step, tickedAt: sinceOf(ticked) } : step,
    );
    items.set(before.id, { ...(after ?? before), statusAt, steps });
    return made;
  });
  const areas = first.areas.map((area) => ({ ...area, items: area.items.map((item) => items.get(item.id) ?? item) }));
  return { plan: { ...first, areas }, events };
}

/** A change with the patch that undoes it, and whether it undid another one. */
export type ReplayedStep = Pick<LocalChange, "id" | "milestoneId" | "patch"> & {
  undo: MilestonePatch;
  undoes?: string;
  isUndo: boolean;
  at: number;
};

/** The changes of one device in their order, each with the patch that undoes it. */
export function toUndoSteps(first: Plan, changes: readonly LocalChange[]): ReplayedStep[] {
  const items = new Map(milestonesOf(first).map((item) => [item.id, item]));
  const undos = new Map<string, boolean>();
  return changes.flatMap((change) => {
    const { id, milestoneId, patch, undoes, occurredAt } = change;
    const before = items.get(milestoneId);
    if (!before) return [];
    const [after] = milestonesOf(
      applyPatches({ ...first, areas: [{ id: "", title: "", items: [before] }] }, [{ milestoneId, patch, origin: { occurredAt } }]),
    );
    items.set(milestoneId, after ?? before);
    // An undo of an undo repeats the first change.
    const isUndo = undoes !== undefined && undos.get(undoes) !== true;
    undos.set(id, isUndo);
    return [{ id, milestoneId, patch, undo: inversePatch(before, patch), isUndo, at: occurredAt, ...(undoes ? { undoes } : {}) }];
  });
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
