import { computeSchedule } from "#lib/planner/schedule/schedule.ts";
import type { Availability } from "#lib/planner/time/availability.ts";

/** One thing that an advertisement asks for, with the ways to learn it: all milestones of one way are enough. Without a way, no milestone teaches it. */
export type Asked = { word: string; ways: readonly (readonly string[])[]; isNice: boolean };

/** A milestone of the curriculum as far as this needs it: its minutes, and the milestones that it cannot do without. */
export type JobMilestone = { minutes: number; needs: readonly string[] };

/** A milestone on the way of who reads the advertisement: in a plan, or in a new plan of a role. */
export type PathMilestone = {
  id: string;
  /** Minutes of work left. */
  minutes: number;
  isKnown: boolean;
  /** Its last day, "YYYY-MM-DD"; null where it is known or there are no dates. */
  endsOn: string | null;
};

/** "known": learned already. "planned": on the path. "offered": in the curriculum, not on the path. "outside": in no milestone. */
export type AskedState = "known" | "planned" | "offered" | "outside";

export type AskedStanding = Asked & {
  state: AskedState;
  /** The day on which the path has taught it; null where that day is not known. */
  on: string | null;
  /** The milestones of it that are left: of several ways, those of the nearest. */
  left: readonly string[];
};

/** How ready somebody is for an advertisement. */
export type Readiness = {
  asked: readonly AskedStanding[];
  known: number;
  /** Of 100, rounded down; 0 when nothing is asked for. */
  percent: number;
  /** What is left to learn with all that it rests on, in the order of the path; what the path does not hold comes last. */
  left: readonly string[];
  minutesLeft: number;
  /** How ready the path makes, and on which days: rising, one entry a day. */
  rises: readonly { on: string; percent: number }[];
};

/** Computes how ready somebody on a path is for what is asked. @param path in planned order */
export function measureReadiness(
  asked: readonly Asked[],
  path: readonly PathMilestone[],
  milestones: ReadonlyMap<string, JobMilestone>,
): Readiness {
  const onPath = new Map(path.map((milestone) => [milestone.id, milestone]));
  const standing = asked.map((each) => findStanding(each, onPath, milestones));
  const known = standing.filter(({ state }) => state === "known").length;
  const percentOf = (count: number) => (asked.length === 0 ? 0 : Math.floor((100 * count) / asked.length));
  const left = orderLeft(
    collectLeft(
      standing.flatMap((each) => each.left),
      onPath,
      milestones,
    ),
    path,
  );
  const days = [...new Set(standing.flatMap(({ state, on }) => (state === "planned" && on !== null ? [on] : [])))].sort();
  return {
    asked: standing,
    known,
    percent: percentOf(known),
    left,
    minutesLeft: left.reduce((sum, id) => sum + minutesOf(id, onPath, milestones), 0),
    rises: days.map((on) => ({
      on,
      percent: percentOf(known + standing.filter((each) => each.state === "planned" && each.on !== null && each.on <= on).length),
    })),
  };
}

/**
 * The day on which all that is asked for and can be learned would be learned, if it came first; null when nothing is left.
 * @throws ScheduleInputError when that would be after 9999.
 */
export function findSoonest(
  { left }: Pick<Readiness, "left">,
  path: readonly PathMilestone[],
  milestones: ReadonlyMap<string, JobMilestone>,
  availability: Availability,
): string | null {
  const onPath = new Map(path.map((milestone) => [milestone.id, milestone]));
  const items = left.map((id) => ({ id, minutes: minutesOf(id, onPath, milestones), settled: false }));
  return computeSchedule(items, availability).finishOn;
}

type OnPath = ReadonlyMap<string, PathMilestone>;

/** Whether what is asked for is learned by who has some milestones. */
export function isMet({ ways }: Pick<Asked, "ways">, has: (id: string) => boolean): boolean {
  return ways.some((way) => way.every(has));
}

function findStanding(asked: Asked, onPath: OnPath, milestones: ReadonlyMap<string, JobMilestone>): AskedStanding {
  const isKnown = (id: string) => onPath.get(id)?.isKnown === true;
  if (asked.ways.length === 0) return { ...asked, state: "outside", on: null, left: [] };
  if (isMet(asked, isKnown)) return { ...asked, state: "known", on: null, left: [] };
  const open = asked.ways.map((way) => way.filter((id) => !isKnown(id)));
  const planned = open.filter((way) => way.every((id) => onPath.has(id)));
  if (planned.length === 0) return { ...asked, state: "offered", on: null, left: pickShortest(open, onPath, milestones) };
  const left = pickFirst(planned, (way) => lastDayOf(way, onPath) ?? "");
  return { ...asked, state: "planned", on: lastDayOf(left, onPath), left };
}

/** The day on which the path has taught all of these; null where one of them has no day. */
function lastDayOf(ids: readonly string[], onPath: OnPath): string | null {
  const days = ids.map((id) => onPath.get(id)?.endsOn ?? null);
  return days.includes(null) ? null : ((days as string[]).toSorted().at(-1) ?? null);
}

/** The way that takes fewest minutes with all that it rests on. */
function pickShortest(ways: readonly (readonly string[])[], onPath: OnPath, milestones: ReadonlyMap<string, JobMilestone>) {
  return pickFirst(ways, (way) =>
    [...collectLeft(way, onPath, milestones)].reduce((sum, id) => sum + minutesOf(id, onPath, milestones), 0),
  );
}

/** The first one of those for which the value is smallest. */
function pickFirst<Value extends string | number>(ways: readonly (readonly string[])[], measure: (way: readonly string[]) => Value) {
  const valued = ways.map((way) => ({ way, value: measure(way) }));
  return valued.toSorted((one, other) => (one.value < other.value ? -1 : one.value > other.value ? 1 : 0))[0]?.way ?? [];
}

/** These milestones and all that they cannot do without, except what is known. Ids without a milestone are left out. */
export function collectLeft(ids: readonly string[], onPath: OnPath, milestones: ReadonlyMap<string, JobMilestone>): Set<string> {
  const found = new Set<string>();
  const open = [...ids];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const milestone = milestones.get(id);
    if (!milestone || found.has(id) || onPath.get(id)?.isKnown) continue;
    found.add(id);
    open.push(...milestone.needs);
  }
  return found;
}

/** The minutes that these milestones add to a path, with all that they rest on and the path does not hold. */
export function minutesToAdd(
  ids: readonly string[],
  path: readonly PathMilestone[],
  milestones: ReadonlyMap<string, JobMilestone>,
): number {
  const onPath = new Map(path.map((milestone) => [milestone.id, milestone]));
  const added = [...collectLeft(ids, onPath, milestones)].filter((id) => !onPath.has(id));
  return added.reduce((sum, id) => sum + minutesOf(id, onPath, milestones), 0);
}

function orderLeft(ids: ReadonlySet<string>, path: readonly PathMilestone[]): string[] {
  const planned = path.filter(({ id }) => ids.has(id)).map(({ id }) => id);
  const isPlanned = new Set(planned);
  return [...planned, ...[...ids].filter((id) => !isPlanned.has(id)).reverse()];
}

/** The minutes left of a milestone: on the path those of the path, else all of it. */
export function minutesOf(id: string, onPath: OnPath, milestones: ReadonlyMap<string, JobMilestone>): number {
  return onPath.get(id)?.minutes ?? milestones.get(id)?.minutes ?? 0;
}
