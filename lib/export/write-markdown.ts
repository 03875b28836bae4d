import { messages } from "#lib/messages/all.ts";
import { milestoneState, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { readPlanStatus } from "#lib/planner/schedule/plan-status.ts";
import { dayReader } from "./calendar-days.ts";
import { areasWithin, type Extent, wholePlan } from "./extent.ts";
import { listFacts, listTotals } from "./plan-document.ts";
import type { PlanExport } from "./plan-export.ts";

/**
 * A plan as a GitHub task list (GitHub Flavored Markdown, section 5.3): a heading for each skill area, an item for
 * each milestone with its id in a comment so that a ticked file can be read back, its steps nested. What is known has a star in
 * the place of its box, and no steps: there is nothing to tick.
 */
export function* writeMarkdown({ plan, proofs, resources }: PlanExport, madeAt: string, extent: Extent = wholePlan): Generator<string> {
  const dayOf = dayReader(plan);
  const status = readPlanStatus(plan, dayOf(madeAt));
  yield writeLines([`# ${escapeMarkdown(messages.plan.title(plan.role.title))}`, "", ...listTotals(plan, status)]);
  for (const area of areasWithin(plan, extent)) {
    yield writeLines(["", `## ${escapeMarkdown(area.title)}`, ""]);
    for (const item of area.items) {
      yield writeLines(formatItem(item, listFacts(item, status.days.get(item.id), dayOf), proofs[item.id], resources[item.id] ?? []));
    }
  }
}

function writeLines(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}

function formatItem(
  item: PlanMilestone,
  facts: readonly string[],
  proof: string | undefined,
  resources: readonly { title: string; url: string }[],
): string[] {
  const state = milestoneState(item);
  const isKnown = state === "known";
  const mark = isKnown ? "★" : box(state === "done");
  const lines = [
    `- ${mark} ${escapeMarkdown(item.title)} (${facts.join(", ")}) <!-- id:${item.id} -->`,
    ...quoteNote(item.note),
    ...(isKnown ? [] : item.steps).map((step) => `  - ${box(step.done)} ${escapeMarkdown(step.text)} <!-- step:${step.id} -->`),
  ];
  if (proof && !isKnown) lines.push(`  - ${messages.plan.doneWhen}: ${escapeMarkdown(proof)}`);
  for (const { label, url } of item.evidence) lines.push(`  - ${messages.own.evidence}: ${formatLink(label, url)}`);
  for (const { title, url } of isKnown ? [] : resources) lines.push(`  - ${formatLink(title, url)}`);
  return lines;
}

/** A learner's note as it was written, marks and all, in a quote. */
function quoteNote(note: string): string[] {
  if (note.trim() === "") return [];
  return note.split(/\r\n?|[\n\u2028\u2029]/).map((line) => `  > ${escapeMarkdown(line.trim())}`.trimEnd());
}

function formatLink(text: string, url: string): string {
  // Escapes everything that would end the address or be read as an escape or an entity.
  const address = url.replaceAll(/[<>\s\\]/g, encodeURIComponent).replaceAll(/&(?=#?\w+;)/g, "&amp;");
  return `[${escapeMarkdown(text)}](<${address}>)`;
}

function box(ticked: boolean): string {
  return ticked ? "[x]" : "[ ]";
}

/**
 * Text that means itself in Markdown: nothing in it starts markup, a tag, an entity, a list or a
 * new block. An address in it may still become a link to just that address.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\r\n\u2028\u2029]+/g, " ")
    .replaceAll(/[\\[\]*_<>|#`~&!]/g, "\\$&")
    .replaceAll(/^(\s*)([-+=]|\d+[.)])/g, (_, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`);
}
