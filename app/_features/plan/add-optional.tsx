import { catalog, findRole } from "#lib/catalog/catalog.ts";
import { listOnOffer } from "#lib/catalog/path.ts";
import { messages } from "#lib/messages/all.ts";
import { milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { addToPlan, swapInPlan } from "./offer-actions.ts";
import { OptionalList } from "./optional-list.tsx";

/** What the role offers besides the milestones of the plan, each with buttons that add it or take it instead of another one. */
export function AddOptional({ plan }: { plan: Plan }) {
  return (
    <OptionalList
      plan={plan}
      milestones={findOffered(plan)}
      addButton={({ id, title }) => (
        <form action={addToPlan}>
          <input type="hidden" name="plan" value={plan.id} />
          <input type="hidden" name="milestone" value={id} />
          <button type="submit" aria-label={messages.plan.addNamed(title)} className="control control-quiet">
            {messages.plan.add}
          </button>
        </form>
      )}
      swapButton={({ id, title }, instead) => (
        <form action={swapInPlan}>
          <input type="hidden" name="plan" value={plan.id} />
          <input type="hidden" name="milestone" value={id} />
          <input type="hidden" name="instead" value={instead.id} />
          <button type="submit" aria-label={messages.plan.swapNamed(title, instead.shortName)} className="control control-quiet">
            {messages.plan.swap(instead.shortName)}
          </button>
        </form>
      )}
    />
  );
}

function findOffered(plan: Plan) {
  const role = findRole(plan.role.id);
  const held = new Set(milestonesOf(plan).map(({ id }) => id));
  return (role ? listOnOffer(role, catalog(), held) : [])
    .map((id) => catalog().milestones.get(id))
    .filter((milestone) => milestone !== undefined);
}
