import { type Counts, countLeft, type State, states } from "#lib/planner/plan/counts.ts";
import type { Importance } from "#lib/planner/plan/plan.ts";
import { plural } from "./plural.ts";

export const stateNames: Record<State, string> = {
  not_started: "Not started",
  in_progress: "In progress",
  done: "Done",
  known: "Known",
  skipped: "Skipped",
};

/** "34 not started + 2 done = 36". States with no milestones are left out, and so is the sum of a single state. */
function formatCounts(counts: Counts): string {
  const parts = states.filter((state) => counts[state] > 0).map((state) => `${counts[state]} ${stateNames[state].toLowerCase()}`);
  return parts.length > 1 ? `${parts.join(" + ")} = ${counts.total}` : (parts[0] ?? "");
}

/** "39 of 49 left", of the milestones that are not skipped. */
function formatLeft(counts: Counts): string {
  const { left, of } = countLeft(counts);
  return left === 0 ? "nothing left" : `${left} of ${of} left`;
}

/** What a resource asks for. */
const accessNames = { account: "needs a free account", card: "needs a payment card", paid: "costs money" };

const formatResourceLength = (minutes: number) => (minutes >= 90 ? `${Math.round(minutes / 60)} h` : `${minutes} min`);

/** Messages of a plan and its milestones. */
export const plan = {
  title: (role: string) => `${role} plan`,
  states: stateNames,
  stateActions: {
    not_started: "Not started",
    in_progress: "In progress",
    done: "Mark done",
    known: "I know this",
    skipped: "Skip",
  } satisfies Record<State, string>,
  markNotDone: "Mark not done",
  setState: (title: string) => `State of “${title}”`,
  percentDone: (counts: Counts) => `${counts.percent} % done`,
  left: formatLeft,
  counts: formatCounts,
  /** All three in one line, where there is no progress bar. */
  totals: (counts: Counts) => `${counts.percent} % done, ${formatLeft(counts)}: ${formatCounts(counts)}`,
  areaCount: (achieved: number, of: number) => `${achieved} of ${of}`,
  areaCountLong: (achieved: number, of: number) => `${achieved} of ${of} done or known`,
  areaSkipped: (count: number) => `${count} skipped`,
  hours: (low: number, high: number) => `${low}–${high} h`,
  allDone: "Everything in this plan is done, known or skipped. You have finished the whole path.",
  /** What is core needs no word. */
  importance: { core: "", useful: "Useful", extra: "Extra" } satisfies Record<Importance, string>,
  why: (role: string) => `Why ${role}s need it`,
  steps: "Steps",
  allStepsDone: "All steps are ticked. If the proof below is true, mark it as done.",
  doneWhen: "Done when",
  tools: "Tools",
  before: "Usually comes after",
  helps: "Helps, but you can do without",
  nothingBefore: (prerequisites: number) =>
    prerequisites > 0 ? "You have everything that comes before it." : "You can start here: it needs nothing before it.",
  resources: "Where to learn it",
  resource: (kind: string, minutes: number, licence: string | undefined, access: keyof typeof accessNames | undefined) =>
    [kind, `about ${formatResourceLength(minutes)}`, licence, access && accessNames[access]].filter(Boolean).join(" · "),
  resourceLength: formatResourceLength,
  // The state comes first: on a phone the rest of the line is cut.
  changed: (title: string, state: string) => `${state}: “${title}”`,
  stepChanged: (title: string, done: boolean) => `Step ${done ? "ticked" : "unticked"}: “${title}”`,
  undo: "Undo",
  redo: "Redo",
  takenBack: (title: string) => `Undone: “${title}”`,
  changedLater: (title: string) => `“${title}” was changed again since.`,
  notUndone: (title: string) => `Not undone, because “${title}” was changed again since.`,
  stepUndone: (what: string) => `Undone: ${what}`,
  stepNotUndone: (what: string) => `Not undone, because it was changed again since: ${what}`,
  undoNeedsNetwork: (what: string) => `Not undone yet, because that needs a network: ${what}`,
  nowIs: (state: string) => `Now: ${state}.`,
  saving: "Saving",
  saved: "Saved",
  notSaved: (count: number) =>
    plural(count, { one: "# change is not saved yet. Trying again.", other: "# changes are not saved yet. Trying again." }),
  tryNow: "Try now",
  signInAgain: "You are signed out. Sign in again to send your changes.",
  refused: "One change was not accepted, so the plan does not have it. The rest is saved.",
  optionalHeading: "On offer, if you want more",
  optionalHint: "Not part of a new plan. What you add counts like everything else.",
  add: "Add to my plan",
  addNamed: (title: string) => `Add to my plan: ${title}`,
  swap: (instead: string) => `Instead of ${instead}`,
  swapNamed: (title: string, instead: string) => `Instead of ${instead}: ${title}`,
  choiceOf: (title: string) => `One is enough: ${title}.`,
  export: "Export",
  changeRole: "Change role",
  unknownTick: "This milestone is not in the plan, so nothing was changed.",
} as const;
