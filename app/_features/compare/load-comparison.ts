import { catalog, findRole } from "#lib/catalog/catalog.ts";
import { orderForRole } from "#lib/catalog/path.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { toLearnerMilestones } from "#lib/catalog/workload.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { listPlans, loadStatuses } from "#lib/data/plans/plans.ts";
import { countLeft, isSettled, type Status } from "#lib/planner/plan/counts.ts";
import { countMilestones, milestoneState, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { compareRoles } from "#lib/planner/roles/compare.ts";
import { computeDates } from "#lib/planner/schedule/current-dates.ts";
import { remainingMinutes } from "#lib/planner/schedule/schedule.ts";
import type { StartValues } from "#lib/planner/start/start-values.ts";
import { todayOf } from "#lib/planner/time/time-zone.ts";

/**
 * Compares the roles that the address asks for; all roles when it asks for fewer than two. For a learner, what they know and did counts.
 * In their current plan's role, the plan's own numbers count (`inPlan`).
 * `chosen` are the roles that were asked for and exist; `isAsked` is whether the address asks for any; `line` is the role in front.
 */
export async function loadComparison(
  asked: string | string[] | undefined,
  askedLine: string | string[] | undefined,
  values: StartValues,
  learner: LearnerId | undefined,
) {
  const chosen = readRoles(asked);
  const roles = chosen.length < 2 ? [...catalog().roles] : chosen;
  const [plans, statuses] = learner ? await Promise.all([listPlans(learner), loadStatuses(learner)]) : [[], new Map<string, Status>()];
  const [newest] = plans;
  const current = newest?.roleId;
  const plan = learner && newest ? await loadPlan(learner, newest.id) : undefined;
  const today = todayOf(undefined, new Date());
  const dated = plan && computeDates(plan, todayOf(plan, new Date()));
  const inFront = (id: unknown) => roles.find((role) => role.id === id);
  const comparison = compareRoles(
    roles.map((role) => ({ id: role.id, milestones: orderForRole(role, catalog()).map(({ milestoneId }) => milestoneId) })),
    toLearnerMilestones(catalog(), statuses),
  );
  return {
    isAsked: asked !== undefined,
    chosen,
    roles,
    line: inFront(askedLine) ?? inFront(current) ?? (roles[0] as Role),
    comparison,
    isSignedIn: learner !== undefined,
    statuses,
    settled: new Set([...statuses].flatMap(([id, status]) => (isSettled(status) ? [id] : []))),
    current,
    inPlan: plan && countInPlan(plan),
    currentDates: dated && "currentDates" in dated ? dated.currentDates : undefined,
    values,
    today,
  };
}

/** What is done or known of a plan, and the minutes left: with its choices and own estimates, and without what is skipped. */
function countInPlan(plan: Plan) {
  const items = milestonesOf(plan);
  const { achieved, of } = countLeft(countMilestones(items));
  return {
    achieved,
    of,
    minutesLeft: items.reduce((sum, item) => sum + remainingMinutes(item.minutes, milestoneState(item), item.steps), 0),
  };
}

/** Each role once. Two keep their order, because it is the way from one to the other; more are in the catalog's order. */
function readRoles(asked: string | string[] | undefined): Role[] {
  const wanted = new Set([asked ?? []].flat());
  const roles = catalog().roles.filter((role) => wanted.has(role.id));
  return roles.length === 2 ? [...wanted].map(findRole).filter((role) => role !== undefined) : roles;
}
