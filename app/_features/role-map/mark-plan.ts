import { catalog } from "#lib/catalog/catalog.ts";
import { newPlanMilestones } from "#lib/catalog/path.ts";
import { messages } from "#lib/messages/all.ts";
import { findNext, milestoneState, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import type { MapStretch } from "#lib/planner/roles/map.ts";
import type { NodeMark } from "./mark.ts";

/** A plan as map data: its areas in its own order, and the marks of each milestone. */
export function markPlan(plan: Plan): { stretches: readonly MapStretch[]; marks: Map<string, NodeMark> } {
  const items = milestonesOf(plan);
  const next = findNext(items);
  const others = catalog()
    .roles.filter((role) => role.id !== plan.role.id)
    .map((role) => newPlanMilestones(role, catalog()));
  const marks = items.map((item, index): [string, NodeMark] => {
    const state = milestoneState(item);
    return [
      item.id,
      {
        number: index + 1,
        shared: others.some((held) => held.has(item.id)),
        settled: state === "done" || state === "known",
        begun: state === "in_progress",
        skipped: state === "skipped",
        here: item.id === next?.id,
        hours: messages.own.effortLong(item),
      },
    ];
  });
  const stretches = plan.areas.map(({ id, title, items: its }) => ({
    id,
    title,
    milestones: its.map((item) => ({ ...item, shortName: catalog().milestones.get(item.id)?.shortName })),
  }));
  return { stretches, marks: new Map(marks) };
}
