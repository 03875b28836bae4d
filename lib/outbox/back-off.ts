const minute = 60;
const hour = 60 * minute;

/** The seconds to wait after each failed try, for receivers that are away for a moment, for a night, or for a day. */
const waits = [minute, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 10 * hour];

/**
 * How long to wait after a failed try, in seconds; undefined when it was the last one.
 * @param tries how many there were, this one included. @param chance from 0 to 1: up to a fifth is added, so that what failed together
 * is not tried again together
 */
export function waitAfter(tries: number, chance: number): number | undefined {
  const wait = waits[Math.max(1, tries) - 1];
  return wait === undefined ? undefined : Math.round(wait * (1 + chance / 5));
}
