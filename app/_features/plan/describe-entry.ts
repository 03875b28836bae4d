import { catalog } from "#lib/catalog/catalog.ts";
import type { HistoryEntry, ListedEvent, ListedSchedule } from "#lib/data/plans/history.ts";
import type { PlanEdit } from "#lib/data/plans/plan-edits.ts";
import { messages } from "#lib/messages/all.ts";
import { statuses } from "#lib/planner/plan/counts.ts";
import { milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { sumWeek } from "#lib/planner/time/distribute-minutes.ts";

type Named = { name: string; steps: readonly { id: string; text: string }[] };
type Find = (id: string) => Named | undefined;

/**
 * Describes what happened in a plan in sentences, without the text of a note or the address of a link. Names are the catalog's short ones, else
 * the titles of the plan; unknown milestones are called removed.
 */
export function makeEntryDescriber(plan: Plan): (entry: HistoryEntry) => string {
  const items = new Map(milestonesOf(plan).map((item) => [item.id, item]));
  const { milestones, renamed } = catalog();
  function find(id: string): Named | undefined {
    const item = items.get(id);
    const shipped = milestones.get(renamed.get(id) ?? id);
    const named = item ?? shipped;
    return named && { name: shipped?.shortName ?? named.title, steps: named.steps };
  }
  return (entry) => {
    if (entry.kind === "event") return describeEvent(entry.event, find);
    return entry.kind === "edit" ? describeEdit(entry.edit, find) : describeSchedule(entry.schedule);
  };
}

/** What an undo took back, as an entry: what it replaced was set by the change that it undid. */
export function toUndone(entry: HistoryEntry): HistoryEntry {
  if (entry.kind !== "edit") return entry;
  const { before, after } = entry.edit;
  return { ...entry, edit: { ...entry.edit, before: after, after: before } as PlanEdit };
}

function describeEvent({ milestoneId, kind, stepId, before, after }: ListedEvent, find: Find): string {
  const milestone = find(milestoneId);
  const name = nameOf(milestone);
  if (kind === "skipped") return messages.history.skipped(name, after === "true");
  if (kind === "status") return messages.history.status(name, readStatus(before), readStatus(after));
  const step = milestone?.steps.find((each) => each.id === stepId)?.text ?? messages.history.unknownStep;
  return messages.history.step(name, step, after === "true");
}

function nameOf(milestone: Named | undefined): string {
  return milestone?.name ?? messages.history.unknownMilestone;
}

function readStatus(text: string) {
  return statuses.find((status) => status === text) ?? "not_started";
}

function describeEdit(edit: PlanEdit, find: Find): string {
  const name = nameOf(find(edit.milestoneId));
  if (edit.kind === "order") return describeOrder(edit, find);
  if (edit.kind === "estimate") return messages.history.estimate(name, edit.before, edit.after);
  if (edit.kind === "link") {
    const { label, addedAt } = edit.after;
    return addedAt === null ? messages.history.linkRemoved(edit.before.label, name) : messages.history.linkAdded(label, name);
  }
  if (edit.kind === "note") {
    const what = edit.before.length === 0 ? "written" : edit.after.length === 0 ? "removed" : "changed";
    return messages.history.noteOf(messages.history.note[what], name);
  }
  if (edit.kind === "took") return messages.history.took(name, edit.after);
  if (edit.kind === "studied") return messages.history.studied(name, edit.after.day, edit.after.minutes);
  if (edit.kind === "pace") return messages.history.pace(edit.after / 100);
  const { before, after } = edit;
  // An own milestone that was taken out is nowhere but here.
  const nameById = (id: string) => before[id]?.own?.title ?? after[id]?.own?.title ?? nameOf(find(id));
  const changed = (from: typeof before, to: typeof before) => Object.keys(to).filter((id) => !from[id] && to[id]);
  const [added, removed] = [changed(before, after).map(nameById), changed(after, before).map(nameById)];
  return [
    ...(added.length > 0 ? [messages.history.added(added)] : []),
    ...(removed.length > 0 ? [messages.history.removed(removed)] : []),
  ].join(". ");
}

function describeOrder(edit: Extract<PlanEdit, { kind: "order" }>, find: Find): string {
  const { milestoneId, before, after } = edit;
  const [was, is] = [before.ownOrder, after.ownOrder];
  const core = describeCore(edit, find);
  if (core) return JSON.stringify(was) === JSON.stringify(is) ? core : `${messages.history.orderOwn}. ${core}`;
  if (milestoneId !== "" && is.includes(milestoneId)) {
    const name = nameOf(find(milestoneId));
    const at = is.indexOf(milestoneId);
    const next = is[at + 1];
    const moved = next === undefined ? messages.history.movedToEnd(name) : messages.history.movedBefore(name, nameOf(find(next)));
    return was.includes(milestoneId) ? moved + messages.history.movedPlaces(was.indexOf(milestoneId) + 1, at + 1) : moved;
  }
  if (is.length > 0) return messages.history.orderOwn;
  if (after.byArea !== before.byArea) return after.byArea ? messages.history.orderByArea : messages.history.orderNew;
  return JSON.stringify(after.studyOrder) === JSON.stringify(before.studyOrder)
    ? messages.history.orderSuggested
    : messages.history.orderNew;
}

/** What counts as core since an edit, or no longer; undefined where that stays. */
function describeCore({ before, after }: Extract<PlanEdit, { kind: "order" }>, find: Find): string | undefined {
  const [was, is] = [before.ownCore ?? [], after.ownCore ?? []];
  const onlyIn = (one: readonly string[], other: readonly string[]) =>
    one.filter((id) => !other.includes(id)).map((id) => nameOf(find(id)));
  const [raised, dropped] = [onlyIn(is, was), onlyIn(was, is)];
  if (raised.length > 0) return messages.history.countsAsCore(raised);
  return dropped.length > 0 ? messages.history.countsAsInRole(dropped) : undefined;
}

function describeSchedule({ studyTime, before, finish }: ListedSchedule): string {
  const { history } = messages;
  const end = finish === undefined ? "" : history.finish(finish);
  const minutes = sumWeek(studyTime.minutesPerWeekday);
  if (!before) return history.timeSet(minutes) + end;
  const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const minutesBefore = sumWeek(before.minutesPerWeekday);
  const parts = [
    ...(minutes === minutesBefore ? [] : [history.perWeek(minutesBefore, minutes)]),
    ...(minutes === minutesBefore && !isSame(studyTime.minutesPerWeekday, before.minutesPerWeekday) ? [history.otherWeekdays] : []),
    ...(studyTime.startsOn === before.startsOn ? [] : [history.startsOn(studyTime.startsOn)]),
    ...(studyTime.targetDate === before.targetDate ? [] : [history.target(studyTime.targetDate)]),
    ...(isSame(studyTime.daysOff, before.daysOff) ? [] : [history.daysOff]),
    ...(studyTime.timeZone === before.timeZone ? [] : [history.timeZone(studyTime.timeZone)]),
  ];
  return (parts.length > 0 ? history.timeChanged(parts) : history.replanned) + end;
}
