import type { Milestone } from "#lib/catalog/schema.ts";
import { makeStartRole, milestonesOfSkills } from "#lib/catalog/start-roles.ts";
import type { Network } from "#lib/planner/placement/network.ts";
import { type PlacedMilestone, type Placement, placeLearner } from "#lib/planner/placement/place.ts";
import type { OriginId } from "#lib/planner/placement/told.ts";
import type { StartRole } from "#lib/planner/start/plan-start.ts";
import { firstStartValues, type Skill, type StartValues } from "#lib/planner/start/start-values.ts";
import { type PlacementAddress, readPlacementAddress } from "./placement-address.ts";

/** A milestone as the screens of a placement show it. */
export type ShownMilestone = Pick<Milestone, "id" | "title" | "shortName" | "outcome" | "doneWhen" | "hours"> & {
  recall?: Milestone["recall"] | undefined;
};

/** What the screens of a placement show. */
export type LoadedPlacement = {
  role: { id: string; title: string };
  address: PlacementAddress;
  placement: Placement;
  areas: readonly { id: string; title: string; milestones: readonly ShownMilestone[] }[];
  /** The milestones that were done or known before the first question. */
  settled: ReadonlySet<string>;
  /** The milestones that are known because a skill was ticked on a page before, each with that skill. */
  ticked: ReadonlyMap<string, Skill>;
  /** The role's path with what was settled before, the hours and days, and the day: what the list is summed up with. */
  startRole: StartRole;
  values: StartValues;
  today: string;
  /** The plan for the role that takes the list at once, if there is one. */
  planId: string | undefined;
};

/** What a placement is made of, from wherever it was read. */
type Parts = Pick<LoadedPlacement, "role" | "areas" | "planId"> & {
  /** The milestones of a new plan of the role, in study order. */
  order: readonly string[];
  network: (origin: OriginId | undefined) => Network;
  search: Readonly<Record<string, string | string[] | undefined>>;
  /** What the learner, or the guest of this device, did or knows already; undefined where only the address can say it. */
  settledBefore: ReadonlySet<string> | undefined;
  today: string;
};

/** Finds where somebody stands, from the answers in the address and from what they did or knew before. */
export function assemblePlacement({ role, areas, order, network, search, settledBefore, planId, today }: Parts): LoadedPlacement {
  const ids = areas.flatMap(({ milestones }) => milestones.map(({ id }) => id));
  const read = readPlacementAddress(search, role.id, ids);
  // Who is known needs no address to say it, and another person's address says nothing of them.
  const address = settledBefore ? { ...read, settled: [] } : read;
  const settled = settledBefore ? new Set(ids.filter((id) => settledBefore.has(id))) : new Set(read.settled);
  const values = address.start ?? firstStartValues;
  const skillOf = values.known.flatMap((skill) => milestonesOfSkills([skill]).map((id) => [id, skill] as const));
  // An answer to a milestone counts more than a tick of its skill.
  const ticked = new Map(skillOf.filter(([id]) => ids.includes(id) && !settled.has(id) && !address.answers.has(id)));
  const placement = placeLearner(network(address.origin), {
    answers: address.answers,
    settled: new Set([...settled, ...ticked.keys()]),
  });
  const byId = new Map(areas.flatMap(({ milestones }) => milestones.map((milestone) => [milestone.id, milestone] as const)));
  const path = order.flatMap((id) => byId.get(id) ?? []).map(({ id, shortName, hours }) => ({ id, name: shortName, hours }));
  const startRole = makeStartRole(role, path, new Map(), { knows: [...settled], unsure: listUnsure(placement.places) });
  return { role, address, placement, areas, settled, ticked, planId, startRole, values, today };
}

/** The milestones of which somebody said that they are not sure. Nobody spoke of the others that are open: they keep their hours. */
export function listUnsure(places: readonly PlacedMilestone[]): string[] {
  return places.filter(({ mark, reason }) => mark === "unsure" && reason.kind === "said").map(({ id }) => id);
}
