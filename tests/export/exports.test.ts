import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { expect, test } from "vitest";
import { exportFileName } from "#lib/export/export-format.ts";
import { csv } from "#lib/export/formats/csv.ts";
import { md } from "#lib/export/formats/md.ts";
import type { PlanExport } from "#lib/export/plan-export.ts";
import { planFileSchema } from "#lib/export/plan-file.ts";
import { escapeMarkdown } from "#lib/export/write-markdown.ts";
import { statuses } from "#lib/planner/plan/counts.ts";
import { importances, milestoneState, milestonesOf, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { readPlanStatus } from "#lib/planner/schedule/plan-status.ts";
import { toCsv, toJson, toMarkdown } from "../support/whole-files.ts";

const instant = "2026-11-23T10:00:00.000Z";
const today = "2026-11-23";

type Node = { type: string; value?: string; depth?: number; checked?: boolean | null; url?: string; children?: Node[] };

function parseMarkdown(text: string): Node {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node;
}

function collect(node: Node, type: string): Node[] {
  return [...(node.type === type ? [node] : []), ...(node.children ?? []).flatMap((child) => collect(child, type))];
}

function textOf(node: Node): string {
  return node.type === "text" ? (node.value ?? "") : (node.children ?? []).map(textOf).join("");
}

/** An address that a reader of Markdown made a link by itself: it leads where it says. */
function isBareAddress(link: Node): boolean {
  return ["", "http://", "mailto:"].some((start) => link.url === start + textOf(link));
}

const hostileText = fc.oneof(
  fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" }),
  fc.constantFrom(
    "=cmd|' /C calc'!A0",
    "<script>alert(1)</script>",
    "[x](javascript:1)",
    "- [x] done",
    "# heading",
    "a\nb",
    "`code`",
    "**bold**",
    "| a | b |",
    "1. one",
    "+ plus",
    "'- ",
    "''=1",
    "&amp;",
    "https://evil.example",
    "www.evil.example",
    "a@evil.example",
    "~~gone~~",
    "مرحبا",
    "日本語",
    '"quoted", and comma',
    "\\",
    "<!-- id:x -->",
    "[^1]",
    "$x$",
    "===",
    "---",
  ),
);
const hours = fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 })).map(([low, more]) => ({ low, high: low + more }));

/** The fields of a milestone before the learner changed anything. */
const unplanned = {
  minutes: 390,
  ownEstimate: false,
  own: false,
  retired: false,
  plannedStart: null,
  plannedEnd: null,
  note: "",
  evidence: [],
};

const evidence = fc.record({
  label: hostileText,
  url: fc.constantFrom("https://example.org/a", "https://example.org/?q=1&copy;=2&amp;x", "http://example.org/(a)?b=%3C\\*c"),
});

/** The fields of a milestone that a learner can change. */
const personal = fc.record({
  note: fc.oneof(
    fc.constant(""),
    fc.array(hostileText, { minLength: 1, maxLength: 4 }).map((lines) => lines.join("\n")),
  ),
  evidence: fc.array(evidence, { maxLength: 2 }).map((links) => links.map((link, at) => ({ ...link, id: `e-${at}` }))),
  minutes: fc.integer({ min: 1, max: 6000 }),
  ownEstimate: fc.boolean(),
  plannedStart: fc.constantFrom(null, "2026-11-23"),
  plannedEnd: fc.constantFrom(null, "2026-11-30"),
});

