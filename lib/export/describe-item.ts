import { words } from "#lib/messages/en/all.ts";
import { itemState, type PlanItem } from "#lib/planner/plan/plan.ts";

/** What there is to say of a milestone below its title, as plain text in paragraphs. */
export function describeItem(item: PlanItem, proof: string | undefined): string {
  const state = itemState(item);
  const { inFile } = words.exports;
  return [
    [inFile.effort(words.own.effortLong(item)), state === "not_started" ? "" : words.plan.states[state]].filter(Boolean).join(" · "),
    proof ? inFile.doneWhen(proof) : "",
    item.steps.length ? [inFile.steps, ...item.steps.map((step) => `${step.done ? "[x]" : "[ ]"} ${step.text}`)].join("\n") : "",
    item.note.trim() ? inFile.note(item.note.trim()) : "",
    item.evidence.map(({ label, url }) => inFile.evidence(label, url)).join("\n"),
  ]
    .filter(Boolean)
    .join("\n\n");
}
