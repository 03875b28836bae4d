import type { ComponentProps, ReactNode } from "react";
import { planMessages } from "#lib/messages/plan.ts";
import { findReplaceable } from "#lib/planner/plan/choices.ts";
import type { Plan, PlanChoice } from "#lib/planner/plan/plan.ts";
import { FoldedPart } from "./folded-part.tsx";
import { OfferedList } from "./offered-list.tsx";

type Milestones = ComponentProps<typeof OfferedList>["milestones"];

type Props = {
  plan: Plan;
  /** What the role offers and the plan does not hold. */
  milestones: Milestones;
  /** Renders the button that adds a milestone. */
  addButton: (milestone: Milestones[number]) => ReactNode;
  /** Renders the button that takes a milestone instead of one of the plan. */
  swapButton: (milestone: Milestones[number], instead: PlanChoice["options"][number]) => ReactNode;
};

/** What a role offers besides the milestones of a plan: others of a choice, which can take the place of the chosen one, and extra ones. */
export function OptionalList({ plan, milestones, addButton, swapButton }: Props) {
  if (milestones.length === 0) return null;
  const choiceOf = (id: string) => plan.choices.find(({ options }) => options.some((option) => option.id === id));
  return (
    <FoldedPart id="optional" name={planMessages.optionalHeading} count={milestones.length}>
      <p className="text-small text-muted">{planMessages.optionalHint}</p>
      <OfferedList
        milestones={milestones}
        hint={({ id }) => {
          const choice = choiceOf(id);
          return choice ? <p className="text-small text-muted">{planMessages.choiceOf(choice.title)}</p> : null;
        }}
        answer={(milestone) => (
          <div className="flex flex-wrap gap-2">
            {findReplaceable(plan, milestone.id).map((instead) => (
              <div key={instead.id}>{swapButton(milestone, instead)}</div>
            ))}
            {addButton(milestone)}
          </div>
        )}
      />
    </FoldedPart>
  );
}
