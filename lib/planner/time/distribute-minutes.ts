const minutesPerDay = 1_440;

/** The minutes a week that a weekday pattern gives. */
export function sumWeek(pattern: readonly number[]): number {
  return pattern.reduce((sum, minutes) => sum + minutes, 0);
}

/** The most minutes a week that a weekday pattern can hold: 24 hours on each weekday that has any. */
export function mostMinutesPerWeek(pattern: readonly number[]): number {
  return minutesPerDay * pattern.filter((minutes) => minutes > 0).length;
}

/**
 * Spreads `total` minutes a week over the weekdays in the proportions of `pattern`. A weekday without study stays without, none
 * gets more than 1,440, and the pattern's own total gives back the pattern.
 *
 * Minutes are handed out one by one, each to the weekday that is furthest behind its share: the one with the largest
 * pattern / (given + ½), the earlier of equals. This is the method of Webster and Sainte-Laguë. One more minute a week takes from
 * no weekday, so more minutes never finish later; the largest-remainder method lacks that (the "Alabama paradox").
 * Balinski and Young, "Fair Representation" (1982).
 * @param pattern minutes for each weekday, not all 0.
 * @param total whole minutes, 0 to `mostMinutesPerWeek(pattern)`.
 */
export function distributeMinutes(pattern: readonly number[], total: number): number[] {
  const perWeek = sumWeek(pattern);
  // Handing out a whole pattern's worth gives back the pattern, so a larger total can begin there.
  const given = total >= perWeek ? [...pattern] : pattern.map(() => 0);
  for (let left = total >= perWeek ? total - perWeek : total; left > 0; left -= 1) {
    const weekday = findFurthestBehind(pattern, given);
    given[weekday] = (given[weekday] as number) + 1;
  }
  return given;
}

function findFurthestBehind(pattern: readonly number[], given: readonly number[]): number {
  let best = -1;
  let bestShare = 0;
  let bestGiven = 0;
  for (let weekday = 0; weekday < pattern.length; weekday += 1) {
    const share = pattern[weekday] as number;
    const has = given[weekday] as number;
    if (share === 0 || has >= minutesPerDay) continue;
    // share / (has + ½) > bestShare / (bestGiven + ½), in whole numbers.
    if (best >= 0 && share * (2 * bestGiven + 1) <= bestShare * (2 * has + 1)) continue;
    best = weekday;
    bestShare = share;
    bestGiven = has;
  }
  return best;
}
