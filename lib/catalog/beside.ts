import type { Status } from "#lib/planner/plan/counts.ts";
import { type HoursRange, planningMinutes, sumHours } from "#lib/planner/time/hours.ts";
import type { Catalog } from "./catalog.ts";
import { coreMilestones, pathOf } from "./path.ts";
import type { Milestone, Role } from "./schema.ts";

/** A number of milestones and their hours. */
export type Amount = { ids: ReadonlySet<string>; milestones: number; hours: HoursRange };

/** The core of a role. */
export function wholeOf(role: Role, catalog: Catalog): Amount {
  return amountOf(coreMilestones(role, catalog), catalog);
}

/** Returns the part of a role's core that is left after finishing another role. */
export function leftAfter(role: Role, finished: Role, catalog: Catalog): Amount {
  const has = coreMilestones(finished, catalog);
  return amountOf(new Set([...coreMilestones(role, catalog)].filter((id) => !has.has(id))), catalog);
}

/** The milestones of both roles, in the order of the second. */
export function sharedBetween(one: Role, other: Role, catalog: Catalog): Milestone[] {
  const has = coreMilestones(one, catalog);
  return pathOf(other, catalog).flatMap(({ milestones }) => milestones.filter(({ id }) => has.has(id)));
}

function amountOf(ids: ReadonlySet<string>, catalog: Catalog): Amount {
  return { ids, milestones: ids.size, hours: sumHours([...ids].map((id) => (catalog.milestones.get(id) as Milestone).hours)) };
}

/**
 * Every milestone with its planning minutes, and those left for a learner. One begun counts as a whole: which of its steps
 * are ticked is not looked up here.
 */
export function minutesLeft(catalog: Catalog, statuses: ReadonlyMap<string, Status>) {
  return new Map(
    [...catalog.milestones.values()].map(({ id, hours }) => {
      const minutes = planningMinutes(hours);
      const status = statuses.get(id) ?? "not_started";
      return [id, { minutes, minutesLeft: status === "done" || status === "known" ? 0 : minutes, status }];
    }),
  );
}
