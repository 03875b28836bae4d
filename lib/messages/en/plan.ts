import { type Counts, countLeft, type State, states } from "#lib/planner/plan/counts.ts";

export const stateNames: Record<State, string> = {
  not_started: "Not started",
  in_progress: "In progress",
  done: "Done",
  known: "Known",
  skipped: "Skipped",
};

/** "34 not started + 2 done = 36"; what there is none of is not said, and a sum of one part is none. */
function sayCounts(counts: Counts): string {
  const parts = states.filter((state) => counts[state] > 0).map((state) => `${counts[state]} ${stateNames[state].toLowerCase()}`);
  return parts.length > 1 ? `${parts.join(" + ")} = ${counts.total}` : (parts[0] ?? "");
}

/** "39 of 49 left", of those that are not skipped. */
function sayLeft(counts: Counts): string {
  const { left, of } = countLeft(counts);
  return left === 0 ? "nothing left" : `${left} of ${of} left`;
}

/** What a plan says of itself and its milestones. */
export const plan = {
  title: (role: string) => `${role} plan`,
  states: stateNames,
  stateActions: {
    not_started: "Not started",
    in_progress: "In progress",
    done: "Done",
    known: "Known already",
    skipped: "Skip in this plan",
  } satisfies Record<State, string>,
  setState: (title: string) => `State of “${title}”`,
  percentDone: (counts: Counts) => `${counts.percent} % done`,
  left: sayLeft,
  counts: sayCounts,
  /** All three in one line, for where there is no bar. */
  standing: (counts: Counts) => `${counts.percent} % done, ${sayLeft(counts)}: ${sayCounts(counts)}`,
  areaCount: (achieved: number, of: number) => `${achieved} of ${of}`,
  areaCountLong: (achieved: number, of: number) => `${achieved} of ${of} done or known`,
  areaSkipped: (count: number) => `${count} skipped`,
  hoursLeft: (low: number, high: number) => (high === 0 ? "No hours left" : `${low} to ${high} hours left`),
  hours: (low: number, high: number) => `${low}–${high} h`,
  nextHeading: "Next",
  openNext: "Open it",
  allDone: "Everything in this plan is done, known or skipped. That is a whole path walked.",
  next: "Next",
  usuallyAfter: (titles: string) => `Usually after: ${titles}`,
  and: (first: string, more: number) => (more === 0 ? first : `${first} and ${more} more`),
  optional: "Optional",
  show: (title: string) => `Show ${title}`,
  hide: (title: string) => `Hide ${title}`,
  why: (role: string) => `Why ${role}s need it`,
  steps: "Steps",
  stepsDone: (done: number, total: number) => `${done} of ${total} steps`,
  allStepsDone: "All steps are ticked. If the proof below holds, mark it as done.",
  doneWhen: "Done when",
  checks: "Another person, the reviewer, checks:",
  tools: "Tools",
  before: "Usually comes after",
  nothingBefore: (prerequisites: number) =>
    prerequisites > 0 ? "You have all that comes before it." : "You can start with this: nothing has to come before it.",
  resources: "Where to learn it",
  resource: (kind: string, minutes: number, licence: string | undefined) =>
    [kind, minutes >= 90 ? `about ${Math.round(minutes / 60)} h` : `about ${minutes} min`, licence].filter(Boolean).join(" · "),
  // What happened comes first: on a phone the rest of the line is cut.
  changed: (title: string, state: string) => `${state}: “${title}”`,
  stepChanged: (title: string, done: boolean) => `Step ${done ? "ticked" : "unticked"}: “${title}”`,
  undo: "Undo",
  redo: "Redo",
  takenBack: (title: string) => `Undone: “${title}”`,
  saving: "Saving",
  saved: "Saved",
  notSaved: (count: number) => `${count === 1 ? "1 change is" : `${count} changes are`} not saved yet. Trying again.`,
  tryNow: "Try now",
  signInAgain: "You were signed out. Sign in again and your changes are sent.",
  refused: "One change was not accepted, so the plan does not have it. The rest is saved.",
  optionalHeading: "Optional, if you want more",
  optionalHint: "Outside the default total. What you add counts like everything else.",
  add: "Add to my plan",
  addNamed: (title: string) => `Add to my plan: ${title}`,
  export: "Take it with you",
  changeRole: "Change role",
  unknownTick: "No milestone of this plan was named, so nothing was changed.",
} as const;
