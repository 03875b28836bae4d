import type { Milestone } from "../../lib/catalog/schema.ts";
import { words } from "../../lib/words/en.ts";
import { addToPlan } from "./plans/actions.ts";

type Props = { planId: string; milestones: readonly Milestone[] };

/** What the role offers beyond its core; adding is one press. */
export function AddOptional({ planId, milestones }: Props) {
  if (milestones.length === 0) return null;
  return (
    <section aria-labelledby="optional" className="flex flex-col gap-3">
      <h2 id="optional" className="text-h2">
        {words.plan.optionalHeading}
      </h2>
      <p className="text-muted">{words.plan.optionalHint}</p>
      <ul className="border-t border-line">
        {milestones.map((milestone) => (
          <li key={milestone.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3">
            <div className="flex-1 basis-72">
              <p className="font-medium">
                {milestone.title}{" "}
                <span className="tabular whitespace-nowrap text-small font-normal text-muted">
                  {words.plan.hours(milestone.hours.low, milestone.hours.high)}
                </span>
              </p>
              <p className="text-small text-muted">{milestone.outcome}</p>
            </div>
            <form action={addToPlan}>
              <input type="hidden" name="plan" value={planId} />
              <input type="hidden" name="milestone" value={milestone.id} />
              <button type="submit" aria-label={words.plan.addNamed(milestone.title)} className="control control-quiet">
                {words.plan.add}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
