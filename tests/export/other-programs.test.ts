import { writeFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import fc from "fast-check";
import markdownIt from "markdown-it";
import { expect, test } from "vitest";
import { z } from "zod";
import { toArchiveFile } from "#lib/export/archive.ts";
import { writeExport } from "#lib/export/export-format.ts";
import { todoist } from "#lib/export/formats/todoist.ts";
import { planFileSchema } from "#lib/export/plan-file.ts";
import { toPdf } from "#lib/export/write-pdf.ts";
import { milestoneState, milestonesOf } from "#lib/planner/plan/plan.ts";
import { makeFolder } from "../support/folder.ts";
import { anyCopy, goldenCopy, instant, makeCopy, makeItem, site } from "../support/plan-exports.ts";
import { describeWith, runProgram } from "../support/programs.ts";
import { bytesOf, toJson, toMarkdown } from "../support/whole-files.ts";

/** Files opened by programs of other origin with their defaults. docs/testing.md lists all of them; tables and calendars have files of their own. */

function save(name: string, content: string | Uint8Array): string {
  const file = join(makeFolder(), name);
  writeFileSync(file, content);
  return file;
}

const python = (program: string, ...args: string[]) => JSON.parse(runProgram("python3", ["-c", program, ...args]));

test("a backup fits the JSON Schema that is served, for a program that knows only that", () => {
  const validate = new Ajv2020({ validateFormats: false }).compile(z.toJSONSchema(planFileSchema));
  validate(JSON.parse(toJson(goldenCopy(), instant)));
  expect(validate.errors).toBeNull();
  expect(validate({ ...JSON.parse(toJson(goldenCopy(), instant)), items: "none" })).toBe(false);
});

test("a checklist read by markdown-it has each milestone as an item and each step below it", () => {
  const tokens = markdownIt().parse(toMarkdown(goldenCopy(), instant), {});
  const itemsAt = (level: number) =>
    tokens.flatMap((token, at) => (token.type === "list_item_open" && token.level === level ? [tokens[at + 2]?.content ?? ""] : []));
  const items = milestonesOf(goldenCopy().plan);
  const marks = { done: "[x]", known: "★", skipped: "[ ]", not_started: "[ ]", in_progress: "[ ]" };
  expect(itemsAt(1)).toEqual(items.map((item) => expect.stringContaining(`${marks[milestoneState(item)]} `)));
  expect(itemsAt(3).filter((text) => /^\[[ x]\] /.test(text))).toHaveLength(items.flatMap(({ steps }) => steps).length);
});

describeWith("python3", "python3", () => {
  test("reads a backup with every note as it was written", () => {
    const program =
      "import json, sys; print(json.dumps([[item['note'] for item in json.load(open(path, encoding='utf-8'))['items']] for path in sys.argv[1:]]))";
    fc.assert(
      fc.property(fc.array(anyCopy, { minLength: 20 }), (copies) => {
        const notes = copies.map(({ plan }) => milestonesOf(plan).map(({ note }) => note));
        expect(python(program, ...copies.map((copy) => save("plan.json", toJson(copy, instant))))).toEqual(notes);
      }),
      { numRuns: process.env.CI ? 10 : 1, endOnFailure: true },
    );
  });

  test("finds no fault in an archive, of tables or of everything", async () => {
    const program = `
import json, sys, zipfile
files = [zipfile.ZipFile(path) for path in sys.argv[1:]]
print(json.dumps([[file.testzip(), file.namelist()] for file in files]))
`;
    const steps = Array.from({ length: 400 }, (_, index) => ({ id: `s${index}`, text: `Step ${index}`, done: false }));
    const tables = await writeExport(todoist, makeCopy([makeItem({ steps })]), { madeAt: instant, site });
    const account = { profile: { email: "ada@example.org" } };
    const everything = await toArchiveFile(
      { account, learning: {}, plans: [{ row: { roleId: "data-analyst" }, copy: goldenCopy() }] },
      instant,
    );
    const read = python(program, save("tables.zip", bytesOf(tables.body)), save("all.zip", everything));
    expect(read).toEqual([
      [null, ["data-analyst-1-of-2.csv", "data-analyst-2-of-2.csv"]],
      [null, expect.arrayContaining(["README.txt", "plans/data-analyst/plan.json", "plans/data-analyst/plan.md"])],
    ]);
  });
});

describeWith("qpdf", "qpdf", () => {
  test("finds no fault in a document", async () => {
    const report = runProgram("qpdf", ["--check", save("plan.pdf", await toPdf(goldenCopy(), instant))]);
    expect(report).toContain("No syntax or stream encoding errors found");
  });
});
