import { itemsOf } from "../../../lib/planner/plan.ts";
import { takeIn } from "../../../lib/planner/take-in.ts";
import { planWords } from "../../../lib/words/plan.ts";
import type { UseDevicePlan } from "../../(learner)/device/use-kept-plan.ts";
import { OptionalList } from "../../(learner)/optional-list.tsx";

/** What the role offers beyond its core; the browser takes it into the plan. */
export function GuestOptional({ device: { plan, widest, details }, onReplanned }: UseDevicePlan) {
  if (!widest) return null;
  const held = new Set(itemsOf(plan).map(({ id }) => id));
  const offered = itemsOf(widest).filter(({ id, optional }) => optional && !held.has(id));
  return (
    <OptionalList
      milestones={offered.map((item) => ({ ...item, outcome: details[item.id]?.outcome ?? "" }))}
      button={({ id, title }) => (
        <button
          type="button"
          onClick={() => void onReplanned(takeIn(plan, widest, id)).then(() => showInList(id))}
          aria-label={planWords.addNamed(title)}
          className="control control-quiet"
        >
          {planWords.add}
        </button>
      )}
    />
  );
}

/** The button is gone; the focus goes to the milestone in its place. */
function showInList(id: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`li[id="${id}"] a[aria-expanded]`)?.focus());
}
