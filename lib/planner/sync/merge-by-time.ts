/**
 * Merges two histories, each in its own order, into one by time. At equal times, entries of the first come first.
 * @example mergeByTime([1, 3].map(at), [2].map(at)) // 1, 2, 3
 */
export function mergeByTime<Entry extends { at: number }>(first: readonly Entry[], second: readonly Entry[]): Entry[] {
  const merged: Entry[] = [];
  let [one, other] = [0, 0];
  while (one < first.length || other < second.length) {
    const [next, rival] = [first[one], second[other]];
    if (next && (!rival || next.at <= rival.at)) {
      merged.push(next);
      one += 1;
    } else {
      merged.push(rival as Entry);
      other += 1;
    }
  }
  return merged;
}
