/** Dates of a plan as they were planned at one moment, and when that was taken back. Moments are ISO instants. */
export type PastScheduleRevision = {
  madeAt: string;
  withdrawnAt: string | null;
  timeZone: string;
  dates: Readonly<Record<string, readonly [first: string, last: string]>>;
};

/** That a milestone became done, or anything else, or was left out or taken back, on a calendar day of the learner's. */
export type PastStateChange = { milestoneId: string; done: boolean; at: string; day: string };

/** What a calendar that was filled before has to know of a milestone. */
export type DateHistory = {
  /** How often its place in a calendar may have changed. It rises with every such change and never falls. */
  sequence: number;
  /** The days it was shown on last; null when it never had any. */
  last: { from: string; to: string } | null;
  /** When its place changed last; null when it never did. */
  movedAt: string | null;
};

type Standing = Pick<PastScheduleRevision, "timeZone" | "dates">;
const before: Standing = { timeZone: "UTC", dates: {} };

/**
 * Follows every milestone through all plannings of a plan, also those taken back, and through its states.
 * Plannings and states are only ever added to a plan, so each step is counted once and for good: no count ever falls.
 * @param plannings in the order in which they were made.
 * @param states in the order in which they took effect.
 */
export function traceDates(plannings: readonly PastScheduleRevision[], states: readonly PastStateChange[]): Map<string, DateHistory> {
  const traces = new Map<string, DateHistory>();
  const ids = new Set([...plannings.flatMap(({ dates }) => Object.keys(dates)), ...states.map(({ milestoneId }) => milestoneId)]);
  for (const id of ids) traces.set(id, { sequence: 0, last: null, movedAt: null });

  for (const { from, to, at } of replay(plannings)) {
    for (const [id, trace] of traces) {
      const days = to.dates[id];
      // The day on which something was done is another one in another zone.
      if (from.timeZone === to.timeZone && String(from.dates[id]) === String(days)) continue;
      count(trace, at);
      if (days) trace.last = { from: days[0], to: days[1] };
    }
  }
  for (const { milestoneId, done, at, day } of states) {
    const trace = traces.get(milestoneId);
    if (!trace) continue;
    count(trace, at);
    if (done) trace.last ??= { from: day, to: day };
  }
  return traces;
}

function count(trace: DateHistory, at: string): void {
  trace.sequence += 1;
  if (trace.movedAt === null || at > trace.movedAt) trace.movedAt = at;
}

/** What counted before and after each planning that was made or taken back. Only the newest that stands is ever taken back. */
function* replay(plannings: readonly PastScheduleRevision[]): Generator<{ from: Standing; to: Standing; at: string }> {
  const standing: PastScheduleRevision[] = [];
  function* takeBack(until?: string) {
    for (let top = standing.at(-1); top?.withdrawnAt && (until === undefined || top.withdrawnAt <= until); top = standing.at(-1)) {
      standing.pop();
      yield { from: top, to: standing.at(-1) ?? before, at: top.withdrawnAt };
    }
  }
  for (const planning of plannings) {
    yield* takeBack(planning.madeAt);
    yield { from: standing.at(-1) ?? before, to: planning, at: planning.madeAt };
    standing.push(planning);
  }
  yield* takeBack();
}
