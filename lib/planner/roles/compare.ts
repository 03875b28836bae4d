import { isSettled, type Status } from "#lib/planner/plan/counts.ts";
import type { PlanMilestone } from "#lib/planner/plan/plan.ts";
import { remainingMinutes } from "#lib/planner/schedule/schedule.ts";

/** A role and the ids of its milestones. */
export type RoleMilestones = { id: string; milestones: readonly string[] };

/** A milestone for one learner: its planning minutes, those left of it (0 once it is settled) and the status. */
export type LearnerMilestone = { minutes: number; minutesLeft: number; status: Status };

export type LearnerMilestones = ReadonlyMap<string, LearnerMilestone>;

/** The minutes and status of a milestone of a plan. */
export function toLearnerMilestone({ minutes, status, steps }: PlanMilestone): LearnerMilestone {
  return { minutes, minutesLeft: remainingMinutes(minutes, status, steps), status };
}

/** One role of a comparison. */
type ComparedRole = {
  id: string;
  /** Milestones that none of the other roles has. */
  own: string[];
  /** The planned minutes of these: what the role adds to the others. */
  ownMinutes: number;
  /** The planned minutes of the whole role. */
  minutes: number;
  /** The minutes of the role that this learner has left. */
  minutesLeft: number;
};

export type Comparison = {
  roles: ComparedRole[];
  sharedByAll: string[];
  /** Milestones of at least two roles but not of all, with the roles that have them. */
  sharedBySome: { id: string; roles: string[] }[];
};

/**
 * Compares two to four roles, keeping the order of roles and milestones. Each milestone is shared by all, shared by some, or belongs
 * to one role.
 * @throws RangeError on another number of roles, or a milestone missing from `milestones`.
 */
export function compareRoles(roles: readonly RoleMilestones[], milestones: LearnerMilestones): Comparison {
  if (roles.length < 2 || roles.length > 4) throw new RangeError("Two to four roles can be compared.");
  const rolesOf = new Map<string, string[]>();
  for (const role of roles) for (const id of new Set(role.milestones)) rolesOf.set(id, [...(rolesOf.get(id) ?? []), role.id]);
  const all = [...rolesOf].map(([id, its]) => ({ id, roles: its }));
  return {
    sharedByAll: all.filter((each) => each.roles.length === roles.length).map(({ id }) => id),
    sharedBySome: all.filter((each) => each.roles.length > 1 && each.roles.length < roles.length),
    roles: roles.map((role) => {
      const its = [...new Set(role.milestones)];
      const own = its.filter((id) => rolesOf.get(id)?.length === 1);
      return {
        id: role.id,
        own,
        ownMinutes: sum(own, milestones, "minutes"),
        minutes: sum(its, milestones, "minutes"),
        minutesLeft: sum(its, milestones, "minutesLeft"),
      };
    }),
  };
}

/** The effect of a change of role for a learner. Milestones are in the order of the roles. */
export type CarryOver = {
  /** Done or known: counts in the new role too. */
  counts: string[];
  /** The planned minutes of these. */
  countsMinutes: number;
  /** In progress, and continues in the new role. */
  goesOn: string[];
  /** Everything left in the new role, in progress or not started. */
  left: string[];
  minutesLeft: number;
  /** Done, known or in progress in the old role and not part of the new one: kept in the history. */
  staysBehind: string[];
};

/**
 * Previews what carries over from one role to another. Changes nothing.
 * @throws RangeError on a milestone missing from `milestones`.
 */
export function carryOver(from: RoleMilestones, to: RoleMilestones, milestones: LearnerMilestones): CarryOver {
  const statusOf = (id: string) => getMilestone(id, milestones).status;
  const wanted = new Set(to.milestones);
  const counts = [...wanted].filter((id) => isSettled(statusOf(id)));
  const left = [...wanted].filter((id) => !isSettled(statusOf(id)));
  return {
    counts,
    countsMinutes: sum(counts, milestones, "minutes"),
    goesOn: left.filter((id) => statusOf(id) === "in_progress"),
    left,
    minutesLeft: sum(left, milestones, "minutesLeft"),
    staysBehind: [...new Set(from.milestones)].filter((id) => !wanted.has(id) && statusOf(id) !== "not_started"),
  };
}

function sum(ids: readonly string[], milestones: LearnerMilestones, of: "minutes" | "minutesLeft"): number {
  return ids.reduce((total, id) => total + getMilestone(id, milestones)[of], 0);
}

function getMilestone(id: string, milestones: LearnerMilestones): LearnerMilestone {
  const milestone = milestones.get(id);
  if (!milestone) throw new RangeError(`There is no milestone "${id}".`);
  return milestone;
}
