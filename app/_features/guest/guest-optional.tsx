import { useEffect, useMemo, useState } from "react";
import { OptionalList } from "#app/_features/plan/optional-list.tsx";
import type { UseDevicePlan } from "#app/_features/plan-sync/use-kept-plan.ts";
import { askPage } from "#app/_ui/page-commands.ts";
import { planMessages } from "#lib/messages/plan.ts";
import { addWithPrerequisites } from "#lib/planner/plan/add-with-prerequisites.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";

/** The role's optional milestones that the guest's plan does not hold, each with a button that adds it. */
export function GuestOptional({ device: { plan, widest, details }, onReplanned }: UseDevicePlan) {
  const [added, setAdded] = useState("");
  const held = useMemo(() => new Set(milestonesOf(plan).map(({ id }) => id)), [plan]);
  // The pressed button is gone, so the focus moves to the new milestone.
  useEffect(() => {
    if (!held.has(added)) return;
    setAdded("");
    askPage({ kind: "reveal", id: added });
  }, [held, added]);
  if (!widest) return null;
  const offered = milestonesOf(widest).filter(({ id, optional }) => optional && !held.has(id));
  return (
    <OptionalList
      milestones={offered.map((item) => ({ ...item, outcome: details[item.id]?.outcome ?? "" }))}
      answer={({ id, title }) => (
        <button
          type="button"
          onClick={() => {
            setAdded(id);
            void onReplanned(addWithPrerequisites(plan, widest, id));
          }}
          aria-label={planMessages.addNamed(title)}
          className="control control-quiet"
        >
          {planMessages.add}
        </button>
      )}
    />
  );
}
