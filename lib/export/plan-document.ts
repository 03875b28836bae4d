import { messages } from "#lib/messages/all.ts";
import { formatDay } from "#lib/messages/days.ts";
import { isSettled, type State } from "#lib/planner/plan/counts.ts";
import { countMilestones, milestoneState, milestonesOf, type Plan, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import type { CurrentDays } from "#lib/planner/schedule/current-dates.ts";
import { type PlanStatus, readPlanStatus } from "#lib/planner/schedule/plan-status.ts";
import { dayReader } from "./calendar-days.ts";
import { areasWithin, type Extent, wholePlan } from "./extent.ts";
import type { PlanExport } from "./plan-export.ts";

/** The mark before a line: a box, ticked or open, or a mark that there is nothing to tick. */
export type BoxMark = "open" | "ticked" | "known" | "skipped";
export type BoxLine = { text: string; mark: BoxMark };

/** `note` is Markdown, as the learner wrote it. */
type DocumentMilestone = BoxLine & { facts: string; doneWhen: string; note: string; evidence: string[]; steps: BoxLine[] };

/** A plan as a document to print says it. Text is as the learner and the catalog wrote it. */
export type PlanDocument = {
  title: string;
  lead: string[];
  areas: { title: string; milestones: DocumentMilestone[] }[];
};

/** The plan with its dates as they stand when it is printed. @param madeAt an ISO instant. */
export function writeDocument({ plan, proofs }: PlanExport, madeAt: string, extent: Extent = wholePlan): PlanDocument {
  const dayOf = dayReader(plan);
  const status = readPlanStatus(plan, dayOf(madeAt));
  const { inFile } = messages.exports;
  return {
    title: messages.plan.title(plan.role.title),
    lead: [inFile.madeOn(formatDay(dayOf(madeAt), "medium")), ...listTotals(plan, status)],
    areas: areasWithin(plan, extent).map((area) => ({
      title: area.title,
      milestones: area.items.map((item) => ({
        text: item.title,
        mark: marks[milestoneState(item)],
        facts: listFacts(item, status.days.get(item.id), dayOf).join(" · "),
        // Known and skipped milestones need no proof, and settled ones show no steps.
        doneWhen: proofs[item.id] && hasBox(item) ? inFile.doneWhen(proofs[item.id] ?? "") : "",
        note: item.note,
        evidence: item.evidence.map(({ label, url }) => inFile.evidence(label, url)),
        steps: isSettled(milestoneState(item)) ? [] : item.steps.map((step) => ({ text: step.text, mark: step.done ? "ticked" : "open" })),
      })),
    })),
  };
}

const marks: Record<State, BoxMark> = { not_started: "open", in_progress: "open", done: "ticked", known: "known", skipped: "skipped" };

const hasBox = (item: PlanMilestone) => !["known", "skipped"].includes(marks[milestoneState(item)]);

/** How the whole plan is doing, in a few lines: the counts, the hours left, the finish and the status. */
export function listTotals(plan: Plan, status: PlanStatus): string[] {
  const { low, high } = status.hoursLeft;
  return [
    messages.plan.totals(countMilestones(milestonesOf(plan))),
    `${messages.own.hoursLeft(low, high)}.`,
    messages.planStatus.sentence(status),
  ].filter(Boolean);
}

/** Returns the facts about a milestone for one line: hours, days, state. @param dayOf returns the learner's day of an instant. */
export function listFacts(item: PlanMilestone, days: CurrentDays | undefined, dayOf: (instant: string) => string): string[] {
  const state = milestoneState(item);
  const { inFile } = messages.exports;
  const planned = days ? inFile.span(formatDay(days.from, "medium"), formatDay(days.to, "medium")) : "";
  return [
    messages.own.effort(item),
    state === "done" && item.statusAt ? inFile.doneOn(formatDay(dayOf(item.statusAt), "medium")) : planned,
    state === "not_started" || state === "done" ? "" : messages.plan.states[state].toLowerCase(),
    messages.plan.importance[item.importance].toLowerCase(),
  ].filter(Boolean);
}
