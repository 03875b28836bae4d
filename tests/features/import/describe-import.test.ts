import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { describeImport } from "#app/_features/import/describe-import.ts";
import { LinesNotUnderstood } from "#app/_features/import/lines-not-understood.tsx";
import { type ImportReport, importReportSchema } from "#lib/api/import-schema.ts";
import { messages } from "#lib/messages/all.ts";

const report: ImportReport = importReportSchema.parse({
  role: "data-analyst",
  planId: null,
  isNew: false,
  changes: true,
  newer: 1,
  older: 0,
  added: 0,
  own: 0,
  unknown: 0,
  stepsTicked: 0,
  stepsUnticked: 0,
  skipped: 0,
  notesAdded: 0,
  notesJoined: 0,
  notesLeftOut: 0,
  linksAdded: 0,
  linksLeftOut: 0,
  timesAdded: 0,
  estimates: 0,
  estimatesKept: 0,
  milestones: [],
  order: "same",
  time: "same",
  events: 0,
  notInPlan: 0,
  stepsNotInPlan: 0,
  withoutId: 0,
  notUnderstood: { count: 0, lines: [] },
});

test("an import that makes a plan says that addresses and links of a deleted one stay ended; another one does not", () => {
  const { newKeys, newer } = messages.imports;
  expect(describeImport({ ...report, isNew: true }, 20)).toEqual([newer(1), newKeys]);
  expect(describeImport({ ...report, planId: "1", isNew: true }, 20)).toEqual([newer(1), newKeys]);
  expect(describeImport({ ...report, planId: "1" }, 20)).toEqual([newer(1)]);
});

test("a checklist's lines that were not understood are listed with number and text, and how many more there are", () => {
  const { notUnderstood, notUnderstoodHint, line, moreLines, nothing, nothingElse } = messages.imports;
  const list = (given: ImportReport["notUnderstood"]) =>
    renderToStaticMarkup(createElement(LinesNotUnderstood, given)).replaceAll("&lt;", "<").replaceAll("&gt;", ">");
  const lines = [
    { line: 7, text: "- [x] <b>" },
    { line: 1_200, text: "- [/] B" },
  ];
  expect(list({ count: 0, lines: [] })).toBe("");
  const two = list({ count: 2, lines });
  for (const text of [notUnderstood(2), line(7, "- [x] <b>"), line(1_200, "- [/] B"), notUnderstoodHint]) expect(two).toContain(text);
  expect(two).not.toContain(" more");
  expect(list({ count: 12, lines })).toContain(moreLines(10));
  // A file with such lines is not here as a whole.
  expect(describeImport({ ...report, changes: false, newer: 0 }, 20)).toEqual([nothing]);
  expect(describeImport({ ...report, changes: false, newer: 0, notUnderstood: { count: 2, lines } }, 20)).toEqual([nothingElse]);
});
