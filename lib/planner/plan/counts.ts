/** The status of a milestone. It belongs to the learner and holds in every plan. */
export const statuses = ["not_started", "in_progress", "done", "known"] as const;
export type Status = (typeof statuses)[number];

/** A milestone's state in one plan: the learner's status, unless the plan skips the milestone. */
export type State = Status | "skipped";
export const states = [...statuses, "skipped"] as const satisfies readonly State[];

export function stateOf(status: Status, skipped: boolean): State {
  return skipped ? "skipped" : status;
}

/** How many milestones are in each state; the five always add up to `total`. */
export type Counts = Record<State, number> & {
  total: number;
  /** Share of done among all that are neither known nor skipped, 0 to 100, rounded down: 100 means that nothing is left. */
  percent: number;
};

/** Counts states. When all are known or skipped, or there is no milestone, nothing is left: 100 %. */
export function countStates(all: Iterable<State>): Counts {
  const counts: Counts = { not_started: 0, in_progress: 0, done: 0, known: 0, skipped: 0, total: 0, percent: 100 };
  for (const state of all) {
    counts[state] += 1;
    counts.total += 1;
  }
  const toDo = counts.total - counts.known - counts.skipped;
  if (toDo > 0) counts.percent = Math.floor((100 * counts.done) / toDo);
  return counts;
}

/** How many are left and how many are done or known; together they are `of`. Skipped ones do not count. */
export function countLeft({ not_started, in_progress, done, known }: Counts): { left: number; achieved: number; of: number } {
  const [left, achieved] = [not_started + in_progress, done + known];
  return { left, achieved, of: left + achieved };
}

/** Whether a milestone in this state needs no more work: done, known or skipped. */
export function isSettled(state: State): boolean {
  return state === "done" || state === "known" || state === "skipped";
}
