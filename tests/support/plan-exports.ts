import fc from "fast-check";
import type { CalendarExport } from "#lib/export/calendar-days.ts";
import { statuses } from "#lib/planner/plan/counts.ts";
import type { PlanMilestone, PlanToSchedule } from "#lib/planner/plan/plan.ts";
import { importances } from "#lib/planner/plan/plan.ts";
import { formatIsoDay, parseDay } from "#lib/planner/time/calendar.ts";
import type { StudyTime } from "#lib/planner/time/study-time.ts";
import { anyCharacter } from "./any-character.ts";

export const instant = "2026-11-23T10:00:00.000Z";
export const site = "https://plan.example.org";

/** Makes a milestone of a plan with the given fields. */
export function makeItem(item: Partial<PlanMilestone> = {}): PlanMilestone {
  return {
    id: "sql-basics",
    title: "Answer questions about one table in SQL",
    hours: { low: 4, high: 9 },
    minutes: 390,
    ownEstimate: false,
    own: false,
    retired: false,
    importance: "core",
    rank: 0,
    plannedStart: null,
    plannedEnd: null,
    note: "",
    evidence: [],
    prerequisites: [],
    status: "not_started",
    statusAt: null,
    skipped: false,
    steps: [],
    ...item,
  };
}

/** What is scheduled of a plan with these milestones in one area, of which so many minutes were done on the day given. */
export function makeWork(
  items: readonly PlanMilestone[],
  { studyTime = null, done = 0, on = "" }: { studyTime?: StudyTime | null; done?: number; on?: string } = {},
): PlanToSchedule {
  const worked = makeItem({ id: "done-today", minutes: done, status: "done", statusAt: `${on}T12:00:00.000Z` });
  return { areas: [{ id: "", title: "", items: done > 0 ? [worked, ...items] : items }], studyTime };
}

/** Makes the export of a plan with these milestones in one area. */
export function makeCopy(items: readonly PlanMilestone[], rest: Partial<CalendarExport> & { timeZone?: string } = {}): CalendarExport {
  const { timeZone = "Europe/Berlin", ...others } = rest;
  return {
    plan: {
      id: "plan-1",
      role: { id: "data-analyst", title: "Data Analyst" },
      catalogVersion: "0123456789ab",
      createdAt: "2026-11-01T08:00:00.000Z",
      studyTime: { startsOn: "2026-11-23", minutesPerWeekday: [60, 60, 60, 60, 60, 0, 0], daysOff: [], targetDate: null, timeZone },
      ownOrder: [],
      byArea: false,
      choices: [],
      areas: [{ id: "cleaning", title: "Data gathering & cleaning", items }],
    },
    shortNames: {},
    proofs: {},
    tools: {},
    resources: {},
    events: [],
    studyOrder: [],
    dateHistory: {},
    changedAt: {},
    scheduleChanges: 1,
    ...others,
  };
}

/** Any text that a learner may type, including text that might break a format. */
export const anyText = fc.oneof(
  fc.string({ minLength: 1, maxLength: 60, unit: "grapheme" }),
  fc.string({ minLength: 1, maxLength: 60, unit: anyCharacter }),
  fc.constantFrom(
    'say "hello", then; go\\n on',
    "END:VEVENT\r\nBEGIN:VEVENT",
    "a\r\nBEGIN:VALARM\nb\u2028c\u0085d",
    "=cmd|' /C calc'!A0",
    "+1\t-1\r@SUM",
    "@home #project p1 * x",
    "* not a task",
    "مرحبا بالعالم",
    "שלום",
    "日本語のノート",
    "👩‍🚀🇩🇪 e\u0301",
    "\u202Eright to left",
    "x".repeat(10_000),
    "ñ🙂".repeat(3_000),
  ),
);

const day = fc.integer({ min: parseDay("2024-02-26") ?? 0, max: parseDay("2028-03-02") ?? 0 });
const days = fc
  .tuple(day, fc.integer({ min: 0, max: 20 }))
  .map(([from, more]) => ({ from: formatIsoDay(from), to: formatIsoDay(from + more) }));

