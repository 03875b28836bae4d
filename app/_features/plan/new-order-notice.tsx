import { Link } from "#app/_ui/link.tsx";
import { findRole } from "#lib/catalog/catalog.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { isNewOrderOffered } from "#lib/data/plans/study-order.ts";
import { messages } from "#lib/messages/all.ts";
import type { Plan } from "#lib/planner/plan/plan.ts";

/** Offers the role's study order of today to a plan that follows another one. */
export async function NewOrderNotice({ learner, plan }: { learner: LearnerId; plan: Plan }) {
  const role = findRole(plan.role.id);
  if (!role || !(await isNewOrderOffered(learner, plan.id, role))) return null;
  return (
    <p className="rounded-lg border border-role p-4">
      {messages.studyOrder.offered}{" "}
      <Link href={{ pathname: `/plans/${plan.id}/order/new` }} className="link inline-flex min-h-11 items-center">
        {messages.studyOrder.preview}
      </Link>
    </p>
  );
}
