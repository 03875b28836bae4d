import { catalog } from "#lib/catalog/catalog.ts";
import type { ListedEvent } from "#lib/data/plans/history.ts";
import { messages } from "#lib/messages/all.ts";
import { statuses } from "#lib/planner/plan/counts.ts";
import { milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";

/** Describes a plan's events in sentences. Titles come from the plan, else from the catalog; unknown milestones are called removed. */
export function describeEvents(plan: Plan): (event: ListedEvent) => string {
  const items = new Map(milestonesOf(plan).map((item) => [item.id, item]));
  const find = (id: string) => items.get(id) ?? catalog().milestones.get(id);
  return ({ milestoneId, kind, stepId, before, after }) => {
    const milestone = find(milestoneId);
    const title = milestone?.title ?? messages.history.unknownMilestone;
    if (kind === "skipped") return messages.history.skipped(title, after === "true");
    if (kind === "status") return messages.history.status(title, readStatus(before), readStatus(after));
    const step = milestone?.steps.find((each) => each.id === stepId)?.text ?? messages.history.unknownStep;
    return messages.history.step(title, step, after === "true");
  };
}

function readStatus(text: string) {
  return statuses.find((status) => status === text) ?? "not_started";
}
