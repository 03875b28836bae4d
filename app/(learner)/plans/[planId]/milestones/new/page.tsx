import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { requireLearner } from "../../../../../../lib/auth/session.ts";
import { loadPlan } from "../../../../../../lib/data/load-plan.ts";
import { words } from "../../../../../../lib/words/en.ts";
import { BackLink } from "../../../../../_components/back-link.tsx";
import { PageTitle } from "../../../../../_components/page-title.tsx";
import { limits } from "../fields.ts";
import { listAreas } from "./areas.ts";
import { NewForm } from "./new-form.tsx";

export default async function NewMilestonePage({ params }: { params: Promise<{ planId: string }> }) {
  const { planId } = await params;
  const { learner } = await requireLearner(`/plans/${planId}/milestones/new`);
  const plan = await loadPlan(learner, planId);
  if (!plan) notFound();
  return (
    <div data-role={plan.role.id} className="page flex max-w-reading flex-col gap-6 py-8">
      <PageTitle>{words.own.newTitle}</PageTitle>
      <div className="flex flex-col gap-2">
        <BackLink to={`/plans/${plan.id}`}>{words.own.backToPlan}</BackLink>
        <h1 className="text-h1">{words.own.newTitle}</h1>
        <p className="text-muted">{words.own.newHint}</p>
      </div>
      <div className="max-w-reading">
        <NewForm
          hidden={{ plan: plan.id, id: `own-${randomUUID()}` }}
          areas={listAreas(plan)}
          most={{ title: limits.title, steps: limits.steps }}
        />
      </div>
    </div>
  );
}
