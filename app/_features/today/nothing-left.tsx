import { guestRoleOf, pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";
import { Link } from "#app/_ui/link.tsx";
import { planMessages } from "#lib/messages/plan.ts";
import { planStatusMessages } from "#lib/messages/plan-status.ts";
import { plansMessages } from "#lib/messages/plans.ts";
import { todayMessages } from "#lib/messages/today.ts";
import type { Plan } from "#lib/planner/plan/plan.ts";
import { findFinished } from "#lib/planner/schedule/plan-status.ts";

/** Shown when every milestone of the plan is done, known or skipped. */
export function NothingLeft({ plan }: { plan: Plan }) {
  const finished = findFinished(plan);
  return (
    <section aria-labelledby="now" className="flex flex-col gap-3 rounded-lg bg-role-soft p-4 sm:p-6">
      <h2 id="now" tabIndex={-1} className="text-h2">
        {todayMessages.allDone}
      </h2>
      <p>
        {planMessages.allDone} {finished ? planStatusMessages.finished(finished) : null}
      </p>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        {guestRoleOf(plan.id) === undefined ? (
          <Link href={`/plans/${plan.id}/finish`} className="control control-strong">
            {planStatusMessages.seeRoad}
          </Link>
        ) : null}
        <Link href={`${pageOfPlan(plan.id)}/progress`} className="link inline-flex min-h-11 items-center">
          {todayMessages.seeProgress}
        </Link>
        <Link href={guestRoleOf(plan.id) ? "/try" : "/roles"} className="link inline-flex min-h-11 items-center">
          {plansMessages.another}
        </Link>
      </div>
    </section>
  );
}
