import type { State } from "#lib/planner/plan/counts.ts";
import { countChanges } from "./amounts.ts";
import { stateNames } from "./plan.ts";

/** Messages that describe the changes in a plan. */
export const history = {
  titleOf: (role: string) => `All changes in the ${role} plan`,
  intro: (total: number) => `${countChanges(total)}, newest first.`,
  empty: "No changes yet. Everything you tick is listed here with its time.",
  status: (title: string, before: State, after: State) =>
    `“${title}” from ${stateNames[before].toLowerCase()} to ${stateNames[after].toLowerCase()}`,
  skipped: (title: string, skipped: boolean) => `“${title}” ${skipped ? "skipped in this plan" : "added back to this plan"}`,
  step: (title: string, step: string, ticked: boolean) => `“${title}”: step “${step}” ${ticked ? "ticked" : "unticked"}`,
  unknownMilestone: "A milestone that no longer exists",
  unknownStep: "a step that no longer exists",
  undoHint: "Undoes this change",
  older: "Older changes",
  newest: "Back to the newest",
  zone: (zone: string, hadOthers: boolean) =>
    hadOthers ? `Times are in the time zone that the plan had then; now it is ${zone}.` : `Times are in ${zone}.`,
} as const;
