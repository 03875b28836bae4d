import type { HistoryEvent } from "../../../lib/export/plan-copy.ts";
import { applySettings, itemsOf, type Plan, type PlanItem } from "../../../lib/planner/plan.ts";
import { guest, listChanges } from "../../(learner)/device/device-store.ts";
import type { KeptChange } from "../../(learner)/device/open-store.ts";

/** Hands the guest's plan over as the same complete file that an account exports. What writes it is fetched when asked for. */
export async function saveCopy(plan: Plan): Promise<void> {
  const { toJson } = await import("../../../lib/export/json.ts");
  const changes = await listChanges(guest, plan.id);
  const copy = {
    plan: stamp(applySettings(plan, changes), changes),
    events: tellEvents(plan, changes),
    proofs: {},
    tools: {},
    resources: {},
  };
  const now = new Date().toISOString();
  const address = URL.createObjectURL(new Blob([toJson(copy, now)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${plan.role.id}-plan-${now.slice(0, 10)}.json`;
  link.click();
  URL.revokeObjectURL(address);
}

/** Says when each status was set, which a server would know. */
function stamp(plan: Plan, changes: readonly KeptChange[]): Plan {
  const at = new Map(changes.filter(({ setting }) => setting.status).map((change) => [change.milestoneId, change.said.madeAt]));
  const item = (each: PlanItem) => ({ ...each, statusAt: at.has(each.id) ? new Date(at.get(each.id) ?? 0).toISOString() : null });
  return { ...plan, areas: plan.areas.map((area) => ({ ...area, items: area.items.map(item) })) };
}

/** The changes as the history of an account tells them: what was, what is, and when; what changed nothing is not told. */
function tellEvents(first: Plan, changes: readonly KeptChange[]): HistoryEvent[] {
  const items = new Map(itemsOf(first).map((item) => [item.id, item]));
  return changes.flatMap((change) => {
    const before = items.get(change.milestoneId);
    if (!before) return [];
    const [after] = itemsOf(applySettings({ ...first, areas: [{ id: "", title: "", items: [before] }] }, [change]));
    items.set(before.id, after ?? before);
    return after ? tellEvent(change, before, after) : [];
  });
}

function tellEvent({ id, milestoneId, setting: { step }, said }: KeptChange, before: PlanItem, after: PlanItem): HistoryEvent[] {
  const shared = { changeId: id, milestoneId, at: new Date(said.madeAt).toISOString() };
  const ticked = (item: PlanItem) => String(item.steps.some((each) => each.id === step?.id && each.done));
  const all: HistoryEvent[] = [
    { ...shared, kind: "status", before: before.status, after: after.status },
    { ...shared, kind: "skipped", before: String(before.skipped), after: String(after.skipped) },
    ...(step ? [{ ...shared, kind: "step" as const, stepId: step.id, before: ticked(before), after: ticked(after) }] : []),
  ];
  return all.filter((event) => event.before !== event.after);
}
