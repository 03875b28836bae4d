import type { CalendarExport } from "#lib/export/calendar-days.ts";
import { writeExport } from "#lib/export/export-format.ts";
import { exportFormats } from "#lib/export/formats.ts";
import { collectBytes } from "#lib/export/pieces.ts";
import type { PlanMilestone } from "#lib/planner/plan/plan.ts";
import { formatIsoDay, parseDay } from "#lib/planner/time/calendar.ts";

/**
 * How long a plan of 1,000 milestones takes in each format. Run it with `npm run bench:exports`.
 * The processor's time is what counts on a busy machine; on a quiet one both are alike.
 */
const milestones = 1_000;
const rounds = 5;
const firstDay = parseDay("2026-11-23") ?? 0;
const notes = [
  "Chinook is enough: ten queries, each with its answer in one sentence.",
  "Привет, мир: сначала JOIN, потом GROUP BY. Київ, ёлка.",
  "Καλημέρα κόσμε: ἀρχὴ ἥμισυ παντός.",
  "",
];

function makeItem(index: number): PlanMilestone {
  const day = formatIsoDay(firstDay + index);
  return {
    id: `milestone-${index}`,
    title: `Answer question ${index} about one table in SQL`,
    hours: { low: 4, high: 9 },
    minutes: 390,
    ownEstimate: false,
    own: false,
    retired: false,
    importance: index % 10 === 0 ? ("extra" as const) : ("core" as const),
    rank: 0,
    plannedStart: day,
    plannedEnd: day,
    note: notes[index % notes.length] ?? "",
    evidence: index % 5 === 0 ? [{ id: `e-${index}`, url: `https://example.org/work/${index}`, label: "Ten queries" }] : [],
    prerequisites: [],
    status: index % 7 === 0 ? "done" : "not_started",
    statusAt: index % 7 === 0 ? "2026-11-23T10:00:00.000Z" : null,
    skipped: false,
    steps: Array.from({ length: 5 }, (_, step) => ({
      id: `step-${step}`,
      text: `Write query ${index}.${step} with WHERE, ORDER BY and LIMIT, run it, and say its answer in one plain sentence.`,
      done: index % 7 === 0,
    })),
  };
}

const items = Array.from({ length: milestones }, (_, index) => makeItem(index));
const copy: CalendarExport = {
  plan: {
    id: "019ab000-0000-7000-8000-000000000000",
    role: { id: "data-analyst", title: "Data Analyst" },
    catalogVersion: "0123456789ab",
    createdAt: "2026-11-01T00:00:00.000Z",
    studyTime: {
      startsOn: "2026-11-23",
      minutesPerWeekday: [60, 60, 60, 60, 60, 0, 0],
      daysOff: [],
      targetDate: null,
      timeZone: "Europe/Berlin",
    },
    ownOrder: [],
    byArea: false,
    choices: [],
    areas: Array.from({ length: 10 }, (_, area) => ({
      id: `area-${area}`,
      title: `Area ${area}`,
      items: items.slice(area * 100, (area + 1) * 100),
    })),
  },
  shortNames: {},
  proofs: Object.fromEntries(items.map(({ id }, index) => [id, `A file of ${index} queries runs from top to bottom without an error.`])),
  tools: {},
  resources: {},
  events: [],
  studyOrder: [],
  dateHistory: Object.fromEntries(items.map(({ id }) => [id, { last: null, movedAt: null }])),
  changedAt: {},
  scheduleChanges: 1,
};

for (const format of exportFormats) {
  const walls: number[] = [];
  const processors: number[] = [];
  let size = 0;
  for (let round = 0; round < rounds; round++) {
    const cpu = process.cpuUsage();
    const start = performance.now();
    const { body } = await writeExport(format, copy, { madeAt: "2026-11-23T10:00:00.000Z", site: "https://plan.example.org" });
    const { length } = await collectBytes(body);
    walls.push(performance.now() - start);
    processors.push(process.cpuUsage(cpu).user / 1000);
    size = length;
  }
  const median = (all: number[]) => Math.round(all.sort((one, other) => one - other)[rounds >> 1] ?? 0);
  const first = Math.round(walls[0] ?? 0);
  console.log(
    `${format.id.padEnd(9)} ${String(median(walls)).padStart(6)} ms (first ${first}), processor ${median(processors)} ms, ${Math.round(size / 1024)} KB`,
  );
}
