import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { freshPlan } from "#lib/catalog/fresh-plan.ts";
import type { PlanExport } from "#lib/export/plan-export.ts";
import { isSettled } from "#lib/planner/plan/counts.ts";
import { milestoneState, milestonesOf } from "#lib/planner/plan/plan.ts";
import { makeFolder } from "../support/folder.ts";
import { anyCopy, instant, makeCopy, makeItem } from "../support/plan-exports.ts";
import { describeWith, runProgram } from "../support/programs.ts";

/** The tables that Milepost writes, read by programs of other origin with their defaults: none is told our delimiter, or to be lenient. */

// A smaller case is not looked for: a program would be started for each.
const runs = { numRuns: process.env.CI ? 10 : 1, endOnFailure: true };

const today = instant.slice(0, 10);

type Table = string[][];
/** A delimiter is what a person chose in both programs; only those get it that cannot find it. */
type Reader = (files: readonly string[], delimiter?: string) => Table[];

const marks = fc.string({ minLength: 1, maxLength: 20, unit: fc.constantFrom(..."ab1 é日🙂'\",;|\t\r\n=+-@*") });

/** Lines of words, as people write them, with every sign between them. Gnumeric guesses what separates cells, wrongly in signs without words. */
const word = fc.constantFrom("join", '"quoted"', "it's", "=1+1", "- item", "2 * 3", "@home", "日本", "🙂", "été");
const proseLine = fc
  .array(fc.tuple(word, fc.constantFrom(" ", ", ", "; ", " | ", "\t", " / ")), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.flat().join("").trim());
const prose = fc.array(proseLine, { minLength: 1, maxLength: 6 }).map((all) => all.join("\n"));

function save(files: readonly string[]): { folder: string; paths: string[] } {
  const folder = makeFolder();
  const paths = files.map((file, index) => {
    const path = join(folder, `${index}.csv`);
    writeFileSync(path, file);
    return path;
  });
  return { folder, paths };
}

const byCsvParse: Reader = (files, delimiter) => save(files).paths.map((path) => parse(readFileSync(path), delimiter ? { delimiter } : {}));

/** As Python's documentation opens a file for its csv module. */
const pythonProgram = `
import csv, json, sys
options = json.loads(sys.argv[1])
def read(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.reader(file, **options))
print(json.dumps([read(path) for path in sys.argv[2:]]))
`;

import { toCsv, toTodoist } from "../support/whole-files.ts";

const byPython: Reader = (files, delimiter) =>
  JSON.parse(runProgram("python3", ["-c", pythonProgram, JSON.stringify(delimiter ? { delimiter } : {}), ...save(files).paths]));

/** As Gnumeric has it after opening the file, which it does like a person's double click: it guesses what separates the cells. */
const byGnumeric: Reader = (files) => {
  const { folder, paths } = save(files);
  return paths.map((path) => {
    runProgram("ssconvert", ["-T", "Gnumeric_stf:stf_csv", path, `${path}.out.csv`], { env: { HOME: folder } });
    return parse(readFileSync(`${path}.out.csv`));
  });
};

/** A cell as it was before a spreadsheet was kept from running it. */
const unguarded = (cell: string | undefined) => cell?.replace(/^'(?='*[=+\-@\t\r])/, "");

/** A text with the line breaks that a table has between its rows, and without control characters, with which Gnumeric opens no file. */
const lines = (text: string) =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?|[\n\u0085\u2028\u2029]/g, "\r\n")
    .replaceAll(/[^\P{Cc}\t\r\n]/gu, "");

function freshExport(): PlanExport {
  const shipped = catalog();
  const plan = freshPlan(getRole("data-analyst"), shipped, "plan-1");
  const proofs = Object.fromEntries(milestonesOf(plan).map(({ id }) => [id, shipped.milestones.get(id)?.doneWhen.proof ?? ""]));
  return { plan, shortNames: {}, proofs, tools: {}, resources: {}, events: [], studyOrder: [] };
}

function column(table: Table, name: string): (string | undefined)[] {
  const at = table[0]?.indexOf(name) ?? -1;
  return table.slice(1).map((row) => row[at]);
}

/** What holds for every program, and for exact ones also that each text arrives as it is. */
function describeTables(read: Reader) {
  test("a fresh plan has a row for each milestone in a table, and for each task in Todoist's", () => {
    const fresh = freshExport();
    const items = milestonesOf(fresh.plan);
    const [plain = [], todoist = []] = read([toCsv(fresh, today), toTodoist(fresh, today).files[0] ?? ""]);
    expect(column(plain, "milestone_id")).toEqual(items.map(({ id }) => id));
    expect(column(todoist, "TYPE").filter((type) => type === "task")).toHaveLength(
      items.reduce((tasks, { steps }) => tasks + 1 + steps.length, 0),
    );
    for (const table of [plain, todoist]) expect(new Set(table.map((row) => row.length)).size).toBe(1);
  });

  test("a note of several lines stays in its cell", () => {
    const notes = ["two\nlines", "a\r\nb\rc", "- one\n- two", "\n", "semicolon; here", 'say "hello"\nnow'];
    const copy = makeCopy(notes.map((note, index) => makeItem({ id: `m${index}`, note })));
    const [plain = [], todoist = []] = read([toCsv(copy, today), toTodoist(copy, today).files[0] ?? ""]);
    const flat = (text: string | undefined) => text?.replaceAll(/\s+/g, " ").trim();
    expect(column(plain, "note").map((note) => flat(unguarded(note)))).toEqual(notes.map(flat));
    const rows = todoist.slice(1).filter(([type]) => type === "note");
    expect(rows.map((row) => flat(row[1]))).toEqual(notes.map(flat).filter(Boolean));
  });

  test("no mark that means something in a table ends a cell or a row", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(proseLine, prose), { minLength: 20, maxLength: 60 }), (texts) => {
        const copy = makeCopy(texts.map(([title, note], index) => makeItem({ id: `m${index}`, title, note })));
        const [plain = [], todoist = []] = read([toCsv(copy, today), toTodoist(copy, today).files[0] ?? ""]);
        expect(column(plain, "milestone_id")).toEqual(texts.map((_, index) => `m${index}`));
        expect(column(todoist, "TYPE").filter((type) => type === "task")).toHaveLength(texts.length);
        for (const table of [plain, todoist]) expect(new Set(table.map((row) => row.length)).size).toBe(1);
      }),
      runs,
    );
  });

  test("a table with semicolons is read as well", () => {
    const fresh = freshExport();
    const [plain = []] = read([toCsv(fresh, today, { delimiter: "semicolon" })], ";");
    expect(column(plain, "milestone_id")).toEqual(milestonesOf(fresh.plan).map(({ id }) => id));
    expect(column(plain, "done_when")).toEqual(milestonesOf(fresh.plan).map(({ id }) => fresh.proofs[id]));
  });
}

