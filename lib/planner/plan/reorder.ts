import type { Plan } from "./plan.ts";

/**
 * Applies a learner's own order to the computed one. Ids that are not in `computed` (retired since) and repeated ids are ignored. Ids
 * that are not in `wished` (new since) come right after the one that they follow in the computed order, or first.
 */
export function applyOwnOrder(computed: readonly string[], wished: readonly string[]): string[] {
  const known = new Set(computed);
  const own = new Set(wished.filter((id) => known.has(id)));
  /** New ids, by the last ordered id before them; undefined for those that come first. */
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

/** The order with one milestone moved one place up; unchanged when it is first or missing. */
export function moveUp(order: readonly string[], id: string): string[] {
  const at = order.indexOf(id);
  return at > 0 ? moveTo(order, at, at - 1) : [...order];
}

/** The order with one milestone moved one place down; unchanged when it is last or missing. */
export function moveDown(order: readonly string[], id: string): string[] {
  const at = order.indexOf(id);
  return at >= 0 ? moveTo(order, at, at + 1) : [...order];
}

/** The order with one milestone moved right before another, or to the end for null; unchanged when either is missing. */
export function moveBefore(order: readonly string[], id: string, other: string | null): string[] {
  const at = order.indexOf(id);
  const rest = order.filter((each) => each !== id);
  const to = other === null ? rest.length : rest.indexOf(other);
  return at < 0 || to < 0 ? [...order] : moveTo(order, at, to);
}

function moveTo(order: readonly string[], at: number, to: number): string[] {
  return order.toSpliced(at, 1).toSpliced(to, 0, order[at] as string);
}

/** The plan with its milestones in another order. @param order all of its ids */
export function reorderPlan(plan: Plan, order: readonly string[]): Plan {
  const rankOf = new Map(order.map((id, rank) => [id, rank]));
  const areas = plan.areas.map((area) => ({
    ...area,
    items: area.items.map((item) => ({ ...item, rank: rankOf.get(item.id) ?? order.length })).sort((one, other) => one.rank - other.rank),
  }));
  return { ...plan, areas };
}

/** A milestone that comes before one of its prerequisites. */
export type BrokenPrerequisite = { id: string; prerequisite: string };

/** Lists the prerequisites that an order breaks, in that order. Screens show them and never refuse the order. Missing prerequisites do not count. */
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
