import { ShareForm } from "#app/_features/share/share-form.tsx";
import { NotFoundPage } from "#app/_shell/not-found-page.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { PanelHeading } from "#app/_ui/panel-heading.tsx";
import { requireLearner } from "#lib/auth/session.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { findShare } from "#lib/data/sharing/shares.ts";
import { messages } from "#lib/messages/all.ts";
import { formatDay } from "#lib/messages/days.ts";
import { makePlanDayReader } from "#lib/planner/time/time-zone.ts";

export default async function SharePage({ params }: { params: Promise<{ planId: string }> }) {
  const { planId } = await params;
  const { learner } = await requireLearner(`/plans/${planId}/share`);
  const plan = await loadPlan(learner, planId);
  if (!plan) return <NotFoundPage />;
  const share = await findShare(learner, planId);
  const since = share && formatDay(makePlanDayReader(plan)(share.madeAt), "long");
  return (
    <div data-role={plan.role.id} className="page flex max-w-reading flex-col gap-6 py-8">
      <PageTitle>{messages.share.title}</PageTitle>
      <div className="flex flex-col gap-2">
        <PanelHeading closeTo={`/plans/${plan.id}`}>{messages.share.title}</PanelHeading>
        <p className="text-small font-semibold text-role">{messages.plan.title(plan.role.title)}</p>
        <p>{messages.share.lead}</p>
        <p className="text-muted">{messages.share.always}</p>
      </div>
      <ShareForm planId={plan.id} role={plan.role.title} shown={share?.shown} since={since} />
    </div>
  );
}
