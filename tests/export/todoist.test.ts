import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { writeExport } from "#lib/export/export-format.ts";
import { todoist } from "#lib/export/formats/todoist.ts";
import { mostTodoistTasks } from "#lib/export/write-todoist.ts";
import { isSettled } from "#lib/planner/plan/counts.ts";
import { milestoneState, milestonesOf } from "#lib/planner/plan/plan.ts";
import { readPlanStatus } from "#lib/planner/schedule/plan-status.ts";
import { anyCopy, goldenCopy, instant, makeCopy, makeItem, site } from "../support/plan-exports.ts";
import { bytesOf, toTodoist } from "../support/whole-files.ts";

const today = instant.slice(0, 10);
type Row = Record<string, string>;
const header =
  "TYPE,CONTENT,DESCRIPTION,PRIORITY,INDENT,AUTHOR,RESPONSIBLE,DATE,DATE_LANG,TIMEZONE,DURATION,DURATION_UNIT,DEADLINE,DEADLINE_LANG";

function read(file: string): Row[] {
  expect(file.split("\r\n")[0]).toBe(header);
  return parse(file, { columns: true });
}

const tasksOf = (rows: readonly Row[]) => rows.filter((row) => row.TYPE === "task");

test("every open milestone and step is a task, with any text, and nothing else is", () => {
  fc.assert(
    fc.property(anyCopy, (copy) => {
      const { files, leftOut } = toTodoist(copy, today);
      const rows = files.flatMap(read);
      const open = milestonesOf(copy.plan).filter((item) => !isSettled(milestoneState(item)));
      expect(leftOut).toBe(milestonesOf(copy.plan).length - open.length);
      expect(tasksOf(rows).map((row) => row.INDENT)).toEqual(
        open.flatMap((item) => ["1", ...item.steps.filter((step) => !step.done).map(() => "2")]),
      );
      expect(
        tasksOf(rows)
          .filter((row) => row.INDENT === "1")
          .map((row) => [row.DATE, row.DATE_LANG]),
      ).toEqual(open.map((item) => [readPlanStatus(copy.plan, today).days.get(item.id)?.to ?? "", "en"]));
      for (const row of rows) {
        expect(["section", "task", "note"]).toContain(row.TYPE);
        if (row.TYPE === "task") expect(row.PRIORITY).toBe("4");
        if (row.TYPE !== "note") expect(row.CONTENT).not.toMatch(/[@\n\r]|^\*\s/);
      }
    }),
    { numRuns: process.env.CI ? 1000 : 200 },
  );
});

test("too many tasks for one project are split between milestones into an archive that says so", async () => {
  const steps = Array.from({ length: 6 }, (_, index) => ({ id: `s${index}`, text: `Step ${index}`, done: false }));
  const items = Array.from({ length: 100 }, (_, index) => makeItem({ id: `m${index}`, title: `Milestone ${index}`, steps }));
  const copy = makeCopy(items);
  const { files } = toTodoist(copy, today);
  const counts = files.map((file) => tasksOf(read(file)).length);
  expect(counts.every((count) => count <= mostTodoistTasks)).toBe(true);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(700);
  expect(files).toHaveLength(3);
  for (const file of files)
    expect(
      read(file)
        .map((row) => row.INDENT)
        .slice(0, 3),
    ).toEqual(["", "1", "2"]);
  const archive = await writeExport(todoist, copy, { madeAt: instant, site });
  expect(archive.name).toBe("milepost-data-analyst-2026-11-23-todoist.zip");
  const packed = unzipSync(bytesOf(archive.body));
  expect(Object.values(packed).map((bytes) => new TextDecoder().decode(bytes))).toEqual(files);
});

test("a milestone with more steps than a project holds continues in the next one", () => {
  const steps = Array.from({ length: 650 }, (_, index) => ({ id: `s${index}`, text: `Step ${index}`, done: false }));
  const { files } = toTodoist(makeCopy([makeItem({ steps })]), today);
  const tasks = files.map((file) => tasksOf(read(file)));
  expect(tasks.map((all) => all.length)).toEqual([300, 300, 53]);
  expect(tasks.map(([first]) => first?.INDENT)).toEqual(["1", "1", "1"]);
});

test("plan-todoist.csv is unchanged, byte for byte", () => {
  expect(toTodoist(goldenCopy(), today).files.join("")).toBe(readFileSync(join(import.meta.dirname, "golden", "plan-todoist.csv"), "utf8"));
});
