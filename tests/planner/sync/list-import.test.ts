import { expect, test } from "vitest";
import { listImportedChanges } from "#lib/planner/sync/list-import.ts";
import type { MilestoneMerge } from "#lib/planner/sync/merge-imported-plan.ts";

const nothing: MilestoneMerge = {
  milestones: [],
  own: [],
  statuses: [],
  older: [],
  ticks: [],
  unticks: [],
  skipped: [],
  notes: [],
  notesLeftOut: [],
  links: [],
  linksLeftOut: [],
  took: [],
  studied: [],
  estimates: [],
  estimatesKept: [],
};
const unchanged = {
  added: false,
  status: null,
  skipped: null,
  stepsTicked: 0,
  stepsUnticked: 0,
  note: null,
  links: 0,
  estimateMinutes: null,
};

test("an import is listed milestone by milestone, each once, in the order of the file, and what stays is left out", () => {
  const merge: MilestoneMerge = {
    ...nothing,
    milestones: [{ id: "new", skipped: true, minutes: 90 }],
    statuses: [
      { id: "b", from: "in_progress", status: "done", at: 1 },
      // Only its time is newer in the file.
      { id: "same", from: "done", status: "done", at: 1 },
    ],
    ticks: [
      { id: "b", stepId: "1", at: 1 },
      { id: "b", stepId: "2", at: 1 },
    ],
    unticks: [{ id: "a", stepId: "1", at: 1 }],
    skipped: [{ id: "a", skipped: false }],
    notes: [
      { id: "a", note: "", joined: true },
      { id: "b", note: "", joined: false },
    ],
    links: [{ id: "b", url: "", label: "" }],
    estimates: [{ id: "a", minutes: 30 }],
    older: ["old"],
    notesLeftOut: ["old"],
  };
  expect(listImportedChanges(merge, ["same", "a", "old", "b", "new"])).toEqual([
    { ...unchanged, id: "a", stepsUnticked: 1, skipped: false, note: "joined", estimateMinutes: 30 },
    { ...unchanged, id: "b", status: { from: "in_progress", to: "done" }, stepsTicked: 2, note: "added", links: 1 },
    { ...unchanged, id: "new", added: true, skipped: true, estimateMinutes: 90 },
  ]);
  expect(listImportedChanges(nothing, ["a"])).toEqual([]);
});
