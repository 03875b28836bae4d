import { Check } from "lucide-react";
import { formatCommand } from "#app/_features/plan/checklist-command.ts";
import { formatEffort } from "#app/_features/plan/format-effort.ts";
import type { MilestoneDetails } from "#app/_features/plan/milestone-details.ts";
import { Resources } from "#app/_features/plan/milestone-panel.tsx";
import { Step } from "#app/_features/plan/milestone-steps.tsx";
import { guestRoleOf, pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";
import { Link } from "#app/_ui/link.tsx";
import { finishMessages } from "#lib/messages/finish.ts";
import { planMessages } from "#lib/messages/plan.ts";
import { planStatusMessages } from "#lib/messages/plan-status.ts";
import { plansMessages } from "#lib/messages/plans.ts";
import { todayMessages } from "#lib/messages/today.ts";
import { milestoneState, type Plan, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { findFinished } from "#lib/planner/schedule/plan-status.ts";
import type { PlannedDays } from "./planned-days.ts";

/** The details of a milestone that this screen shows. */
export type Brief = Pick<MilestoneDetails, "outcome" | "doneWhen" | "resources">;

type Props = { plan: Plan; milestone: PlanMilestone | undefined; details: Brief | undefined; plannedDays: PlannedDays | undefined };

/** The milestone to work on now, with its steps to tick. */
export function NowMilestone({ plan, milestone, details, plannedDays }: Props) {
  if (!milestone) return <NothingLeft plan={plan} />;
  const allTicked = milestone.steps.every((step) => step.done);
  const facts = [planMessages.states[milestoneState(milestone)], formatEffort(milestone), plannedDays?.days];
  // A milestone in progress goes on now, whatever its days.
  const heading = milestoneState(milestone) === "not_started" ? plannedDays?.heading : undefined;
  return (
    <section
      id={milestone.id}
      aria-labelledby="now"
      className="flex min-w-0 scroll-mt-4 flex-col gap-4 rounded-lg border border-line border-l-4 border-l-role bg-raised p-4 sm:p-6"
    >
      <div>
        <p className="text-small font-semibold text-role">{heading ?? todayMessages.now}</p>
        <h2 id="now" tabIndex={-1} className="scroll-mt-12 text-h2">
          {milestone.title}
        </h2>
        <p className="tabular text-small text-muted">{facts.filter(Boolean).join(" · ")}</p>
      </div>
      {details ? <p className="max-w-reading">{details.outcome}</p> : null}
      {milestone.steps.length > 0 ? (
        <div>
          <h3 className="mb-1 text-small font-semibold text-muted">
            {planMessages.stepsDone(milestone.steps.filter((step) => step.done).length, milestone.steps.length)}
          </h3>
          <ol className="flex max-w-reading flex-col">
            {milestone.steps.map((step) => (
              <Step key={step.id} milestone={milestone} step={step} />
            ))}
          </ol>
        </div>
      ) : null}
      {details ? (
        <div className="max-w-reading">
          <h3 className="mb-1 text-small font-semibold text-muted">{planMessages.resources}</h3>
          <Resources resources={details.resources} />
          <h3 className="mt-4 text-small font-semibold text-muted">{planMessages.doneWhen}</h3>
          <p>{details.doneWhen.proof}</p>
        </div>
      ) : null}
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <button
          type="submit"
          name="change"
          value={formatCommand({ kind: "state", milestoneId: milestone.id, state: "done" })}
          className={`control ${allTicked ? "control-strong" : "control-quiet"}`}
        >
          <Check size={18} aria-hidden="true" />
          {todayMessages.markDone}
        </button>
        <Link href={`${pageOfPlan(plan.id)}?open=${milestone.id}#${milestone.id}`} className="link inline-flex min-h-11 items-center">
          {todayMessages.openInPlan}
        </Link>
      </div>
    </section>
  );
}

function NothingLeft({ plan }: { plan: Plan }) {
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
            {finishMessages.see}
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
