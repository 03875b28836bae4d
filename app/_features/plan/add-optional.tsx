import type { Milestone } from "#lib/catalog/schema.ts";
import { messages } from "#lib/messages/all.ts";
import { addToPlan } from "./offer-actions.ts";
import { OptionalList } from "./optional-list.tsx";

type Props = { planId: string; milestones: readonly Milestone[] };

/** What the role offers beyond its core; adding is one press. */
export function AddOptional({ planId, milestones }: Props) {
  return (
    <OptionalList
      milestones={milestones}
      answer={({ id, title }) => (
        <form action={addToPlan}>
          <input type="hidden" name="plan" value={planId} />
          <input type="hidden" name="milestone" value={id} />
          <button type="submit" aria-label={messages.plan.addNamed(title)} className="control control-quiet">
            {messages.plan.add}
          </button>
        </form>
      )}
    />
  );
}
