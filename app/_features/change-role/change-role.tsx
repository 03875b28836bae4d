import { Link } from "#app/_ui/link.tsx";
import { catalog, findRole } from "#lib/catalog/catalog.ts";
import { newPlanMilestones } from "#lib/catalog/path.ts";
import type { Milestone, Role } from "#lib/catalog/schema.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { listPlans, loadStatuses } from "#lib/data/plans/plans.ts";
import { messages } from "#lib/messages/all.ts";
import { isSettled, type Status } from "#lib/planner/plan/counts.ts";
import { sumHours } from "#lib/planner/time/hours.ts";

/** For a learner with a plan: the hours that each other role would still take, with a link to the preview. */
export async function ChangeRole({ learner }: { learner: LearnerId }) {
  const [plans, learned] = await Promise.all([listPlans(learner), loadStatuses(learner)]);
  const current = findRole(plans[0]?.roleId ?? "");
  if (!current) return null;
  return (
    <section id="change" aria-labelledby="change-title" className="flex scroll-mt-4 flex-col gap-2">
      <h2 id="change-title" className="text-h2">
        {messages.customise.changeFrom(current.title)}
      </h2>
      <ul className="border-t border-line">
        {catalog()
          .roles.filter((role) => role !== current)
          .map((role) => (
            <li
              key={role.id}
              data-role={role.id}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3"
            >
              <span>
                <span className="block font-medium">{role.title}</span>
                <span className="tabular block text-small text-muted">{sayLeft(role, learned)}</span>
              </span>
              <Link
                href={`/roles/${role.id}/change`}
                aria-label={messages.customise.changeLinkNamed(role.title)}
                className="control control-quiet"
              >
                {messages.customise.changeLink}
              </Link>
            </li>
          ))}
      </ul>
    </section>
  );
}

function sayLeft(role: Role, learned: ReadonlyMap<string, Status>): string {
  const core = [...newPlanMilestones(role, catalog())];
  const left = core.filter((id) => !isSettled(learned.get(id) ?? "not_started"));
  const { low, high } = sumHours(left.map((id) => (catalog().milestones.get(id) as Milestone).hours));
  return messages.customise.leftInRole(left.length, core.length - left.length, low, high);
}
