import fc from "fast-check";
import type { GraphArea, GraphMilestone } from "#lib/planner/plan/order.ts";
import type { ScheduleInput } from "#lib/planner/schedule/schedule.ts";
import type { AvailabilityInput } from "#lib/planner/time/availability.ts";
import { formatIsoDay, parseDay } from "#lib/planner/time/calendar.ts";

/** How many inputs a property is tried with: more in CI, where nobody waits. */
export const cases = { numRuns: process.env.CI === "true" ? 1_000 : 200 };

/** The time limit in milliseconds, for the largest catalogs on a slow machine. */
export const patience = 300_000;

export function dayNumber(text: string): number {
  return parseDay(text) as number;
}

/** Any day within some 130 years, with every leap day and turn of the year. */
const anyDay = fc.oneof(
  fc.integer({ min: 0, max: dayNumber("2100-12-31") }).map(formatIsoDay),
  fc.constantFrom("2027-12-31", "2028-01-01", "2028-02-28", "2028-02-29", "2028-03-01", "2000-02-29", "2100-02-28", "1970-01-01"),
);

export function addDays(day: string, count: number): string {
  return formatIsoDay(dayNumber(day) + count);
}

/** Minutes for each weekday, with some study time in the week, at most `most` a day. */
export function anyPattern(most = 1_440): fc.Arbitrary<number[]> {
  const minutes = fc.oneof(fc.constant(0), fc.constantFrom(1, 30, 60, 480), fc.integer({ min: 0, max: most }));
  return fc.array(minutes, { minLength: 7, maxLength: 7 }).filter((pattern) => pattern.some((each) => each > 0));
}

/** Any availability: a start before or after today, mostly short and sometimes long days off (up to ten years) around it. */
export const anyAvailability: fc.Arbitrary<AvailabilityInput> = anyDay.chain((today) =>
  fc.record({
    today: fc.constant(today),
    startsOn: fc.integer({ min: -400, max: 400 }).map((days) => addDays(today, Math.max(-dayNumber(today), days))),
    minutesPerWeekday: anyPattern(),
    daysOff: fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: 500 }), fc.oneof({ weight: 9, arbitrary: fc.nat(30) }, { weight: 1, arbitrary: fc.nat(3_650) }))
        .map(([after, length]) => ({ from: addDays(today, after), to: addDays(today, after + length) })),
      { maxLength: 8 },
    ),
  }),
);

/** Milestones in planned order, at most `most`, of up to `longest` minutes. */
export function anyItems(most = 25, longest = 1_500): fc.Arbitrary<ScheduleInput[]> {
  const item = fc.record({
    minutes: fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 8, arbitrary: fc.integer({ min: 1, max: longest }) }),
    settled: fc.integer({ min: 0, max: 3 }).map((roll) => roll === 0),
  });
  return fc.array(item, { maxLength: most }).map((all) => all.map((rest, at) => ({ id: `m${at}`, ...rest })));
}

export type Graph = { areas: GraphArea[]; milestones: Map<string, GraphMilestone>; included: Set<string> };

/** The number of milestones in a catalog: mostly few, sometimes as many as 10,000. */
const anySize = fc.oneof(
  { weight: 94, arbitrary: fc.integer({ min: 1, max: 40 }) },
  { weight: 5, arbitrary: fc.integer({ min: 41, max: 1_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1_001, max: 10_000 }) },
);

/**
 * Makes a catalog without a cycle from a size and a seed, so that even a large one shrinks to small numbers. The authored order differs
 * from a hidden topological order; some milestones are in no area, some in two, some not included.
 */
export function makeGraph(size: number, seed: number): Graph {
  const random = startRandom(seed);
  const pick = (below: number) => Math.floor(random() * below);
  const hidden = Array.from({ length: size }, (_, index) => index);
  for (let at = size - 1; at > 0; at -= 1) {
    const other = pick(at + 1);
    [hidden[at], hidden[other]] = [hidden[other] as number, hidden[at] as number];
  }
  const place = new Map(hidden.map((index, at) => [index, at]));
  const milestones = new Map<string, GraphMilestone>();
  for (let index = 0; index < size; index += 1) {
    const at = place.get(index) as number;
    const prerequisites = at === 0 ? [] : Array.from({ length: pick(4) }, () => `m${hidden[pick(at)]}`);
    milestones.set(`m${index}`, { id: `m${index}`, prerequisites });
  }
  const areas = ["first", "second", "third"].map((id) => ({ id, milestones: [] as string[] }));
  const included = new Set<string>();
  for (const id of milestones.keys()) {
    if (random() < 0.9) areas[pick(3)]?.milestones.push(id);
    if (random() < 0.1) areas[pick(3)]?.milestones.push(id);
    if (random() < 0.9) included.add(id);
  }
  return { areas, milestones, included };
}

function startRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export const anyGraph: fc.Arbitrary<Graph> = fc.tuple(anySize, fc.nat()).map(([size, seed]) => makeGraph(size, seed));
