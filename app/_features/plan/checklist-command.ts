import { type State, states } from "#lib/planner/plan/counts.ts";
import { inputLimits } from "#lib/planner/plan/input-limits.ts";
import { type MilestonePatch, type PlanMilestone, patchForState, patchForStep, patchForTook } from "#lib/planner/plan/plan.ts";

/** The id of the checklist's form; buttons outside the form name it. */
export const checklistForm = "checklist";

/**
 * The value that a button of the checklist sends, with or without JavaScript: "state sql-basics done",
 * "step sql-basics first-query on", "took sql-basics 360" (minutes), or "undo" with the id of the change, which may hold spaces.
 */
export type Command =
  | { kind: "state"; milestoneId: string; state: State }
  | { kind: "step"; milestoneId: string; stepId: string; done: boolean }
  | { kind: "took"; milestoneId: string; minutes: number }
  | { kind: "undo"; changeId?: string };

export function formatCommand(command: Command): string {
  if (command.kind === "state") return `state ${command.milestoneId} ${command.state}`;
  if (command.kind === "step") return `step ${command.milestoneId} ${command.stepId} ${command.done ? "on" : "off"}`;
  if (command.kind === "took") return `took ${command.milestoneId} ${command.minutes}`;
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
  const took = kind === "took" && rest.length === 1 && /^\d{1,6}$/.test(stepId ?? "") ? Number(stepId) : undefined;
  if (kind === "took" && took !== undefined && took <= inputLimits.hours * 60) return { kind, milestoneId, minutes: took };
  if (kind === "step" && stepId && rest.length === 2 && (tick === "on" || tick === "off")) {
    return { kind, milestoneId, stepId, done: tick === "on" };
  }
  return undefined;
}

/** The patch that a command makes to a milestone in its current state. */
export function toPatch(command: Exclude<Command, { kind: "undo" }>, milestone: PlanMilestone): MilestonePatch {
  if (command.kind === "took") return patchForTook(milestone, command.minutes);
  return command.kind === "state" ? patchForState(command.state) : patchForStep(milestone, command.stepId, command.done);
}

/** The name of the field with the minutes of a day, and the value of its button: "studied sql-basics 2026-11-23". */
export const studiedField = "studied";

export function formatStudied(milestoneId: string, day: string): string {
  return `studied ${milestoneId} ${day}`;
}

/** @returns undefined for text that is not of this button */
export function parseStudied(text: string): { milestoneId: string; day: string } | undefined {
  const [, milestoneId, day] = /^studied ([a-z0-9-]{1,60}) (\d{4}-\d{2}-\d{2})$/.exec(text) ?? [];
  return milestoneId && day ? { milestoneId, day } : undefined;
}

/** The minutes of a day as they were typed; undefined where they are none. */
export function readStudied(text: FormDataEntryValue | null): number | undefined {
  const minutes = typeof text === "string" && /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : undefined;
  return minutes !== undefined && minutes <= inputLimits.dayMinutes ? minutes : undefined;
}
