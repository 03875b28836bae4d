import { messages } from "#lib/messages/all.ts";
import { milestoneState, type PlanMilestone } from "#lib/planner/plan/plan.ts";

/** What there is to say of a milestone below its title, as plain text in paragraphs. */
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
