import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mostCellCharacters, readDelimiter, type TableOptions } from "#lib/export/csv-table.ts";
import { writeExport } from "#lib/export/export-format.ts";
import { csv } from "#lib/export/formats/csv.ts";
import { json } from "#lib/export/formats/json.ts";
import type { PlanExport } from "#lib/export/plan-export.ts";
import { messages } from "#lib/messages/all.ts";
import { milestoneState, milestonesOf } from "#lib/planner/plan/plan.ts";
import { anyCopy, instant, makeCopy, makeItem, site } from "../support/plan-exports.ts";
import { bytesOf, textOf, toCsv } from "../support/whole-files.ts";

const context = { madeAt: instant, site };
const today = instant.slice(0, 10);

function read(copy: PlanExport): Record<string, string>[] {
  return parse(toCsv(copy, today), { columns: true });
}

test("the rows are the plan's milestones with their states and planned days", () => {
  fc.assert(
    fc.property(anyCopy, (copy) => {
      const [rows, items] = [read(copy), milestonesOf(copy.plan)];
      expect(rows.map((row) => [row.position, row.milestone_id])).toEqual(items.map((item, index) => [String(index + 1), item.id]));
      expect(rows.map((row) => row.state)).toEqual(items.map((item) => messages.plan.states[milestoneState(item)]));
      expect(rows.map((row) => [row.planned_start, row.planned_end])).toEqual(
        items.map((item) => [item.plannedStart ?? "", item.plannedEnd ?? ""]),
      );
    }),
  );
});

test.each([
  ["Pacific/Kiritimati", "2026-11-23"],
  ["Asia/Tokyo", "2026-11-23"],
  ["Europe/Berlin", "2026-11-22"],
  ["UTC", "2026-11-22"],
  ["America/Los_Angeles", "2026-11-22"],
])("the day of a state is that of the plan's time zone: %s", (timeZone, day) => {
  const copy = makeCopy([makeItem({ status: "done", statusAt: "2026-11-22T20:30:00.000Z" })], { timeZone });
  expect(read(copy)[0]?.state_since).toBe(day);
});

describe("a download", () => {
  const take = async (table: TableOptions) =>
    bytesOf((await writeExport(csv, makeCopy([makeItem({ title: "Ä; b, c" })]), { ...context, table })).body);

  test("begins with a byte order mark where a person takes it, and without one where a program does", async () => {
    const marked = await take({ byteOrderMark: true });
    expect(marked.subarray(0, 4)).toEqual(Buffer.from([0xef, 0xbb, 0xbf, "p".charCodeAt(0)]));
    expect(marked.toString().lastIndexOf("\uFEFF"), "in no other row").toBe(0);
    expect((await take({})).subarray(0, 4).toString()).toBe("posi");
  });

  test("has commas or semicolons, and quotes both", async () => {
    expect((await take({})).toString()).toContain('1,Data gathering & cleaning,sql-basics,"Ä; b, c",Not started');
    expect((await take({ delimiter: "semicolon" })).toString()).toContain('1;Data gathering & cleaning;sql-basics;"Ä; b, c";Not started');
  });

  test("has a decimal comma where cells are separated by semicolons", () => {
    const half = makeCopy([makeItem({ hours: { low: 1.25, high: 2.5 } })]);
    const lowHours = (table: string) => table.split("\r\n").slice(1).join().match(/1.25/)?.[0];
    expect([lowHours(toCsv(half, today)), lowHours(toCsv(half, today, { delimiter: "semicolon" }))]).toEqual(["1.25", "1,25"]);
  });

  test("an address chooses the semicolon; any other word means a comma", () => {
    const read = (query: string) => readDelimiter((name) => new URLSearchParams(query).get(name));
    expect(["delimiter=semicolon", "delimiter=comma", "delimiter=x", ""].map(read)).toEqual(["semicolon", "comma", "comma", "comma"]);
  });
});

describe("a cell", () => {
  const noteOf = (note: string) => read(makeCopy([makeItem({ note })]))[0]?.note ?? "";

  test("holds as much as one of Excel", () => {
    const most = "x".repeat(mostCellCharacters);
    expect(noteOf(most)).toBe(most);
    expect(csv.remarks(makeCopy([makeItem({ note: most })]), context)).toEqual([]);
  });

  test.each([
    ["one more", "x".repeat(mostCellCharacters + 1)],
    ["characters of two units", `x${"🙂".repeat(mostCellCharacters)}`],
    ["lines, whose ends are two characters", "\n".repeat(mostCellCharacters)],
    ["an apostrophe before it", `=${"x".repeat(mostCellCharacters - 1)}`],
  ])("is cut where it would be longer: %s", (_, note) => {
    const cell = noteOf(note);
    expect(cell.length).toBeLessThanOrEqual(mostCellCharacters);
    expect(cell.length).toBeGreaterThan(mostCellCharacters - 3);
    expect(cell.endsWith("…")).toBe(true);
    expect(cell.isWellFormed()).toBe(true);
    expect(cell).not.toMatch(/\r…$/);
  });

  test("that is cut is told of before the download, and the backup has all of it", async () => {
    const note = "x".repeat(mostCellCharacters + 1);
    const copy = makeCopy([makeItem({ title: "Long", note }), makeItem({ id: "short", title: "Short" })]);
    expect(csv.remarks(copy, context)).toEqual([messages.exports.cellsCut(["Long"])]);
    expect(textOf((await writeExport(json, copy, context)).body)).toContain(note);
  });
});
