import fc from "fast-check";
import type { ListItem, Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { expect, test } from "vitest";
import type { PlanExport } from "#lib/export/plan-export.ts";
import { readTaskList, type TaskList } from "#lib/export/read-task-list.ts";
import { messages } from "#lib/messages/all.ts";
import { milestonesOf, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { checklistEdits } from "../support/checklist-edits.ts";
import { toMarkdown } from "../support/whole-files.ts";

const hostile = fc.oneof(
  fc.string({ minLength: 1, maxLength: 60, unit: "grapheme" }),
  fc.constantFrom(
    "- [x] a <!-- id:m-1 -->",
    "<!-- id:m-0 -->",
    "a\n- [x] b <!-- id:m-0 -->",
    "```",
    "\\<!-- step:s-0 -->",
    "[x]",
    "[X] axis",
    "★ a - [x] b",
    "~~a",
    "日本語",
    "مرحبا",
  ),
);

/** Plans whose titles, steps and notes try to be boxes and comments themselves. */
const copies: fc.Arbitrary<PlanExport> = fc
  .array(
    fc.record({
      title: hostile,
      note: fc.oneof(fc.constant(""), hostile),
      steps: fc.array(fc.record({ text: hostile, done: fc.boolean() }), { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((drafts) => ({
    plan: {
      id: "p",
      role: { id: "data-analyst", title: "Data Analyst" },
      catalogVersion: "abc",
      createdAt: "2026-11-23T10:00:00.000Z",
      studyTime: null,
      ownOrder: [],
      byArea: false,
      choices: [],
      areas: [{ id: "area", title: "Area", items: drafts.map(toItem) }],
    },
    shortNames: {},
    proofs: {},
    tools: {},
    resources: {},
    events: [],
    studyOrder: [],
  }));

function toItem(
  { title, note, steps }: { title: string; note: string; steps: { text: string; done: boolean }[] },
  at: number,
): PlanMilestone {
  return {
    id: `m-${at}`,
    title,
    note,
    steps: steps.map((step, index) => ({ ...step, id: `s-${index}` })),
    hours: { low: 1, high: 2 },
    minutes: 90,
    ownEstimate: false,
    own: false,
    retired: false,
    importance: "core",
    rank: 0,
    plannedStart: null,
    plannedEnd: null,
    evidence: [{ id: "e", url: "https://example.org/", label: title }],
    prerequisites: [],
    status: at % 2 ? "done" : "not_started",
    statusAt: null,
    skipped: false,
  };
}

/** Reads the file with another Markdown parser, the way GitHub does. */
function readByParser(text: string): TaskList["milestones"] {
  const tasksBelow = (node: Nodes): ListItem[] =>
    node.type === "listItem" && typeof node.checked === "boolean" ? [node] : "children" in node ? node.children.flatMap(tasksBelow) : [];
  const idOf = (item: ListItem, name: string) => {
    const nodes = item.children.flatMap((child): Nodes[] => (child.type === "paragraph" ? child.children : []));
    return (
      nodes.flatMap((node) => (node.type === "html" ? (new RegExp(`^<!-- ${name}:(\\S+) -->$`).exec(node.value)?.[1] ?? []) : []))[0] ?? ""
    );
  };
  return tasksBelow(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })).map((item) => ({
    id: idOf(item, "id"),
    ticked: item.checked === true,
    steps: item.children
      .flatMap(tasksBelow)
      .filter((step) => step.checked)
      .map((step) => idOf(step, "step")),
  }));
}

test("reads the same as a Markdown parser, whatever is ticked by hand", async () => {
  await fc.assert(
    fc.asyncProperty(copies, fc.infiniteStream(fc.boolean()), async (copy, ticks) => {
      const file = toMarkdown(copy, "2026-11-23T10:00:00.000Z").replaceAll(
        /^(\s*)- \[[ x]\]/gm,
        (_, space: string) => `${space}- [${ticks.next().value ? "x" : " "}]`,
      );
      expect(await readTaskList(file)).toEqual({ file: { milestones: readByParser(file), withoutId: 0, notUnderstood: [] } });
    }),
    { numRuns: process.env.CI ? 1000 : 300 },
  );
});

/** The boxes of a file in its order: which of them are ticked. */
function ticksOf(list: TaskList["milestones"], copy: PlanExport): boolean[] {
  const found = new Map(list.map((entry) => [entry.id, entry]));
  return milestonesOf(copy.plan).flatMap(({ id, steps }) => [
    found.get(id)?.ticked === true,
    ...steps.map((step) => found.get(id)?.steps.includes(step.id) === true),
  ]);
}

test("reads exactly the ticks, whatever editors append, quote, indent or strike", async () => {
  await fc.assert(
    fc.asyncProperty(copies, checklistEdits, async (copy, edit) => {
      const { edited, ticks } = edit(toMarkdown(copy, "2026-11-23T10:00:00.000Z"));
      const read = await readTaskList(edited);
      if ("problem" in read) throw new Error(read.problem);
      expect(ticksOf(read.file.milestones, copy)).toEqual(ticks);
      expect(read.file).toMatchObject({ withoutId: 0, notUnderstood: [] });
    }),
    { numRuns: process.env.CI ? 1000 : 300 },
  );
});

const a = "<!-- id:a -->";
const b = "<!-- id:b -->";
const one = "<!-- step:one -->";
const two = "<!-- step:two -->";

/** A file's ticked ids with their ticked steps, and the numbers of the lines that were not understood. */
async function readShort(text: string): Promise<{ ticked: string[]; missed: number[] }> {
  const read = await readTaskList(text);
  if ("problem" in read) throw new Error(read.problem);
  return {
    ticked: read.file.milestones.flatMap(({ id, ticked, steps }) => [...(ticked ? [id] : []), ...steps.map((step) => `${id}/${step}`)]),
    missed: read.file.notUnderstood.map(({ line }) => line),
  };
}

test.each([
  ["a day behind it", `- [x] A ${a} ✅ 2026-11-28`],
  ["the id of a block behind it", `- [x] A ${a} ^abc123`],
  ["a remark below it", `- [x] A ${a}\n  took me two evenings`],
  ["a property below it", `- [x] A ${a}\n  id:: 65f0-11`],
  ["a rule below it", `- [x] A ${a}\n---`],
  ["a quote", `> - [x] A ${a}`],
  ["a callout", `> [!todo]- Plan\n> > - [x] A ${a}`],
  ["struck out", `- [x] ~~A ${a}~~`],
  ["struck out with its box", `- ~~[x] A~~ ${a}`],
  ["struck out with its mark", `~~- [x] A ${a}~~`],
  ["struck out with tags", `<del>- [x] A ${a}</del>`],
  ["a star", `* [x] A ${a}`],
  ["a plus", `+ [X] A ${a}`],
  ["a number", `12. [x] A ${a}`],
  ["a number in brackets", `3) [x] A ${a}`],
  ["tabs", `\t\t-\t[x]\tA ${a}`],
  ["a deep place", `${" ".repeat(14)}- [x] A ${a}`],
  ["an item in an item", `- - [x] A ${a}`],
  ["spaces of another kind", `-\u00a0[x]\u00a0A ${a}`],
  ["spaces in the box", `- [ x ] A ${a}`],
  ["no space behind the box", `- [x]A ${a}`],
  ["no space before the box", `-[x] A ${a}`],
  ["no mark of a list", `[x] A ${a}`],
  ["a byte order mark", `\ufeff- [x] A ${a}\r\n`],
  ["the lines of an old Mac", `# Plan\r\r- [x] A ${a}\r`],
  ["a wrapped line", `- [x] A\n  long title ${a}`],
  ["a wrapped line in a quote", `> - [x] A\n> long title ${a}\n> and a remark`],
  ["a wrapped line without its quote", `> - [x] A\nlong title ${a}`],
  ["a wrapped comment", `- [x] A <!-- id:\n  a -->`],
  ["another comment before it", `- [x] A <!-- mine --> ${a} <!-- too -->`],
  ["a backslash before it", `- [x] A \\\\${a}`],
  ["a block of code", `\`\`\`\n- [x] A ${a}\n\`\`\``],
])("a ticked line with %s is ticked", async (_, text) => {
  expect(await readShort(text)).toEqual({ ticked: ["a"], missed: [] });
});

test.each([
  ["an open box before a title with a box", `- [ ] [X] axis ${a}`],
  ["an open box before an escaped one", `- [ ] \\[x\\] axis ${a}`],
  ["an open box before a link", `- [ ] [x](https://example.org) ${a}`],
  ["an open box, wrapped where its title has a box", `- [ ] either [ ] or\n  [x] ${a}`],
  ["an empty box", `- [] A ${a}`],
])("%s is not ticked", async (_, text) => {
  expect(await readShort(text)).toEqual({ ticked: [], missed: [] });
});

test.each([
  ["a box of another kind", "- [/] A <!-- id:x -->"],
  ["no box", "- A <!-- id:x -->"],
  ["a word for its box", "- DONE A <!-- id:x -->"],
  ["an escaped box", "- \\[x\\] A <!-- id:x -->"],
  ["a link for its box", "- [x](https://example.org) A <!-- id:x -->"],
  ["two boxes", "- [ ] A - [x] B <!-- id:x -->"],
  ["no comment", "- [x] A"],
  ["an escaped comment", "- [x] A \\<!-- id:x -->"],
  ["a comment that is cut off", "- [x] A <!-- id:x"],
  ["a heading", "## [x] A <!-- id:x -->"],
  ["no line at all above its steps", "## Area"],
  ["no box and no comment", "- A"],
  ["a quote around a line without its id", "> - A"],
])("a line with %s is named, and its steps go to nobody", async (what, line) => {
  const hidden = what.startsWith("no line") || line.endsWith("- A");
  expect(await readShort(`- [x] A ${a}\n  - [x] s ${one}\n${line}\n  - [x] s ${two}\n- [x] B ${b}\n  - [x] s ${two}`)).toEqual({
    ticked: ["a", "a/one", "b", "b/two"],
    missed: hidden ? [4] : [3, 4],
  });
});

test("reads a whole file that an editor dated, with the steps of each milestone", async () => {
  const file = [
    `- [x] A ${a}`,
    `  - [x] s ${one}`,
    `- [x] B ${b} ✅ 2026-11-28`,
    `  - [x] s ${one}`,
    `  - [x] t ${two}`,
    "- [x] C <!-- id:c -->",
  ];
  expect(await readShort(file.join("\n"))).toEqual({ ticked: ["a", "a/one", "b", "b/one", "b/two", "c"], missed: [] });
});

test("a learner's own box below a milestone takes no steps away from it", async () => {
  const lines = [`- [x] A ${a}`, "  > a note", "  - [x] buy a book", "  - a remark", `  - [x] s ${one}`, "", `  - [x] s ${two}`];
  expect(await readShort(lines.join("\n"))).toEqual({ ticked: ["a", "a/one", "a/two"], missed: [3] });
  expect(await readShort(lines.map((line) => `> ${line}`).join("\n"))).toEqual({ ticked: ["a", "a/one", "a/two"], missed: [3] });
});

test("a step below a box without an id is not the milestone's around both", async () => {
  const lines = [`- [x] A ${a}`, "  - [x] B", `    - [x] s ${one}`, "a remark", `      - [x] s ${one}`, `  - [x] t ${two}`];
  expect(await readShort(lines.join("\n"))).toEqual({ ticked: ["a", "a/two"], missed: [2, 3, 5] });
});

test("reads items that were joined into one line, each with its own box", async () => {
  expect(await readShort(`- [x] A ${a} - [ ] s ${one} * [x] s ${two} ✅ 2026-11-28 1. [x] B ${b}`)).toEqual({
    ticked: ["a", "a/two", "b"],
    missed: [],
  });
  expect(await readShort(`- [x] A ${a} - [x] B\n  - [x] s ${one}`)).toEqual({ ticked: ["a"], missed: [1, 2] });
});

test("a known milestone has nothing to tick, and takes no steps", async () => {
  expect(await readShort(`- [x] A ${a}\n- ★ B ${b}\n  - [x] s ${one}`)).toEqual({ ticked: ["a"], missed: [3] });
});

test("names a line that was not understood by its number in the file and its text, shortened", async () => {
  const read = await readTaskList(`\ufeff# Plan\r\n\r\n- [x] A ${a}\r\n\r\n> - [x] B${" long".repeat(100)}\r\n  wrapped\r\n- [ ] C`);
  expect(read).toMatchObject({ file: { withoutId: 2 } });
  const [long, short] = "file" in read ? read.file.notUnderstood : [];
  expect(long?.line).toBe(5);
  expect(long?.text).toMatch(/^> - \[x\] B long.* l?o?n?g?…$/);
  expect(long?.text.length).toBeLessThanOrEqual(121);
  expect(short).toEqual({ line: 7, text: "- [ ] C" });
});

test("reads files that editors have changed", async () => {
  const file = [
    "\ufeff# Plan",
    "",
    "* [X] A long title",
    "  that was wrapped <!-- id:a -->",
    "\t* [x] Step <!-- step:one -->",
    "+ [ ] B <!-- id:b -->",
    "1. [x] C",
    "",
  ];
  expect(await readTaskList(file.join("\r\n"))).toEqual({
    file: {
      milestones: [
        { id: "a", ticked: true, steps: ["one"] },
        { id: "b", ticked: false, steps: [] },
      ],
      withoutId: 1,
      notUnderstood: [{ line: 7, text: "1. [x] C" }],
    },
  });
});

test("says of a file that is not our checklist in a sentence what it lacks", async () => {
  expect(await readTaskList("# Shopping\n\nBread")).toEqual({ problem: messages.imports.noTicks });
  expect(await readTaskList("# Shopping\n\n- [x] Bread")).toEqual({ problem: messages.imports.noTicksIn(3, "- [x] Bread") });
  expect(await readTaskList("- [x] a <!-- id:a -->\n".repeat(3_001))).toHaveProperty("problem");
});
