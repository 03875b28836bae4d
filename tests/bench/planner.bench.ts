import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import toposort from "toposort";
import { type GraphArea, type GraphMilestone, orderMilestones, type RankedGraph, rankMilestones } from "#lib/planner/plan/order.ts";
import type { PlanMilestone } from "#lib/planner/plan/plan.ts";
import { computeSchedule } from "#lib/planner/schedule/schedule.ts";
import { schedulePlan } from "#lib/planner/schedule/schedule-plan.ts";
import { listSessions } from "#lib/planner/schedule/sessions.ts";
import { readAvailability } from "#lib/planner/time/availability.ts";
import { formatIsoDay } from "#lib/planner/time/calendar.ts";

/**
 * How long ordering and scheduling take, beside three yardsticks on the same graph. Run it with `npm run bench:planner`.
 * Ordering starts from numbers, as it does for every plan of a catalog, and beside that from names, with the ranking before it.
 * - bare: a topological sort over typed arrays. It is given numbers for names and knows neither areas nor which order to prefer.
 * - named: the same, but it starts from names and looks them up first, to be set beside ordering with ranking.
 * - toposort: the library, which starts from names too.
 */

type Graph = {
  milestones: Map<string, GraphMilestone>;
  areas: GraphArea[];
  included: Set<string>;
  ranked: RankedGraph;
  nodes: string[];
  edges: [string, string][];
  /** The same prerequisites as numbers: those of milestone i stand from `offsets[i]` to below `offsets[i + 1]`. */
  offsets: Int32Array;
  prerequisites: Int32Array;
};

const sizes = [100, 1_000, 10_000, 13_900, 100_000];
const warmUps = 10;

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** A random DAG of five areas with 0 to 4 prerequisites a milestone, 2 on average, authored in another order than any planned one. */
function makeGraph(size: number): Graph {
  const random = startRandom(size);
  const authored = shuffle(
    Array.from({ length: size }, (_, index) => index),
    random,
  );
  const names = authored.map((_, index) => `milestone-${index}`);
  const before: Set<number>[] = authored.map(() => new Set());
  for (let at = 1; at < size; at += 1) {
    const count = Math.floor(random() * 5);
    for (let each = 0; each < count; each += 1) before[authored[at] as number]?.add(authored[Math.floor(random() * at)] as number);
  }
  const milestones = new Map<string, GraphMilestone>();
  const edges: [string, string][] = [];
  const offsets = new Int32Array(size + 1);
  const flat: number[] = [];
  for (const [index, id] of names.entries()) {
    const prerequisites = [...(before[index] ?? [])].map((other) => names[other] as string);
    milestones.set(id, { id, prerequisites });
    for (const prerequisite of prerequisites) edges.push([prerequisite, id]);
    flat.push(...(before[index] ?? []));
    offsets[index + 1] = flat.length;
  }
  const areas = Array.from({ length: 5 }, (_, area) => ({
    id: `area-${area}`,
    milestones: names.slice(Math.floor((area * size) / 5), Math.floor(((area + 1) * size) / 5)),
  }));
  const ranked = rankMilestones(areas, milestones);
  return { milestones, areas, included: new Set(names), ranked, nodes: names, edges, offsets, prerequisites: Int32Array.from(flat) };
}

/** Names to numbers, then the bare sort. */
function sortNamed({ milestones }: Graph): Int32Array {
  const indexOf = new Map<string, number>();
  for (const id of milestones.keys()) indexOf.set(id, indexOf.size);
  const offsets = new Int32Array(milestones.size + 1);
  const flat: number[] = [];
  let index = 0;
  for (const milestone of milestones.values()) {
    for (const id of milestone.prerequisites) flat.push(indexOf.get(id) as number);
    index += 1;
    offsets[index] = flat.length;
  }
  return sortBare({ offsets, prerequisites: Int32Array.from(flat) });
}

