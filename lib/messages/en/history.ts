import type { State } from "#lib/planner/plan/counts.ts";
import { stateNames } from "./plan.ts";

/** What is said about each thing that changed in a plan. */
export const history = {
  titleOf: (role: string) => `All changes in the ${role} plan`,
  intro: (total: number) => `${total === 1 ? "1 change" : `${total} changes`}, newest first.`,
  empty: "Nothing was changed yet. What you tick is kept here with its time.",
  status: (title: string, before: State, after: State) =>
    `“${title}” from ${stateNames[before].toLowerCase()} to ${stateNames[after].toLowerCase()}`,
  skipped: (title: string, skipped: boolean) => `“${title}” ${skipped ? "left out of this plan" : "taken back into this plan"}`,
  step: (title: string, step: string, ticked: boolean) => `“${title}”: step “${step}” ${ticked ? "ticked" : "unticked"}`,
  unknownMilestone: "A milestone that is no longer there",
  unknownStep: "a step that is no longer there",
  undoHint: "Takes back this change",
  older: "Older changes",
  newest: "Back to the newest",
  zone: (zone: string) => `Times are in ${zone}.`,
} as const;
