import { notFound } from "next/navigation";
import { MapLegend } from "#app/_features/role-map/map-legend.tsx";
import { markPlan } from "#app/_features/role-map/mark-plan.ts";
import { DrawnMap } from "#app/_features/role-map/role-map.tsx";
import { BackLink } from "#app/_ui/back-link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { requireLearner } from "#lib/auth/session.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { messages } from "#lib/messages/all.ts";
import { countMilestones } from "#lib/planner/plan/plan.ts";

type Props = { params: Promise<{ planId: string }> };

/** The plan as one line with its progress on it; each post leads to its milestone in the plan. */

export default async function PlanMapPage({ params }: Props) {
  const { planId } = await params;
  const { learner } = await requireLearner(`/plans/${planId}/map`);
  const plan = await loadPlan(learner, planId);
  if (!plan) notFound();
  const { stretches, marks } = markPlan(plan);
  const all = [...marks.values()];
  return (
    <div data-role={plan.role.id} className="page flex flex-col gap-6 py-8">
      <PageTitle>{messages.screen.map.link}</PageTitle>
      <div className="flex flex-col gap-2">
        <BackLink to={`/plans/${plan.id}`}>{messages.own.backToPlan}</BackLink>
        <h1 className="text-h1">{messages.screen.map.title(plan.role.title)}</h1>
        <p className="tabular text-small text-muted">{messages.plan.counts(countMilestones(plan.areas.flatMap((area) => area.items)))}</p>
      </div>
      <p className="max-w-reading text-muted">{messages.screen.map.hint}</p>
      <nav aria-label={messages.screen.map.title(plan.role.title)} className="flex flex-col gap-6">
        <DrawnMap
          stretches={stretches}
          marks={marks}
          openAtFirst
          legend={
            <MapLegend
              numbered
              here={all.some(({ here }) => here)}
              settled={all.some(({ settled }) => settled)}
              begun={all.some(({ begun }) => begun)}
              skipped={all.some(({ skipped }) => skipped)}
            />
          }
          links={{
            milestone: (id) => `/plans/${plan.id}?open=${id}#${id}`,
            area: (id) => `/plans/${plan.id}?area=${id}`,
          }}
        />
      </nav>
    </div>
  );
}