/** Kahn's algorithm (1962) on numbers alone, first in, first out. */
function sortBare({ offsets, prerequisites }: Pick<Graph, "offsets" | "prerequisites">): Int32Array {
  const size = offsets.length - 1;
  const ends = new Int32Array(size);
  for (const prerequisite of prerequisites) ends[prerequisite] = (ends[prerequisite] as number) + 1;
  for (let index = 1; index < size; index += 1) ends[index] = (ends[index] as number) + (ends[index - 1] as number);
  const starts = ends.slice();
  const followers = new Int32Array(prerequisites.length);
  const waitingFor = new Int32Array(size);
  for (let index = 0; index < size; index += 1) {
    const end = offsets[index + 1] as number;
    waitingFor[index] = end - (offsets[index] as number);
    for (let edge = offsets[index] as number; edge < end; edge += 1) {
      const prerequisite = prerequisites[edge] as number;
      const at = (starts[prerequisite] as number) - 1;
      starts[prerequisite] = at;
      followers[at] = index;
    }
  }
  const order = new Int32Array(size);
  let length = 0;
  for (let index = 0; index < size; index += 1) if (waitingFor[index] === 0) order[length++] = index;
  for (let at = 0; at < length; at += 1) {
    const index = order[at] as number;
    for (let edge = starts[index] as number; edge < (ends[index] as number); edge += 1) {
      const follower = followers[edge] as number;
      const left = (waitingFor[follower] as number) - 1;
      waitingFor[follower] = left;
      if (left === 0) order[length++] = follower;
    }
  }
  return order;
}

const studyTime = {
  startsOn: "2026-11-23",
  minutesPerWeekday: [480, 480, 480, 480, 480, 120, 0],
  daysOff: Array.from({ length: 50 }, (_, year) => ({ from: `${2027 + year}-07-01`, to: `${2027 + year}-07-21` })),
  targetDate: null,
  timeZone: "UTC",
};
const availability = readAvailability({ ...studyTime, today: "2026-11-23" }, 0);
const steps = Array.from({ length: 5 }, (_, at) => ({ id: `step-${at}`, text: "", done: false }));

/** The same work as milestones of a plan, with five steps each. */
function toMilestones(items: readonly { id: string; minutes: number; settled: boolean }[]): PlanMilestone[] {
  return items.map(({ id, minutes, settled }, rank) => ({
    ...{ id, minutes, rank, steps, title: id, hours: { low: 1, high: 20 }, note: "", evidence: [], prerequisites: [] },
    ...{ ownEstimate: false, own: false, retired: false, importance: "core", plannedStart: null, plannedEnd: null },
    ...{ status: settled ? "done" : "not_started", statusAt: null, skipped: false },
  }));
}

/** The cost of one contender: the median of several runs in milliseconds, and the megabytes that its result keeps. */
type Taken = { ms: number; mb: number };

/** Runs the contenders in turn, so that whatever else the machine does weighs on all of them alike. */
function measureInTurn<Name extends string>(contenders: Record<Name, () => unknown>, rounds: number): Record<Name, Taken> {
  const names = Object.keys(contenders) as Name[];
  const taken = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const name of names) {
      const start = performance.now();
      contenders[name]();
      if (round >= 0) taken.get(name)?.push(performance.now() - start);
    }
  }
  const middle = (name: Name) => taken.get(name)?.toSorted((a, b) => a - b)[rounds >> 1] ?? Number.NaN;
  const entries = names.map((name) => [name, { ms: middle(name), mb: measureResult(contenders[name]) }]);
  return Object.fromEntries(entries) as Record<Name, Taken>;
}

function measureResult(run: () => unknown): number {
  collectGarbage();
  const before = usedBytes();
  const kept = [run()];
  collectGarbage();
  return (Math.max(0, usedBytes() - before) / 2 ** 20) * kept.length;
}

function usedBytes(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function startRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(list: number[], random: () => number): number[] {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other] as number, list[at] as number];
  }
  return list;
}

