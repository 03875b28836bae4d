import { catalog, findRole } from "#lib/catalog/catalog.ts";
import { optionalMilestones } from "#lib/catalog/path.ts";
import { messages } from "#lib/messages/all.ts";
import { milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { addToPlan } from "./offer-actions.ts";
import { OptionalList } from "./optional-list.tsx";

/** The role's optional milestones that the plan does not hold, each with a button that adds it. */
export function AddOptional({ plan }: { plan: Plan }) {
  return (
    <OptionalList
      milestones={findOptional(plan)}
      answer={({ id, title }) => (
        <form action={addToPlan}>
          <input type="hidden" name="plan" value={plan.id} />
          <input type="hidden" name="milestone" value={id} />
          <button type="submit" aria-label={messages.plan.addNamed(title)} className="control control-quiet">
            {messages.plan.add}
          </button>
        </form>
      )}
    />
  );
}

function findOptional(plan: Plan) {
  const role = findRole(plan.role.id);
  const inPlan = new Set(milestonesOf(plan).map(({ id }) => id));
  return (role ? optionalMilestones(role, catalog()) : [])
    .filter((id) => !inPlan.has(id))
    .map((id) => catalog().milestones.get(id))
    .filter((milestone) => milestone !== undefined);
}
