import { randomUUID } from "node:crypto";
import { listAreas } from "#app/_features/customise/list-areas.ts";
import { NewForm } from "#app/_features/customise/new-milestone-form.tsx";
import { NotFoundPage } from "#app/_shell/not-found-page.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { PanelHeading } from "#app/_ui/panel-heading.tsx";
import { requireLearner } from "#lib/auth/session.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { messages } from "#lib/messages/all.ts";
import { inputLimits } from "#lib/planner/plan/input-limits.ts";

export default async function NewMilestonePage({ params }: { params: Promise<{ planId: string }> }) {
  const { planId } = await params;
  const { learner } = await requireLearner(`/plans/${planId}/milestones/new`);
  const plan = await loadPlan(learner, planId);
  if (!plan) return <NotFoundPage />;
  return (
    <div data-role={plan.role.id} className="page flex max-w-reading flex-col gap-6 py-8">
      <PageTitle>{messages.customise.newTitle}</PageTitle>
      <div className="flex flex-col gap-2">
        <PanelHeading closeTo={`/plans/${plan.id}`}>{messages.customise.newTitle}</PanelHeading>
        <p className="text-muted">{messages.customise.newHint}</p>
      </div>
      <div className="max-w-reading">
        <NewForm
          hidden={{ plan: plan.id, id: `own-${randomUUID()}` }}
          areas={listAreas(plan)}
          most={{ title: inputLimits.title, steps: inputLimits.steps }}
        />
      </div>
    </div>
  );
}
