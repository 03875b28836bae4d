import { catalog } from "#lib/catalog/catalog.ts";
import { orderForRole } from "#lib/catalog/path.ts";
import type { Role } from "#lib/catalog/schema.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { loadLearnerMilestones } from "#lib/data/plans/learner-milestones.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import type { ListedPlan } from "#lib/data/plans/plans.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";
import { carryOver, toLearnerMilestone } from "#lib/planner/roles/compare.ts";
import { compareFinishes } from "#lib/planner/schedule/compare-finishes.ts";
import { todayOf } from "#lib/planner/time/time-zone.ts";
import { nameChange } from "./name-change.ts";

/**
 * Previews a change of role without changing anything. `plans` begins with the current plan. Where the learner has a plan for the role, the
 * preview uses that plan's estimates and leaves out what it skips; otherwise it uses a plan as it would be made.
 */
export async function previewChange(learner: LearnerId, plans: readonly ListedPlan[], role: Role) {
  const planned = plans.find((plan) => plan.roleId === role.id);
  const [current, target] = await Promise.all([loadPlan(learner, plans[0]?.id ?? ""), planned && loadPlan(learner, planned.id)]);
  const old = current ? milestonesOf(current) : [];
  const known = target ? milestonesOf(target) : [];
  const wanted = target
    ? known.filter((item) => !item.skipped).map((item) => item.id)
    : orderForRole(role, catalog()).map((place) => place.milestoneId);
  const milestones = await loadLearnerMilestones(learner, wanted);
  for (const item of [...old.filter((each) => !milestones.has(each.id)), ...known]) milestones.set(item.id, toLearnerMilestone(item));

  const titles = new Map([...old, ...known].map((item) => [item.id, item.title]));
  const change = carryOver(
    { id: current?.role.id ?? "", milestones: old.map((item) => item.id) },
    { id: role.id, milestones: wanted },
    milestones,
  );
  const today = todayOf(current, new Date());
  const finish = current && compareFinishes(current, change, today);
  return nameChange(change, (id) => titles.get(id) ?? catalog().milestones.get(id)?.title ?? id, finish);
}
