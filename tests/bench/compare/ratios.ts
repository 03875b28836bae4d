/** What the raw times of two contenders say, measured in turn in several rounds. */

/** The times of one round in milliseconds, one for each request. */
export type Round = { ours: readonly number[]; theirs: readonly number[] };

/** The ratios of several rounds: the one in the middle, the least and the most. */
export type Spread = { middle: number; least: number; most: number };

export type Compared = {
  /** Ours divided by theirs, at the median and at the 99th percentile. */
  p50: Spread;
  p99: Spread;
  /** The times of all rounds together. */
  ours: { p50: number; p99: number };
  theirs: { p50: number; p99: number };
};

/**
 * The smallest time that at least `share` of all are not above: one of the times themselves, never a value between two.
 * @throws RangeError when there are none
 */
export function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (found === undefined) throw new RangeError("there are no times");
  return found;
}

/** The middle of an odd number of values, or the lower of the two in the middle; with the least and the most. */
export function spread(values: readonly number[]): Spread {
  return { middle: quantile(values, 0.5), least: Math.min(...values), most: Math.max(...values) };
}

/** Compares two contenders round by round, so that what else the machine did in a round weighs on both. */
export function compare(rounds: readonly Round[]): Compared {
  const ratios = (share: number) => spread(rounds.map(({ ours, theirs }) => quantile(ours, share) / quantile(theirs, share)));
  const all = (side: keyof Round) => {
    const times = rounds.flatMap((round) => round[side]);
    return { p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
  };
  return { p50: ratios(0.5), p99: ratios(0.99), ours: all("ours"), theirs: all("theirs") };
}
