import { notFound } from "next/navigation";
import { TimeForm } from "#app/_features/schedule/time-form.tsx";
import { valuesAtFirst } from "#app/_features/schedule/time-values.ts";
import { BackLink } from "#app/_ui/back-link.tsx";
import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { requireLearner } from "#lib/auth/session.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { listPlans } from "#lib/data/plans/plans.ts";
import { messages } from "#lib/messages/all.ts";
import { milestonesOf, type PlanMilestone } from "#lib/planner/plan/plan.ts";

export default async function TimePage({ params }: { params: Promise<{ planId: string }> }) {
  const { planId } = await params;
  const { learner } = await requireLearner(`/plans/${planId}/time`);
  const plan = await loadPlan(learner, planId);
  if (!plan) notFound();
  const now = new Date();
  const other = plan.studyTime ? undefined : await findOtherTime(learner);
  return (
    <div data-role={plan.role.id} className="page flex flex-col gap-6 py-8">
      <PageTitle>{messages.time.title}</PageTitle>
      <div className="flex max-w-reading flex-col gap-2">
        <BackLink to={`/plans/${planId}`}>{messages.own.backToPlan}</BackLink>
        <h1 className="text-h1">{messages.time.title}</h1>
        <p>{messages.time.lead}</p>
        <p>
          {messages.time.knownFirst}{" "}
          <Link href={`/plans/${planId}/known?back=time`} className="link">
            {messages.time.known.link}
          </Link>
        </p>
        {other ? <p className="rounded-lg bg-role-soft p-4">{messages.time.takenOver(other.role.title)}</p> : null}
      </div>
      <TimeForm
        planId={planId}
        values={valuesAtFirst(plan.studyTime, other?.settings, now)}
        isNew={plan.studyTime === null && !other}
        items={milestonesOf(plan).map(keepForPlanning)}
        zones={[...new Set(["UTC", ...Intl.supportedValuesOf("timeZone")])]}
        now={now.toISOString()}
      />
    </div>
  );
}

/** Of the learner's other plans the one opened last that has its time. */
async function findOtherTime(learner: LearnerId) {
  for (const { id } of await listPlans(learner)) {
    const plan = await loadPlan(learner, id);
    if (plan?.studyTime) return { role: plan.role, settings: plan.studyTime };
  }
}

/** The milestone without what planning never reads, so that the browser need not be sent it. */
function keepForPlanning(item: PlanMilestone): PlanMilestone {
  return { ...item, title: "", note: "", evidence: [], steps: item.steps.map((step) => ({ ...step, text: "" })) };
}
