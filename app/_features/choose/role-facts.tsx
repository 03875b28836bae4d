import { makePlanForRole } from "#app/_features/plan/make-plan-for-role.ts";
import { TryLink } from "#app/_features/plan/try-link.tsx";
import { Link } from "#app/_ui/link.tsx";
import { catalog } from "#lib/catalog/catalog.ts";
import { newPlanMilestones } from "#lib/catalog/path.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { messages } from "#lib/messages/all.ts";
import { isSettled, type Status } from "#lib/planner/plan/counts.ts";
import { exampleHours, type HoursRange, monthsOf, sumHours } from "#lib/planner/time/hours.ts";

type HeadingProps = { role: Role; learned: ReadonlyMap<string, Status> };

/** The role's name as a link, with the size of its path, or what is left of it for a learner who has started. */
export function RoleHeading({ role, learned }: HeadingProps) {
  const milestones = [...newPlanMilestones(role, catalog())]
    .map((id) => catalog().milestones.get(id))
    .filter((found) => found !== undefined);
  const left = milestones.filter(({ id }) => !isSettled(learned.get(id) ?? "not_started"));
  const hours = sumHours(milestones.map((milestone) => milestone.hours));
  const hoursLeft = sumHours(left.map((milestone) => milestone.hours));
  return (
    <div>
      <h4 className="text-h3">
        <Link href={`/roles/${role.id}`} className="link inline-flex min-h-11 items-center">
          {role.title}
        </Link>
      </h4>
      <p className="tabular text-small text-muted">
        {messages.role.size(milestones.length, hours.low, hours.high)}
        {left.length < milestones.length ? null : sayMonths(hours)}
      </p>
      {left.length < milestones.length ? (
        <p className="tabular text-small font-medium">
          {messages.choose.hoursForYou(hoursLeft.low, hoursLeft.high)}
          {left.length > 0 ? sayMonths(hoursLeft) : null}
        </p>
      ) : null}
    </div>
  );
}

const sayMonths = (hours: HoursRange) => messages.role.months(monthsOf(hours, exampleHours), exampleHours);

/** One button to the plan, and for a visitor also the link to try it without an account. */
export function RoleNext({ role, hasPlan, signedIn }: { role: Role; hasPlan: boolean; signedIn: boolean }) {
  return (
    <form action={makePlanForRole} className="flex flex-wrap gap-3">
      <input type="hidden" name="role" value={role.id} />
      <button
        type="submit"
        aria-label={hasPlan ? messages.choose.openPlan(role.title) : messages.choose.makePlan(role.title)}
        className="control control-quiet in-data-first:control-strong"
      >
        {hasPlan ? messages.role.openPlan : messages.role.makePlan}
      </button>
      {signedIn ? null : <TryLink roleId={role.id} />}
    </form>
  );
}
