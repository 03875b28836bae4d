import type { HistoryEntry } from "#lib/data/plans/history.ts";
import { fitRevisionOf } from "#lib/planner/schedule/fit.ts";

/** One row of history: an entry, and what was left out or came back together with it. */
export type HistoryRow = { entry: HistoryEntry; parts: readonly HistoryEntry[] };

/** Puts what a fitted schedule left out, and what came back when it was undone, into the row of the schedule. Alone on a page, each has its own. */
export function groupFits(entries: readonly HistoryEntry[]): HistoryRow[] {
  const schedules = new Map(entries.map((entry) => [`${entry.kind} ${entry.revision}`, entry]));
  const parts = new Map<HistoryEntry, HistoryEntry[]>();
  const rest = entries.filter((entry) => {
    const fit = entry.kind === "event" ? fitRevisionOf(entry.id) : undefined;
    const row = fit && schedules.get(`${fit.isUndo ? "schedule-undone" : "schedule"} ${fit.revision}`);
    if (row) parts.set(row, [...(parts.get(row) ?? []), entry]);
    return row === undefined;
  });
  return rest.map((entry) => ({ entry, parts: parts.get(entry) ?? [] }));
}
