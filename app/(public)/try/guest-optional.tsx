import { useEffect, useMemo, useState } from "react";
import { itemsOf } from "../../../lib/planner/plan.ts";
import { takeIn } from "../../../lib/planner/take-in.ts";
import { planWords } from "../../../lib/words/plan.ts";
import { askPage } from "../../_components/page-commands.ts";
import type { UseDevicePlan } from "../../(learner)/device/use-kept-plan.ts";
import { OptionalList } from "../../(learner)/optional-list.tsx";

/** What the role offers beyond its core; the browser takes it into the plan. */
export function GuestOptional({ device: { plan, widest, details }, onReplanned }: UseDevicePlan) {
  const [added, setAdded] = useState("");
  const held = useMemo(() => new Set(itemsOf(plan).map(({ id }) => id)), [plan]);
  // The button is gone; the focus goes to the milestone in its place.
  useEffect(() => {
    if (!held.has(added)) return;
    setAdded("");
    askPage({ kind: "reveal", id: added });
  }, [held, added]);
  if (!widest) return null;
  const offered = itemsOf(widest).filter(({ id, optional }) => optional && !held.has(id));
  return (
    <OptionalList
      milestones={offered.map((item) => ({ ...item, outcome: details[item.id]?.outcome ?? "" }))}
      answer={({ id, title }) => (
        <button
          type="button"
          onClick={() => {
            setAdded(id);
            void onReplanned(takeIn(plan, widest, id));
          }}
          aria-label={planWords.addNamed(title)}
          className="control control-quiet"
        >
          {planWords.add}
        </button>
      )}
    />
  );
}
