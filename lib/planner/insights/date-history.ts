/** A schedule revision of the past: its dates, and when it was undone. Moments are ISO instants. */
export type PastScheduleRevision = {
  madeAt: string;
  undoneAt: string | null;
  timeZone: string;
  dates: Readonly<Record<string, readonly [first: string, last: string]>>;
};

/** A change of a milestone's state, with the learner's calendar day. */
export type PastStateChange = { milestoneId: string; done: boolean; at: string; day: string };

/** The data that a calendar needs to update its entry for a milestone. */
export type DateHistory = {
  /** The days of its last entry; null when it never had one. */
  last: { from: string; to: string } | null;
  /** When its entry last changed; null when it never did. */
  movedAt: string | null;
};

/** How often a schedule revision was made or undone. Rows are never removed, so it never falls. */
export function countScheduleChanges(revisions: readonly Pick<PastScheduleRevision, "undoneAt">[]): number {
  return revisions.length + revisions.filter(({ undoneAt }) => undoneAt !== null).length;
}

type Dated = Pick<PastScheduleRevision, "timeZone" | "dates">;
const before: Dated = { timeZone: "UTC", dates: {} };

/**
 * Traces every milestone through all schedule revisions of a plan, including undone ones, and through its state changes. Both are
 * append-only.
 * @param revisions in the order in which they were made.
 * @param states in the order in which they took effect.
 */
export function traceDates(revisions: readonly PastScheduleRevision[], states: readonly PastStateChange[]): Map<string, DateHistory> {
  const traces = new Map<string, DateHistory>();
  const ids = new Set([...revisions.flatMap(({ dates }) => Object.keys(dates)), ...states.map(({ milestoneId }) => milestoneId)]);
  for (const id of ids) traces.set(id, { last: null, movedAt: null });

  for (const { from, to, at } of replay(revisions)) {
    for (const [id, trace] of traces) {
      const days = to.dates[id];
      // Releases that read past days in the newest zone moved them with it, and a count never falls.
      if (from.timeZone === to.timeZone && String(from.dates[id]) === String(days)) continue;
      move(trace, at);
      if (days) trace.last = { from: days[0], to: days[1] };
    }
  }
  for (const { milestoneId, done, at, day } of states) {
    const trace = traces.get(milestoneId);
    if (!trace) continue;
    move(trace, at);
    if (done) trace.last ??= { from: day, to: day };
  }
  return traces;
}

function move(trace: DateHistory, at: string): void {
  if (trace.movedAt === null || at > trace.movedAt) trace.movedAt = at;
}

/** The dates before and after each revision that was made or undone. Only the newest that holds can be undone. */
function* replay(revisions: readonly PastScheduleRevision[]): Generator<{ from: Dated; to: Dated; at: string }> {
  const current: PastScheduleRevision[] = [];
  function* undo(until?: string) {
    for (let top = current.at(-1); top?.undoneAt && (until === undefined || top.undoneAt <= until); top = current.at(-1)) {
      current.pop();
      yield { from: top, to: current.at(-1) ?? before, at: top.undoneAt };
    }
  }
  for (const revision of revisions) {
    yield* undo(revision.madeAt);
    yield { from: current.at(-1) ?? before, to: revision, at: revision.madeAt };
    current.push(revision);
  }
  yield* undo();
}