/** Plans with any text in every text field, in every state, with any days. */
export const anyCopy: fc.Arbitrary<CalendarExport> = fc
  .array(
    fc.record({
      title: anyText,
      note: fc.oneof(fc.constant(""), anyText),
      status: fc.constantFrom(...statuses),
      skipped: fc.boolean(),
      importance: fc.constantFrom(...importances),
      planned: fc.option(days),
      last: fc.option(days),
      steps: fc.array(fc.record({ text: anyText, done: fc.boolean() }), { maxLength: 3 }),
      evidence: fc.array(fc.record({ label: anyText, url: fc.webUrl() }), { maxLength: 2 }),
      proof: anyText,
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((drafts) => {
    const items = drafts.map(({ title, note, status, skipped, importance, planned, steps, evidence }, index) =>
      makeItem({
        id: `m-${index}`,
        title,
        note,
        status,
        skipped,
        importance,
        rank: index,
        statusAt: status === "not_started" ? null : instant,
        plannedStart: planned?.from ?? null,
        plannedEnd: planned?.to ?? null,
        steps: steps.map((step, at) => ({ ...step, id: `s-${at}` })),
        evidence: evidence.map((link, at) => ({ ...link, id: `e-${at}` })),
      }),
    );
    const copy = makeCopy(items, {
      proofs: Object.fromEntries(drafts.map(({ proof }, index) => [`m-${index}`, proof])),
      dateHistory: Object.fromEntries(drafts.map(({ last }, index) => [`m-${index}`, { last, movedAt: last && instant }])),
    });
    copy.plan = { ...copy.plan, areas: [{ id: "area", title: drafts[0]?.title ?? "", items }] };
    return copy;
  });

/** Makes the plan in the golden files: a milestone in each state, notes in three scripts, and a removed milestone. */
export function goldenCopy(): CalendarExport {
  const planned = { plannedStart: "2028-02-28", plannedEnd: "2028-02-29" };
  const copy = makeCopy(
    [
      makeItem({ status: "done", statusAt: "2026-11-22T23:30:00.000Z", note: 'Chinook is **enough**; use \\ and "quotes", then\ngo on.' }),
      makeItem({
        id: "joins",
        title: "Join tables, without counting twice; say why",
        ...planned,
        status: "in_progress",
        statusAt: instant,
        note: "Привет, мир: сначала JOIN.\nΚαλημέρα κόσμε.\nZażółć gęślą jaźń, 日本語.",
        evidence: [{ id: "e1", url: "https://example.org/queries?a=1,2;b", label: "Ten queries" }],
        steps: [
          { id: "one", text: "Join Album to Artist.", done: true },
          { id: "two", text: "=Find @all of them", done: false },
        ],
      }),
      makeItem({ id: "excel", title: "Analyse a table in Excel", status: "known", statusAt: instant }),
      makeItem({ id: "duckdb", title: "Query files with DuckDB", importance: "extra", skipped: true, ...planned }),
      makeItem({ id: "own-1", title: "@Ada: read our data dictionary", own: true, ownEstimate: true, minutes: 75, ...planned }),
      makeItem({ id: "undated", title: "Not planned yet" }),
    ],
    {
      proofs: { "sql-basics": "A file of ten queries runs." },
      dateHistory: {
        "sql-basics": { last: { from: "2026-11-23", to: "2026-11-24" }, movedAt: "2026-11-22T23:30:00.000Z" },
        joins: { last: { from: "2028-02-28", to: "2028-02-29" }, movedAt: "2026-11-21T09:00:00.000Z" },
        duckdb: { last: { from: "2026-12-01", to: "2026-12-02" }, movedAt: "2026-11-22T10:00:00.000Z" },
        "own-gone": { last: { from: "2026-12-03", to: "2026-12-03" }, movedAt: "2026-11-22T11:00:00.000Z" },
      },
      changedAt: { joins: instant },
    },
  );
  return copy;
}
