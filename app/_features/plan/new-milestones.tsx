import { catalog, findRole } from "#lib/catalog/catalog.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { findNewMilestones } from "#lib/data/plans/offered-milestones.ts";
import { messages } from "#lib/messages/all.ts";
import type { Plan } from "#lib/planner/plan/plan.ts";
import { addToPlan, leaveOutOfPlan } from "./offer-actions.ts";
import { OfferedList } from "./offered-list.tsx";

/** Milestones that are new in the catalog since the plan was made, each with buttons that add or skip it. */
export async function NewMilestones({ learner, plan }: { learner: LearnerId; plan: Plan }) {
  const role = findRole(plan.role.id);
  if (!role) return null;
  const offered = await findNewMilestones(learner, plan.id, role);
  if (offered.length === 0) return null;
  const milestones = offered.flatMap((id) => catalog().milestones.get(id) ?? []);
  return (
    <section aria-labelledby="new-since" className="flex flex-col gap-3 rounded-lg border border-role p-4">
      <h2 id="new-since" className="text-h2">
        {messages.customise.newSince(milestones.length)}
      </h2>
      <p className="text-muted">{messages.customise.newSinceHint}</p>
      <OfferedList
        milestones={milestones}
        answer={({ id, title }) => (
          <form className="flex gap-2">
            <input type="hidden" name="plan" value={plan.id} />
            <input type="hidden" name="milestone" value={id} />
            <button type="submit" formAction={addToPlan} aria-label={messages.plan.addNamed(title)} className="control control-quiet">
              {messages.customise.addNew}
            </button>
            <button
              type="submit"
              formAction={leaveOutOfPlan}
              aria-label={messages.customise.notNowNamed(title)}
              className="control control-quiet"
            >
              {messages.customise.notNow}
            </button>
          </form>
        )}
      />
    </section>
  );
}
