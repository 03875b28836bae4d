import { countItems, itemState, itemsOf, type PlanItem } from "../planner/plan.ts";
import { layOut, type StandingDays } from "../planner/standing.ts";
import { words } from "../words/en.ts";
import { dayReader } from "./calendar-copy.ts";
import type { PlanCopy } from "./plan-copy.ts";

/** A line with a box to tick. */
export type BoxLine = { text: string; ticked: boolean };

/** A plan as a document to print says it. Text is as the learner and the catalog wrote it. */
export type PlanDocument = {
  title: string;
  lead: string[];
  areas: { title: string; milestones: (BoxLine & { facts: string; paragraphs: string[]; steps: BoxLine[] })[] }[];
};

const sayDay = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

/** "23 Nov 2026" for "2026-11-23" */
function say(day: string): string {
  return sayDay.format(new Date(`${day}T00:00:00Z`));
}

/** The plan with its dates as they stand when it is printed. @param madeAt an ISO instant. */
export function writeDocument({ plan, proofs }: PlanCopy, madeAt: string): PlanDocument {
  const dayOf = dayReader(plan);
  const items = itemsOf(plan);
  const counts = countItems(items);
  const laidOut = layOut(plan, dayOf(madeAt));
  const standing = laidOut && "standing" in laidOut ? laidOut.standing : undefined;
  const finish = standing?.finishOn;
  const { inFile } = words.exports;
  return {
    title: words.plan.title(plan.role.title),
    lead: [
      inFile.madeOn(say(dayOf(madeAt))),
      `${words.plan.percentDone(counts)}: ${words.plan.counts(counts)}`,
      ...(finish ? [inFile.finish(say(finish))] : []),
    ],
    areas: plan.areas.map((area) => ({
      title: area.title,
      milestones: area.items.map((item) => ({
        text: item.title,
        ticked: itemState(item) === "done",
        facts: listFacts(item, standing?.days.get(item.id), dayOf).join(" · "),
        paragraphs: [
          ...(proofs[item.id] ? [inFile.doneWhen(proofs[item.id] ?? "")] : []),
          ...(item.note.trim() ? inFile.note(item.note.trim()).split(/\r\n?|[\n\u0085\u2028\u2029]/) : []),
          ...item.evidence.map(({ label, url }) => inFile.evidence(label, url)),
        ],
        steps: item.steps.map((step) => ({ text: step.text, ticked: step.done })),
      })),
    })),
  };
}

function listFacts(item: PlanItem, days: StandingDays | undefined, dayOf: (instant: string) => string): string[] {
  const state = itemState(item);
  const { inFile } = words.exports;
  const planned = days ? inFile.span(say(days.from), say(days.to)) : "";
  return [
    words.own.effort(item),
    state === "done" && item.statusAt ? inFile.doneOn(say(dayOf(item.statusAt))) : planned,
    state === "not_started" || state === "done" ? "" : words.plan.states[state].toLowerCase(),
    item.optional ? words.plan.optional.toLowerCase() : "",
  ].filter(Boolean);
}
