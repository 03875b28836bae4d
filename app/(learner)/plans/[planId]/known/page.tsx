import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { describeMilestones } from "#app/_features/plan/milestone-details.ts";
import { KnownForm } from "#app/_features/prior-knowledge/known-form.tsx";
import type { KnownDetails } from "#app/_features/prior-knowledge/other-paths.ts";
import { BackLink } from "#app/_ui/back-link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { requireLearner } from "#lib/auth/session.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { messages } from "#lib/messages/all.ts";
import type { Plan, PlanMilestone } from "#lib/planner/plan/plan.ts";
import { dayInZone } from "#lib/planner/time/time-zone.ts";

type Props = { params: Promise<{ planId: string }>; searchParams: Promise<{ back?: string | string[]; from?: string | string[] }> };

export default async function KnownPage({ params, searchParams }: Props) {
  const { planId } = await params;
  const { learner } = await requireLearner(`/plans/${planId}/known`);
  const plan = await loadPlan(learner, planId);
  if (!plan) notFound();
  const search = await searchParams;
  return (
    <div data-role={plan.role.id} className="page flex max-w-reading flex-col gap-6 py-8">
      <PageTitle>{messages.time.known.title}</PageTitle>
      <div className="flex flex-col gap-2">
        <BackLink to={`/plans/${planId}`}>{messages.own.backToPlan}</BackLink>
        <h1 className="text-h1">{messages.time.known.title}</h1>
        <p>{messages.time.known.lead}</p>
      </div>
      <KnownForm
        plan={withoutNotes(plan)}
        details={tellKnown(plan)}
        formId={randomUUID()}
        back={search.back === "time" ? "time" : undefined}
        from={[search.from].flat()[0]}
        today={dayInZone(new Date(), plan.studyTime?.timeZone ?? "UTC")}
      />
    </div>
  );
}

/** The plan without what this page does not show. */
function withoutNotes(plan: Plan): Plan {
  return {
    ...plan,
    areas: plan.areas.map((area) => ({ ...area, items: area.items.map(withoutText) })),
  };
}

function withoutText(item: PlanMilestone): PlanMilestone {
  return { ...item, note: "", evidence: [], steps: item.steps.map((step) => ({ ...step, text: "" })) };
}

function tellKnown(plan: Plan): KnownDetails {
  return Object.fromEntries(Object.entries(describeMilestones(plan)).map(([id, { outcome, alsoIn }]) => [id, { outcome, alsoIn }]));
}