const rows = sizes.map((size) => {
  const graph = makeGraph(size);
  const order = () => orderMilestones(graph.ranked, graph.included);
  const rankAndOrder = () => orderMilestones(rankMilestones(graph.areas, graph.milestones), graph.included);
  const items = order().map(({ milestoneId }, at) => ({ id: milestoneId, minutes: 60 + ((at * 97) % 1_140), settled: at % 10 === 0 }));
  const plan = { areas: [{ id: "all", title: "", items: toMilestones(items) }], studyTime };
  const contenders = {
    order,
    rankAndOrder,
    schedule: () => computeSchedule(items, availability),
    wholePlan: () => schedulePlan(plan, studyTime, "2026-11-23"),
    sessions: () => [...listSessions(plan, studyTime, "2026-11-23")],
    bare: () => sortBare(graph),
    named: () => sortNamed(graph),
    library: () => toposort.array(graph.nodes, graph.edges),
  };
  return { size, ...measureInTurn(contenders, size > 20_000 ? 15 : 51) };
});

console.table(
  rows.map(({ size, order, rankAndOrder, schedule: scheduled, wholePlan, sessions, bare, named, library }) => ({
    milestones: size,
    "order ms": order.ms.toFixed(2),
    "with ranking ms": rankAndOrder.ms.toFixed(2),
    "schedule ms": scheduled.ms.toFixed(2),
    "with verdict and range ms": wholePlan.ms.toFixed(2),
    "sessions ms": sessions.ms.toFixed(2),
    "bare ms": bare.ms.toFixed(2),
    "named ms": named.ms.toFixed(2),
    "toposort ms": library.ms.toFixed(2),
    "order / bare": (order.ms / bare.ms).toFixed(1),
    "ranking / named": (rankAndOrder.ms / named.ms).toFixed(1),
    "toposort / ranking": (library.ms / rankAndOrder.ms).toFixed(1),
    "order MB": order.mb.toFixed(1),
    "schedule MB": scheduled.mb.toFixed(1),
  })),
);

const small = rows.find(({ size }) => size === 10_000);
const large = rows.find(({ size }) => size === 100_000);
if (small && large) {
  const growth = (part: "order" | "schedule" | "wholePlan" | "sessions") => (large[part].ms / small[part].ms).toFixed(1);
  console.log(
    `100,000 milestones take ${growth("order")} times as long to order as 10,000, ${growth("schedule")} times as long to schedule, ` +
      `${growth("wholePlan")} times with verdict and range, and ${growth("sessions")} times as long to list study sessions of.`,
  );
}
const everySecondDay = Array.from({ length: 10_000 }, (_, at) => formatIsoDay(20_000 + 2 * at)).map((day) => ({ from: day, to: day }));
const today = { startsOn: "2026-11-23", today: "2026-11-23", minutesPerWeekday: [60, 0, 0, 0, 0, 0, 0], daysOff: [] };
const loop = new Map(listLoop().map(([id, prerequisite]) => [id, { id, prerequisites: [prerequisite] }]));

/** Wrong input is to be answered with a sentence within 100 ms. Each is asked once, as a visitor would. */
const wrong: Record<string, () => unknown> = {
  "a cycle of 10,000": () => orderMilestones(rankMilestones([], loop), new Set(loop.keys())),
  "an unknown milestone": () => orderMilestones(rankMilestones([], loop), new Set([...loop.keys(), "gone"])),
  "no study time": () => readAvailability({ ...today, minutesPerWeekday: [0, 0, 0, 0, 0, 0, 0] }, 0),
  "10,000 days off": () => readAvailability({ ...today, daysOff: everySecondDay }, 0),
  "past the year 9999": () => computeSchedule([{ id: "long", minutes: 1e9, settled: false }], readAvailability(today, 0)),
};
console.table(
  Object.entries(wrong).map(([input, run]) => {
    const start = performance.now();
    const sentence = messageOf(run);
    return { input, ms: (performance.now() - start).toFixed(2), sentence: sentence.slice(0, 90) };
  }),
);

function listLoop(): [string, string][] {
  return Array.from({ length: 10_000 }, (_, at) => [`milestone-${at}`, `milestone-${(at + 1) % 10_000}`]);
}

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "no sentence";
}

console.log(`Node ${process.version}, at most ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB of memory in all.`);