/** Plans with any text in every place that holds text. */
const copies: fc.Arbitrary<PlanExport> = fc
  .array(
    fc.record({
      title: hostileText,
      hours,
      importance: fc.constantFrom(...importances),
      status: fc.constantFrom(...statuses),
      skipped: fc.boolean(),
      steps: fc.array(fc.record({ text: hostileText, done: fc.boolean() }), { maxLength: 3 }),
      proof: hostileText,
      personal,
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((drafts) => {
    const items = drafts.map(({ proof: _, personal: made, ...draft }, index) => ({
      ...draft,
      id: `m-${index}`,
      rank: index,
      prerequisites: [],
      ...unplanned,
      ...made,
      statusAt: draft.status === "not_started" ? null : instant,
      steps: draft.steps.map((step, at) => ({ ...step, id: `s-${at}` })),
    }));
    return {
      plan: {
        id: "p",
        role: { id: "data-analyst", title: "Data Analyst" },
        catalogVersion: "abc",
        createdAt: instant,
        studyTime: null,
        ownOrder: [],
        byArea: false,
        choices: [],
        areas: [{ id: "area", title: drafts[0]?.title ?? "", items }],
      },
      shortNames: {},
      proofs: Object.fromEntries(drafts.map((draft, index) => [`m-${index}`, draft.proof])),
      tools: {},
      resources: { "m-0": [{ title: drafts[0]?.title ?? "", url: "https://example.org/a?b=(c)" }] },
      events: [],
      studyOrder: [],
    };
  });

/** White space is Markdown's own: runs of it, and what stands at an end, mean nothing. */
const flat = (text: string) => text.replaceAll(/[\s\u0085]+/g, " ").trim();

test("Markdown read by another parser has every milestone and step, ticked as in the plan", () => {
  fc.assert(
    fc.property(copies, (copy) => {
      const tree = parseMarkdown(toMarkdown(copy, instant));
      const items = milestonesOf(copy.plan);
      const lists = (tree.children ?? []).filter((node) => node.type === "list").flatMap((list) => list.children ?? []);
      // A known milestone has nothing to tick: it has a star instead of a box, and no steps.
      const isKnown = (item: PlanMilestone | undefined) => item !== undefined && milestoneState(item) === "known";
      expect(lists.map((node) => node.checked)).toEqual(items.map((item) => (isKnown(item) ? null : milestoneState(item) === "done")));
      for (const [index, node] of lists.entries()) {
        const item = items[index];
        const itsSteps = isKnown(item) ? [] : (item?.steps ?? []);
        const steps = collect(node, "listItem")
          .slice(1)
          .filter((child) => typeof child.checked === "boolean");
        expect(steps.map((step) => step.checked)).toEqual(itsSteps.map((step) => step.done));
        expect(collect(node, "html").map((html) => html.value)).toEqual([
          `<!-- id:${item?.id} -->`,
          ...itsSteps.map((step) => `<!-- step:${step.id} -->`),
        ]);
      }
      expect(collect(tree, "heading").map((heading) => heading.depth)).toEqual([1, 2]);
      expect(
        collect(tree, "link")
          .filter((link) => !isBareAddress(link))
          .map((link) => link.url),
      ).toEqual(
        items.flatMap((item, index) => [
          ...item.evidence.map((link) => link.url.replace("\\", "%5C")),
          ...(index === 0 && !isKnown(item) ? ["https://example.org/a?b=(c)"] : []),
        ]),
      );
      // An empty line of a note begins a paragraph.
      expect(collect(tree, "blockquote").map((quote) => flat((quote.children ?? []).map(textOf).join("\n")))).toEqual(
        items.filter((item) => item.note.trim() !== "").map((item) => flat(item.note)),
      );
      for (const type of ["code", "inlineCode", "strong", "emphasis", "delete", "table", "image", "thematicBreak", "footnoteReference"]) {
        expect(collect(tree, type)).toEqual([]);
      }
    }),
    { numRuns: process.env.CI ? 1000 : 300 },
  );
});

test("a partial export has the requested part, and totals of the whole", () => {
  fc.assert(
    fc.property(copies, fc.boolean(), fc.boolean(), (copy, onlyLeft, steps) => {
      const [part, whole] = [toMarkdown(copy, instant, { onlyLeft, steps }), toMarkdown(copy, instant)];
      const left = milestonesOf(copy.plan).filter((item) => ["not_started", "in_progress"].includes(milestoneState(item)));
      const ids = [...part.matchAll(/<!-- id:(\S+) -->$/gm)].map(([, id]) => id);
      expect(ids).toEqual((onlyLeft ? left : milestonesOf(copy.plan)).map(({ id }) => id));
      if (!steps) expect(part).not.toMatch(/<!-- step:\S+ -->$/m);
      expect(part.split("\n").slice(0, 4)).toEqual(whole.split("\n").slice(0, 4));
      if (steps && !onlyLeft) expect(part).toBe(whole);
    }),
  );
});

test("any text that is escaped for Markdown reads as itself", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const [paragraph, ...more] = parseMarkdown(`- ${escapeMarkdown(text)}`).children?.[0]?.children?.[0]?.children ?? [];
      expect(more).toEqual([]);
      if (flat(text)) expect(flat(textOf(paragraph ?? { type: "none" }))).toBe(flat(text));
    }),
    { numRuns: process.env.CI ? 5000 : 1000 },
  );
});

