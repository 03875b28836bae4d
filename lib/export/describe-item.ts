import { messages } from "#lib/messages/all.ts";
import { milestoneState, type PlanMilestone } from "#lib/planner/plan/plan.ts";

/** Describes a milestone for the text below its title, in plain-text paragraphs. */
export function describeItem(item: PlanMilestone, proof: string | undefined): string {
  const state = milestoneState(item);
  const { inFile } = messages.exports;
  return [
    [inFile.effort(messages.own.effortLong(item)), state === "not_started" ? "" : messages.plan.states[state]].filter(Boolean).join(" · "),
    proof ? inFile.doneWhen(proof) : "",
    item.steps.length ? [inFile.steps, ...item.steps.map((step) => `${step.done ? "[x]" : "[ ]"} ${step.text}`)].join("\n") : "",
    item.note.trim() ? inFile.note(item.note.trim()) : "",
    item.evidence.map(({ label, url }) => inFile.evidence(label, url)).join("\n"),
  ]
    .filter(Boolean)
    .join("\n\n");
}
