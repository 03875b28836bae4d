import type { State } from "#lib/planner/plan/counts.ts";
import { countChanges, formatDuration, formatList, formatMilestoneCount, formatMinutes } from "./amounts.ts";
import { formatDay } from "./days.ts";
import { formatNumber } from "./numbers.ts";
import { stateNames } from "./plan.ts";

const quote = (title: string) => `“${title}”`;
const day = (date: string) => formatDay(date, "long");

/** Messages that describe the changes in a plan. */
export const history = {
  titleOf: (role: string) => `All changes in the ${role} plan`,
  intro: (total: number) => `${countChanges(total)}, newest first: what you ticked, wrote, moved, added and planned.`,
  empty: "No changes yet. Everything you tick, write, move, add and plan is listed here with its time.",
  status: (title: string, before: State, after: State) =>
    `${quote(title)} from ${stateNames[before].toLowerCase()} to ${stateNames[after].toLowerCase()}`,
  skipped: (title: string, skipped: boolean) => `${quote(title)} ${skipped ? "skipped in this plan" : "added back to this plan"}`,
  step: (title: string, step: string, ticked: boolean) => `${quote(title)}: step “${step}” ${ticked ? "ticked" : "unticked"}`,
  note: { written: "Note written", changed: "Note changed", removed: "Note deleted" },
  noteOf: (what: string, title: string) => `${what}: ${quote(title)}`,
  movedBefore: (title: string, next: string) => `${quote(title)} moved before ${quote(next)}`,
  movedToEnd: (title: string) => `${quote(title)} moved to the end`,
  movedPlaces: (from: number, to: number) => `, from place ${from} to ${to}`,
  orderOwn: "The order of milestones changed",
  orderSuggested: "Back to the suggested order",
  orderByArea: "Order changed: one area after another",
  orderNew: "Order changed: the study order",
  countsAsCore: (titles: readonly string[]) => `Core from now on: ${formatList(titles.map(quote))}`,
  countsAsInRole: (titles: readonly string[]) => `As important as the role says again: ${formatList(titles.map(quote))}`,
  added: (titles: readonly string[]) => `Added to this plan: ${formatList(titles.map(quote))}`,
  removed: (titles: readonly string[]) => `Taken out of this plan: ${formatList(titles.map(quote))}`,
  estimate: (title: string, from: number | null, to: number | null) =>
    `${quote(title)}: your estimate from ${estimate(from)} to ${estimate(to)}`,
  took: (title: string, minutes: number) =>
    minutes === 0 ? `Time that ${quote(title)} took: deleted` : `${quote(title)} took about ${formatDuration(minutes)}`,
  studied: (title: string, date: string, minutes: number) =>
    minutes === 0
      ? `Study minutes of ${day(date)} deleted: ${quote(title)}`
      : `${formatDuration(minutes)} studied on ${day(date)}: ${quote(title)}`,
  pace: (factor: number) =>
    factor === 1 ? "Planned with the middle hours" : `Planned with your pace: ${formatNumber(factor)} times the middle`,
  linkAdded: (label: string, title: string) => `Link ${quote(label)} added to ${quote(title)}`,
  linkRemoved: (label: string, title: string) => `Link ${quote(label)} deleted from ${quote(title)}`,
  /** What was left out of a plan together with its new dates, and what came back when they were undone. */
  leftOut: (count: number) => `${formatMilestoneCount(count)} left out`,
  cameBack: (count: number) => `${formatMilestoneCount(count)} back in the plan`,
  timeSet: (minutes: number) => `Study time set: ${formatMinutes(minutes)} a week`,
  timeChanged: (parts: readonly string[]) => `Study time changed: ${parts.join("; ")}`,
  perWeek: (from: number, to: number) => `from ${formatMinutes(from)} to ${formatMinutes(to)} a week`,
  otherWeekdays: "other weekdays",
  startsOn: (date: string) => `start on ${day(date)}`,
  target: (date: string | null) => (date === null ? "no target date" : `target date ${day(date)}`),
  daysOff: "other days off",
  timeZone: (zone: string) => `time zone ${zone}`,
  replanned: "Replanned",
  finish: (date: string) => `. Finish on ${day(date)}.`,
  undone: (what: string) => `Undone: ${what}`,
  isUndone: "Undone since.",
  wasUndo: "This undid an earlier change.",
  aChange: "a change of the plan",
  notUndone: "Not undone, because the same was changed again since.",
  unknownMilestone: "A milestone that no longer exists",
  unknownStep: "a step that no longer exists",
  undoHint: "Undoes this change",
  restoreHint: "Brings back what was undone",
  older: "Older changes",
  newest: "Back to the newest",
  zone: (zone: string, hadOthers: boolean) =>
    hadOthers ? `Times are in the time zone that the plan had then; now it is ${zone}.` : `Times are in ${zone}.`,
} as const;

function estimate(minutes: number | null): string {
  return minutes === null ? "the catalog’s" : formatDuration(minutes);
}
