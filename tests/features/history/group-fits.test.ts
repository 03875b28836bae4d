import { expect, test } from "vitest";
import { groupFits } from "#app/_features/history/group-fits.ts";
import type { HistoryEntry } from "#lib/data/plans/history.ts";
import { fitChangePrefix, undoFitChangeId } from "#lib/planner/schedule/fit.ts";

const entry = (kind: HistoryEntry["kind"], id: string, revision = 0) => ({ kind, id, revision }) as Partial<HistoryEntry> as HistoryEntry;
const left = (revision: number, milestone: string) => `${fitChangePrefix("plan-1", revision)}${milestone}`;

test("what a fit left out, and what came back with its undo, is in the row of its schedule", () => {
  const entries = [
    entry("event", undoFitChangeId(left(2, "numpy"))),
    entry("schedule-undone", "schedule-2-undone", 2),
    entry("event", "a-tick", 2),
    entry("event", left(2, "numpy")),
    entry("event", left(2, "pandas")),
    entry("schedule", "schedule-2", 2),
    entry("event", left(1, "git")),
  ];
  const rows = groupFits(entries).map(({ entry: { id }, parts }) => [id, parts.map((part) => part.id)]);
  expect(rows).toEqual([
    ["schedule-2-undone", [undoFitChangeId(left(2, "numpy"))]],
    ["a-tick", []],
    ["schedule-2", [left(2, "numpy"), left(2, "pandas")]],
    // Its schedule is on another page.
    [left(1, "git"), []],
  ]);
});
