import { makeMomentFormatter } from "#lib/messages/days.ts";

/** The schedule revision that can be undone: its number, when it was made (in milliseconds and in words), and whether that was just now. */
export type UndoableRevision = { revision: number; at: number; madeAt: string; isNew: boolean };

/** How long a revision counts as made just now, in milliseconds. */
const maxNewAge = 60_000;

/** Describes a revision for the schedule card. `today` is "YYYY-MM-DD" in the time zone. */
export function describeRevision(revision: number, madeAt: Date, timeZone: string, now: Date, today: string): UndoableRevision {
  const at = madeAt.getTime();
  return { revision, at, madeAt: makeMomentFormatter(() => timeZone, today)(madeAt), isNew: now.getTime() - at < maxNewAge };
}
