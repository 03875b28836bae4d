import { type State, states } from "#lib/planner/plan/counts.ts";
import { type MilestonePatch, type PlanMilestone, patchForState, patchForStep } from "#lib/planner/plan/plan.ts";

/** The id of the checklist's form; buttons outside the form name it. */
export const checklistForm = "checklist";

/**
 * The value that a button of the checklist sends, with or without JavaScript: "state sql-basics done",
 * "step sql-basics first-query on", or "undo" with the id of the change, which may hold spaces.
 */
export type Command =
  | { kind: "state"; milestoneId: string; state: State }
  | { kind: "step"; milestoneId: string; stepId: string; done: boolean }
  | { kind: "undo"; changeId?: string };

export function formatCommand(command: Command): string {
  if (command.kind === "state") return `state ${command.milestoneId} ${command.state}`;
  if (command.kind === "step") return `step ${command.milestoneId} ${command.stepId} ${command.done ? "on" : "off"}`;
  return command.changeId ? `undo ${command.changeId}` : "undo";
}

/** @returns undefined for text that no button sends. */
export function parseCommand(text: string): Command | undefined {
  const [kind, milestoneId = "", ...rest] = text.split(" ");
  const changeId = text.slice("undo ".length);
  if (kind === "undo" && /^\P{Cc}{0,200}$/u.test(changeId)) return changeId ? { kind, changeId } : { kind };
  const state = states.find((known) => known === rest[0]);
  if (kind === "state" && state && rest.length === 1) return { kind, milestoneId, state };
  const [stepId, tick] = rest;
  if (kind === "step" && stepId && rest.length === 2 && (tick === "on" || tick === "off")) {
    return { kind, milestoneId, stepId, done: tick === "on" };
  }
  return undefined;
}

/** The patch that a command makes to a milestone in its current state. */
export function toPatch(command: Exclude<Command, { kind: "undo" }>, milestone: PlanMilestone): MilestonePatch {
  return command.kind === "state" ? patchForState(command.state) : patchForStep(milestone, command.stepId, command.done);
}
