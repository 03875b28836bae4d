import type { CarryOver } from "#lib/planner/roles/compare.ts";
import type { compareFinishes } from "#lib/planner/schedule/compare-finishes.ts";

export type Named = { id: string; title: string };

/** A change of role with titles instead of ids, in the order of the roles. */
export type RoleChange = Pick<CarryOver, "countsMinutes" | "minutesLeft"> &
  Record<"counts" | "goesOn" | "left" | "staysBehind", readonly Named[]> & {
    /** When either plan finishes at the current plan's study time. */
    finish: ReturnType<typeof compareFinishes>;
  };

/** Adds titles to a carry-over. */
export function nameChange(change: CarryOver, titleOf: (id: string) => string, finish: RoleChange["finish"]): RoleChange {
  const name = (id: string): Named => ({ id, title: titleOf(id) });
  return {
    ...change,
    counts: change.counts.map(name),
    goesOn: change.goesOn.map(name),
    left: change.left.map(name),
    staysBehind: change.staysBehind.map(name),
    finish,
  };
}