test("JSON keeps everything, and two exports of the same plan on one day differ only in their time", () => {
  fc.assert(
    fc.property(copies, (copy) => {
      const file = planFileSchema.parse(JSON.parse(toJson(copy, instant)));
      const { days } = readPlanStatus(copy.plan, today);
      expect(file.items).toEqual(
        milestonesOf(copy.plan).map((item) => ({
          milestoneId: item.id,
          areaId: "area",
          title: item.title,
          minutes: item.minutes,
          status: item.status,
          statusAt: item.statusAt,
          skipped: item.skipped,
          steps: item.steps.filter((step) => step.done).map((step) => step.id),
          note: item.note,
          evidence: item.evidence.map(({ url, label }) => ({ url, label })),
          estimateMinutes: item.ownEstimate ? item.minutes : null,
          plannedStart: item.plannedStart,
          plannedEnd: item.plannedEnd,
          currentStart: days.get(item.id)?.from ?? null,
          currentEnd: days.get(item.id)?.to ?? null,
        })),
      );
      const again = JSON.parse(toJson(copy, "2026-11-23T10:30:00.000Z"));
      expect({ ...again, exportedAt: instant }).toEqual(file);
    }),
  );
});

const golden: PlanExport = {
  studyOrder: [],
  plan: {
    id: "p",
    role: { id: "data-analyst", title: "Data Analyst" },
    catalogVersion: "0123456789ab",
    createdAt: instant,
    studyTime: {
      startsOn: "2026-11-23",
      minutesPerWeekday: [60, 60, 0, 60, 60, 120, 0],
      daysOff: [{ from: "2026-12-24", to: "2027-01-01" }],
      targetDate: "2027-03-31",
      timeZone: "Europe/Berlin",
    },
    ownOrder: ["own-1", "sql-basics", "duckdb"],
    byArea: false,
    choices: [],
    areas: [
      {
        id: "cleaning",
        title: "Data gathering & cleaning",
        items: [
          {
            id: "sql-basics",
            title: "Answer questions about one table in SQL",
            hours: { low: 4, high: 9 },
            importance: "core",
            rank: 0,
            prerequisites: [],
            ...unplanned,
            minutes: 300,
            ownEstimate: true,
            note: "Chinook is **enough**.\n\n- [ ] ask Ada\n=SUM(A1)",
            evidence: [{ id: "e1", url: "https://example.org/queries?a=1&b=2", label: "Ten queries [draft]" }],
            status: "done",
            statusAt: instant,
            skipped: false,
            steps: [
              { id: "first-query", text: "List ten tracks.", done: true },
              { id: "filter", text: "Use WHERE * and LIMIT.", done: false },
            ],
          },
          {
            id: "duckdb",
            title: "Query files with DuckDB, =fast",
            hours: { low: 4, high: 8 },
            importance: "extra",
            rank: 1,
            prerequisites: ["sql-basics"],
            ...unplanned,
            status: "not_started",
            statusAt: null,
            skipped: true,
            steps: [],
          },
          {
            id: "own-1",
            title: "Read our data dictionary",
            hours: { low: 1.25, high: 1.25 },
            importance: "core",
            rank: 2,
            prerequisites: [],
            ...unplanned,
            minutes: 75,
            ownEstimate: true,
            own: true,
            plannedStart: "2026-11-23",
            plannedEnd: "2026-11-24",
            status: "not_started",
            statusAt: null,
            skipped: false,
            steps: [{ id: "step-1", text: "Ask where it is", done: false }],
          },
        ],
      },
    ],
  },
  shortNames: {},
  proofs: { "sql-basics": "A file of ten queries runs." },
  tools: { "sql-basics": ["SQL", "SQLite"] },
  resources: { "sql-basics": [{ title: "Databases and SQL", url: "https://swcarpentry.github.io/sql-novice-survey/" }] },
  events: [{ changeId: "c1", milestoneId: "sql-basics", kind: "status", before: "not_started", after: "done", occurredAt: instant }],
};

test.each([
  ["plan.md", toMarkdown(golden, instant)],
  ["plan.csv", toCsv(golden, today)],
  ["plan.json", toJson(golden, instant)],
])("%s is unchanged, byte for byte", (name, made) => {
  expect(made).toBe(readFileSync(join(import.meta.dirname, "golden", name), "utf8"));
});

test("file names contain role and date, whatever the role's name", () => {
  expect(exportFileName("data-analyst", "2026-11-23", md)).toBe("milepost-data-analyst-2026-11-23.md");
  expect(exportFileName('../"x"\r\n', "2026-11-23", csv)).toBe("milepost-----x----2026-11-23.csv");
});
