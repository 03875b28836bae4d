import { expect, test } from "vitest";
import { describeImport } from "#app/_features/import/describe-import.ts";
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
  estimates: 0,
  estimatesKept: 0,
  order: "same",
  time: "same",
  events: 0,
  notInPlan: 0,
  withoutId: 0,
});

test("an import that makes a plan says that addresses and links of a deleted one stay ended; another one does not", () => {
  const { newKeys, newer } = messages.imports;
  expect(describeImport({ ...report, isNew: true }, 20)).toEqual([newer(1), newKeys]);
  expect(describeImport({ ...report, planId: "1", isNew: true }, 20)).toEqual([newer(1), newKeys]);
  expect(describeImport({ ...report, planId: "1" }, 20)).toEqual([newer(1)]);
});
