import { useEffect, useMemo, useState } from "react";
import { OptionalList } from "#app/_features/plan/optional-list.tsx";
import type { UseDevicePlan } from "#app/_features/plan-sync/use-kept-plan.ts";
import { askPage } from "#app/_ui/page-commands.ts";
import { planMessages } from "#lib/messages/plan.ts";
import { addWithPrerequisites, swapMilestone } from "#lib/planner/plan/offered-milestones.ts";
import { milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";

/** What the role offers besides the milestones of a guest's plan, each with buttons that add it or take it instead of another one. */
export function GuestOptional({ device: { plan, now, widest, details }, onReplanned }: UseDevicePlan) {
  const [added, setAdded] = useState("");
  const held = useMemo(() => new Set(milestonesOf(plan).map(({ id }) => id)), [plan]);
  // The pressed button is gone, so the focus moves to the new milestone.
  useEffect(() => {
    if (!held.has(added)) return;
    setAdded("");
    // The list around this one learns of the milestone in the same moment, after its parts.
    queueMicrotask(() => askPage({ kind: "reveal", id: added }));
  }, [held, added]);
  if (!widest) return null;
  const offered = milestonesOf(widest).filter(({ id }) => !held.has(id));
  function take(id: string, changed: Plan) {
    setAdded(id);
    void onReplanned(changed);
  }
  return (
    <OptionalList
      plan={{ ...now, choices: widest.choices }}
      milestones={offered.map((item) => ({ ...item, outcome: details[item.id]?.outcome ?? "" }))}
      addButton={({ id, title }) => (
        <button
          type="button"
          onClick={() => take(id, addWithPrerequisites(plan, widest, id))}
          aria-label={planMessages.addNamed(title)}
          className="control control-quiet"
        >
          {planMessages.add}
        </button>
      )}
      swapButton={({ id, title }, instead) => (
        <button
          type="button"
          onClick={() => take(id, swapMilestone(plan, widest, instead.id, id))}
          aria-label={planMessages.swapNamed(title, instead.shortName)}
          className="control control-quiet"
        >
          {planMessages.swap(instead.shortName)}
        </button>
      )}
    />
  );
}
