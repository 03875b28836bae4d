import type { CarryOver } from "#lib/planner/roles/compare.ts";
import type { finishBeside } from "#lib/planner/schedule/finish-beside.ts";

export type Named = { id: string; title: string };

/** What changing role means, by name; the order is that of the roles. */
export type Change = Pick<CarryOver, "countsMinutes" | "minutesLeft"> &
  Record<"counts" | "goesOn" | "left" | "staysBehind", readonly Named[]> & {
    /** When either plan finishes in the time of the current one. */
    finish: ReturnType<typeof finishBeside>;
  };

/** Puts titles to what carries over. */
export function nameChange(change: CarryOver, titleOf: (id: string) => string, finish: Change["finish"]): Change {
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
