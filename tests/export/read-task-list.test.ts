import fc from "fast-check";
import type { ListItem, Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { expect, test } from "vitest";
import type { PlanExport } from "#lib/export/plan-export.ts";
import { readTaskList, type TaskList } from "#lib/export/read-task-list.ts";
import { toMarkdown } from "#lib/export/write-markdown.ts";
import { messages } from "#lib/messages/all.ts";
import type { PlanMilestone } from "#lib/planner/plan/plan.ts";

const hostile = fc.oneof(
  fc.string({ minLength: 1, maxLength: 60, unit: "grapheme" }),
  fc.constantFrom(
    "- [x] a <!-- id:m-1 -->",
    "<!-- id:m-0 -->",
    "a\n- [x] b <!-- id:m-0 -->",
    "```",
    "\\<!-- step:s-0 -->",
    "[x]",
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
      areas: [{ id: "area", title: "Area", items: drafts.map(toItem) }],
    },
    proofs: {},
    tools: {},
    resources: {},
    events: [],
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
    optional: false,
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

test("reads the same as a Markdown parser, whatever is ticked by hand", () => {
  fc.assert(
    fc.property(copies, fc.infiniteStream(fc.boolean()), (copy, ticks) => {
      const file = toMarkdown(copy, "2026-11-23T10:00:00.000Z").replaceAll(
        /^(\s*)- \[[ x]\]/gm,
        (_, space: string) => `${space}- [${ticks.next().value ? "x" : " "}]`,
      );
      expect(readTaskList(file)).toEqual({ file: { milestones: readByParser(file), withoutId: 0 } });
    }),
    { numRuns: process.env.CI ? 1000 : 300 },
  );
});

test("reads files that editors have changed", () => {
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
  expect(readTaskList(file.join("\r\n"))).toEqual({
    file: {
      milestones: [
        { id: "a", ticked: true, steps: ["one"] },
        { id: "b", ticked: false, steps: [] },
      ],
      withoutId: 1,
    },
  });
});

test("reports a file that is not our checklist in a sentence, and reads a megabyte within a second", () => {
  expect(readTaskList("# Shopping\n\n- [x] Bread")).toEqual({ problem: messages.imports.noTicks });
  expect(readTaskList("- [x] a <!-- id:a -->\n".repeat(3_001))).toHaveProperty("problem");
  const floods = ["[", "> ", "*a ", "[a](", "<!-- ", "<!-- id:", "- [x] ", "\n", " \n", "- [ ] a\nb\n", "1. [x] a <!-- id:a"].map((part) =>
    part.repeat(1_000_000 / part.length),
  );
  for (const flood of floods) {
    const began = performance.now();
    readTaskList(flood);
    expect(performance.now() - began, flood.slice(0, 10)).toBeLessThan(2_000);
  }
});
