/**
 * Puts a learner's own order over the computed one. Ids that are not in `computed` (retired since) are ignored, and so is an id's
 * second mention. Ids that are not in `wished` (new since) come directly behind the one that they follow in the computed
 * order, or first where they follow none.
 */
export function applyOwnOrder(computed: readonly string[], wished: readonly string[]): string[] {
  const known = new Set(computed);
  const own = new Set(wished.filter((id) => known.has(id)));
  /** New ids by the last one before them that the learner has placed; undefined for those in front of all. */
  const newBehind = new Map<string | undefined, string[]>();
  let placed: string | undefined;
  for (const id of computed) {
    if (own.has(id)) placed = id;
    else {
      const behind = newBehind.get(placed);
      if (behind) behind.push(id);
      else newBehind.set(placed, [id]);
    }
  }
  const front = newBehind.get(undefined) ?? [];
  return [...front, ...[...own].flatMap((id) => [id, ...(newBehind.get(id) ?? [])])];
}

/** The order with one milestone moved one place towards the front; as it was when it is the first or not there. */
export function moveUp(order: readonly string[], id: string): string[] {
  const at = order.indexOf(id);
  return at > 0 ? moveTo(order, at, at - 1) : [...order];
}

/** The order with one milestone moved one place towards the end; as it was when it is the last or not there. */
export function moveDown(order: readonly string[], id: string): string[] {
  const at = order.indexOf(id);
  return at >= 0 ? moveTo(order, at, at + 1) : [...order];
}

/** The order with one milestone moved to directly before another, or to the end for null; as it was when either is not there. */
export function moveBefore(order: readonly string[], id: string, other: string | null): string[] {
  const at = order.indexOf(id);
  const rest = order.filter((each) => each !== id);
  const to = other === null ? rest.length : rest.indexOf(other);
  return at < 0 || to < 0 ? [...order] : moveTo(order, at, to);
}

function moveTo(order: readonly string[], at: number, to: number): string[] {
  return order.toSpliced(at, 1).toSpliced(to, 0, order[at] as string);
}

/** A milestone that stands before one of its prerequisites. */
export type BrokenPrerequisite = { id: string; prerequisite: string };

/** Lists what an order breaks, in that order. It is shown, never refused; prerequisites that are not in the order do not count. */
export function findBrokenPrerequisites(
  order: readonly string[],
  milestones: ReadonlyMap<string, { prerequisites: readonly string[] }>,
): BrokenPrerequisite[] {
  const at = new Map(order.map((id, index) => [id, index]));
  return order.flatMap((id, index) =>
    (milestones.get(id)?.prerequisites ?? [])
      .filter((prerequisite) => (at.get(prerequisite) ?? -1) > index)
      .map((prerequisite) => ({ id, prerequisite })),
  );
}
