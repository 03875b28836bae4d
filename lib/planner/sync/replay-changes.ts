import { applyPatches, type MilestonePatch, milestonesOf, type Plan, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import type { HistoryEvent } from "./history-event.ts";

/** A change with when it was made, in milliseconds since 1970. */
export type LocalChange = { id: string; milestoneId: string; patch: MilestonePatch; occurredAt: number };

/**
 * Follows what one device said of a plan, in its order, as a server would: a statement counts from when it was made, but after the one
 * before it about the same thing, however the clock was set meanwhile; what only repeats what was so tells nothing.
 * @returns the plan as it stands, with the time of each status, and its history, oldest first.
 */
export function replayChanges(first: Plan, changes: readonly LocalChange[]): { plan: Plan; events: HistoryEvent[] } {
  const items = new Map(milestonesOf(first).map((item) => [item.id, item]));
  const said = new Map<string, number>();
  const events = changes.flatMap((change) => {
    const before = items.get(change.milestoneId);
    if (!before) return [];
    const told = toRegisterWrites(before, change.patch).flatMap((part): HistoryEvent[] => {
      const key = `${change.milestoneId} ${part.kind} ${part.stepId}`;
      const at = Math.max(change.occurredAt, (said.get(key) ?? Number.NEGATIVE_INFINITY) + 1);
      said.set(key, at);
      if (part.before === part.after) return [];
      return [{ changeId: change.id, milestoneId: change.milestoneId, ...part, at: new Date(at).toISOString() }];
    });
    const statusAt = told.find(({ kind }) => kind === "status")?.at ?? before.statusAt;
    const [after] = milestonesOf(applyPatches({ ...first, areas: [{ id: "", title: "", items: [before] }] }, [change]));
    items.set(before.id, { ...(after ?? before), statusAt });
    return told;
  });
  const areas = first.areas.map((area) => ({ ...area, items: area.items.map((item) => items.get(item.id) ?? item) }));
  return { plan: { ...first, areas }, events };
}

type Part = Pick<HistoryEvent, "kind" | "stepId" | "before" | "after">;

/** What a patch says of each thing, beside what was so. A step that the milestone does not have is none. */
function toRegisterWrites(item: PlanMilestone, { status, skipped, step }: MilestonePatch): Part[] {
  const parts: Part[] = [];
  if (status !== undefined) parts.push({ kind: "status", before: item.status, after: status });
  if (skipped !== undefined) parts.push({ kind: "skipped", before: String(item.skipped), after: String(skipped) });
  const held = item.steps.find(({ id }) => id === step?.id);
  if (step && held) parts.push({ kind: "step", stepId: step.id, before: String(held.done), after: String(step.done) });
  return parts;
}