/** For programs that hand over the text of a cell and not what they take it for. */
function describeExactTables(read: Reader) {
  test("signs in any order end neither a cell nor a row", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(marks, marks), { minLength: 20, maxLength: 60 }), (texts) => {
        const copy = makeCopy(texts.map(([title, note], index) => makeItem({ id: `m${index}`, title, note })));
        const [plain = [], todoist = []] = read([toCsv(copy, today), toTodoist(copy, today).files[0] ?? ""]);
        expect(column(plain, "milestone_id")).toEqual(texts.map((_, index) => `m${index}`));
        expect(column(todoist, "TYPE").filter((type) => type === "task")).toHaveLength(texts.length);
        for (const table of [plain, todoist]) expect(new Set(table.map((row) => row.length)).size).toBe(1);
      }),
      runs,
    );
  });

  test("any text arrives as it is, and no cell is one that a spreadsheet would run", () => {
    fc.assert(
      fc.property(fc.array(anyCopy, { minLength: 20, maxLength: 40 }), (copies) => {
        for (const [index, table] of read(copies.map((copy) => toCsv(copy, today))).entries()) {
          const items = milestonesOf((copies[index] as PlanExport).plan);
          expect(column(table, "milestone_id")).toEqual(items.map(({ id }) => id));
          expect(column(table, "milestone").map(unguarded)).toEqual(items.map(({ title }) => lines(title)));
          expect(column(table, "note").map(unguarded)).toEqual(items.map(({ note }) => lines(note)));
          for (const cell of table.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        }
      }),
      runs,
    );
  });

  test("Todoist's notes arrive as they are: nothing stands before a list or a sign", () => {
    fc.assert(
      fc.property(fc.array(anyCopy, { minLength: 20, maxLength: 40 }), (copies) => {
        for (const [index, table] of read(copies.map((copy) => toTodoist(copy, today).files[0] ?? "")).entries()) {
          const open = milestonesOf((copies[index] as PlanExport).plan).filter((item) => !isSettled(milestoneState(item)));
          const notes = table.filter(([type]) => type === "note").map((row) => row[1]);
          expect(notes).toEqual(open.flatMap(({ note }) => (note.trim() ? [lines(note.trim())] : [])));
        }
      }),
      runs,
    );
    const marks = ["- item\n- other", "+ item", "=1+1", "@home", "* item"];
    const copy = makeCopy(marks.map((note, index) => makeItem({ id: `m${index}`, title: note.split("\n")[0] ?? "", note })));
    const [table = []] = read(toTodoist(copy, today).files);
    expect(table.filter(([type]) => type === "note").map((row) => row[1])).toEqual(marks.map(lines));
    expect(table.filter(([type]) => type === "task").map((row) => row[1])).toEqual(["- item", "+ item", "=1+1", "＠home", "• item"]);
  });
}

describe("by csv-parse", () => {
  describeTables(byCsvParse);
  describeExactTables(byCsvParse);
});

describeWith("python3", "python3", () => {
  describeTables(byPython);
  describeExactTables(byPython);
});

describeWith("ssconvert", "gnumeric", () => {
  describeTables(byGnumeric);

  test("runs no formula in a cell", () => {
    const titles = ["=1+1", "+1", "-1+2", "@SUM(1)", 'say "a, b"', "Привет, Γειά", "2 * 3"];
    const copy = makeCopy(titles.map((title, index) => makeItem({ id: `m${index}`, title, note: title })));
    const [table = []] = byGnumeric([toCsv(copy, today)]);
    expect(column(table, "milestone").map(unguarded)).toEqual(titles);
    expect(column(table, "note").map(unguarded)).toEqual(titles);
  });

  test("reads the letters of a download in any script", () => {
    const titles = ["Żółć, Straße", "Привет", "日本語", "مرحبا"];
    const copy = makeCopy(titles.map((title, index) => makeItem({ id: `m${index}`, title })));
    const [table = []] = byGnumeric([toCsv(copy, today, { byteOrderMark: true })]);
    expect(column(table, "position")).toEqual(["1", "2", "3", "4"]);
    expect(column(table, "milestone")).toEqual(titles);
  });
});
