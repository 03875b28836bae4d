import { PageTitle } from "#app/_ui/page-title.tsx";
import { mapMessages } from "#lib/messages/map.ts";
import { milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { findSigned } from "./map-mark.ts";
import { PlanMap } from "./plan-map.tsx";
import { layOutPlan } from "./plan-sheet.ts";

type Props = {
  plan: Plan;
  /** The plan with the changes of this device, where it is another one: its dates, and where the learner is. */
  current?: Plan;
  /** The page of the plan; the map is below it. */
  planPage: string;
  /** "YYYY-MM-DD" in the time zone of the plan. */
  today: string;
  /** The catalog's words about a milestone; none for one of the learner's own. */
  wordsOf: (id: string) => { shortName?: string; proof: string } | undefined;
};

/** A plan as a map. The server makes it for a learner, the browser for a plan of this device. */
export function PlanMapScreen({ plan, current = plan, planPage, today, wordsOf }: Props) {
  const items = milestonesOf(current);
  const sheet = layOutPlan(plan, findSigned(items), (id) => wordsOf(id)?.shortName);
  const proofs = Object.fromEntries(items.flatMap(({ id }) => (wordsOf(id)?.proof ? [[id, wordsOf(id)?.proof ?? ""]] : [])));
  return (
    <div data-role={plan.role.id} className="areas:-mb-16">
      <PageTitle>{mapMessages.planTitle(plan.role.title)}</PageTitle>
      <PlanMap plan={plan} sheet={sheet} today={today} proofs={proofs} planPage={planPage} />
    </div>
  );
}
