import type { Status } from "#lib/planner/plan/counts.ts";
import { type HoursRange, planningMinutes, sumHours } from "#lib/planner/time/hours.ts";
import type { Catalog } from "./catalog.ts";
import { listInStudyOrder, newPlanMilestones } from "./path.ts";
import type { Milestone, Role } from "./schema.ts";

/** The work of some milestones: which and how many they are, and their hours. */
export type Workload = { ids: ReadonlySet<string>; milestones: number; hours: HoursRange };

/** The workload of a role: that of a new plan. */
export function computeWorkload(role: Role, catalog: Catalog): Workload {
  return sumWorkload(newPlanMilestones(role, catalog), catalog);
}

/** The workload of a role that is left after finishing another one. */
export function computeWorkloadAfter(role: Role, finished: Role, catalog: Catalog): Workload {
  return computeWorkloadWithout(role, newPlanMilestones(finished, catalog), catalog);
}

/** The workload of a role that is left for who has some milestones already. */
export function computeWorkloadWithout(role: Role, has: ReadonlySet<string>, catalog: Catalog): Workload {
  return sumWorkload(new Set([...newPlanMilestones(role, catalog)].filter((id) => !has.has(id))), catalog);
}

/** The milestones of both roles, in the order of the second. */
export function listSharedMilestones(one: Role, other: Role, catalog: Catalog): Milestone[] {
  const has = newPlanMilestones(one, catalog);
  return listInStudyOrder(other, catalog).filter(({ id }) => has.has(id));
}

function sumWorkload(ids: ReadonlySet<string>, catalog: Catalog): Workload {
  return { ids, milestones: ids.size, hours: sumHours([...ids].map((id) => (catalog.milestones.get(id) as Milestone).hours)) };
}

/**
 * Every milestone with its planning minutes, and those left for a learner. One begun counts as a whole: which of its steps
 * are ticked is not looked up here.
 */
export function toLearnerMilestones(catalog: Catalog, statuses: ReadonlyMap<string, Status>) {
  return new Map(
    [...catalog.milestones.values()].map(({ id, hours }) => {
      const minutes = planningMinutes(hours);
      const status = statuses.get(id) ?? "not_started";
      return [id, { minutes, minutesLeft: status === "done" || status === "known" ? 0 : minutes, status }];
    }),
  );
}
