import { catalog } from "#lib/catalog/catalog.ts";
import { placementNetwork } from "#lib/catalog/origins.ts";
import { pathOf } from "#lib/catalog/path.ts";
import type { Milestone, Role } from "#lib/catalog/schema.ts";
import { milestonesOfSkills, startRoleOf } from "#lib/catalog/start-roles.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { listPlans, loadStatuses } from "#lib/data/plans/plans.ts";
import { type PlacedMilestone, type Placement, placeLearner } from "#lib/planner/placement/place.ts";
import { isSettled, type Status } from "#lib/planner/plan/counts.ts";
import { type FirstPlan, planStart } from "#lib/planner/start/plan-start.ts";
import { firstStartValues, type Skill, type StartValues } from "#lib/planner/start/start-values.ts";
import { todayOf } from "#lib/planner/time/time-zone.ts";
import { type PlacementAddress, readPlacementAddress } from "./placement-address.ts";

/** What the screens of a placement show. */
export type LoadedPlacement = {
  role: Role;
  address: PlacementAddress;
  placement: Placement;
  areas: readonly { id: string; title: string; milestones: readonly Milestone[] }[];
  /** The milestones that the learner settled before. */
  settled: ReadonlySet<string>;
  /** The milestones that are known because a skill was ticked on a page before, each with that skill. */
  ticked: ReadonlyMap<string, Skill>;
  /** Hours a week, and what is left and until when at that; undefined where the hours do not fit the days. */
  hours: number;
  plan: FirstPlan | undefined;
  /** The learner's plan for the role, if there is one. */
  planId: string | undefined;
};

/** Places whoever asks by the answers in the address, and a learner also by what they settled already. */
export async function loadPlacement(
  role: Role,
  search: Readonly<Record<string, string | string[] | undefined>>,
  learner: LearnerId | undefined,
): Promise<LoadedPlacement> {
  const areas = pathOf(role, catalog());
  const ids = areas.flatMap(({ milestones }) => milestones.map(({ id }) => id));
  const address = readPlacementAddress(search, role.id, ids);
  const statuses = learner ? await loadStatuses(learner) : new Map<string, Status>();
  const settled = new Set(ids.filter((id) => isSettled(statuses.get(id) ?? "not_started")));
  const values = address.start ?? firstStartValues;
  const skillOf = values.known.flatMap((skill) => milestonesOfSkills([skill]).map((id) => [id, skill] as const));
  // An answer to a milestone counts more than a tick of its skill.
  const ticked = new Map(skillOf.filter(([id]) => ids.includes(id) && !settled.has(id) && !address.answers.has(id)));
  const placement = placeLearner(placementNetwork(role, catalog(), address.origin), {
    answers: address.answers,
    settled: new Set([...settled, ...ticked.keys()]),
  });
  const own = learner && (await listPlans(learner)).find(({ roleId }) => roleId === role.id);
  return {
    ...{ role, address, placement, areas, settled, ticked, planId: own?.id },
    hours: values.hours,
    plan: planPlaced(role, placement.places, values, statuses),
  };
}

/** What the list as it stands says, by the rule that also dates the plan; undefined where these hours do not fit these days. */
function planPlaced(
  role: Role,
  places: readonly PlacedMilestone[],
  values: StartValues,
  learned: ReadonlyMap<string, Status>,
): FirstPlan | undefined {
  const placed = { knows: places.filter(({ mark }) => mark === "known").map(({ id }) => id), unsure: listUnsure(places) };
  const plan = planStart(startRoleOf(role, catalog(), learned, placed), { ...values, known: [] }, todayOf(undefined, new Date()));
  return "problem" in plan ? undefined : plan;
}

/** The milestones of which somebody said that they are not sure. Nobody spoke of the others that are open: they keep their hours. */
export function listUnsure(places: readonly PlacedMilestone[]): string[] {
  return places.filter(({ mark, reason }) => mark === "unsure" && reason.kind === "said").map(({ id }) => id);
}
