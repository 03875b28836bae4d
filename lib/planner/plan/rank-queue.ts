/** A priority queue of ranks: a binary heap with the lowest rank on top. Adding and taking one are O(log n). */
export class RankQueue {
  /** The children of the rank at `i` are at `2i + 1` and `2i + 2`, and neither is lower. */
  readonly #heap: number[] = [];

  push(rank: number): void {
    const heap = this.#heap;
    let at = heap.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if ((heap[parent] as number) <= rank) break;
      heap[at] = heap[parent] as number;
      at = parent;
    }
    heap[at] = rank;
  }

  /** Removes and returns the lowest rank; -1 when the queue is empty. */
  pop(): number {
    const heap = this.#heap;
    const lowest = heap[0] ?? -1;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return lowest;
    let at = 0;
    for (let child = 1; child < heap.length; child = 2 * at + 1) {
      if ((heap[child + 1] ?? Number.POSITIVE_INFINITY) < (heap[child] as number)) child += 1;
      if ((heap[child] as number) >= last) break;
      heap[at] = heap[child] as number;
      at = child;
    }
    heap[at] = last;
    return lowest;
  }
}
