import { notFound } from "next/navigation";
import { ScheduleForm } from "#app/_features/plan/schedule-card/schedule-form.tsx";
import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { catalog, findRole } from "#lib/catalog/catalog.ts";
import { optionalMilestones } from "#lib/catalog/path.ts";
import { findLatestChange } from "#lib/data/changes/changes.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { findLatestRevision } from "#lib/data/schedules/schedules.ts";
import { messages } from "#lib/messages/all.ts";
import { makeMomentFormatter } from "#lib/messages/days.ts";
import { milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { dayInZone } from "#lib/planner/time/time-zone.ts";
import { AddOptional } from "./add-optional.tsx";
import { Checklist } from "./checklist.tsx";
import { ExportLinks } from "./export-links.tsx";
import { describeMilestones } from "./milestone-details.ts";
import { NewMilestones } from "./new-milestones.tsx";
import { OwnLinks } from "./own-links.tsx";
import { renderOwnParts } from "./own-parts.tsx";

export type PlanSearch = { open?: string | string[]; changed?: string | string[] };

type Props = { learner: LearnerId; planId: string; address: string; search: PlanSearch };

/** How long after a planning, in milliseconds, the plan says that it was made. */
const justNow = 60_000;

const headerLink = "link inline-flex min-h-11 items-center text-small";

/** One plan: how it stands, what is next, and the checklist. */
export async function PlanScreen({ learner, planId, address, search }: Props) {
  const plan = await loadPlan(learner, planId);
  if (!plan) notFound();
  const details = describeMilestones(plan);
  const latest = search.changed === undefined ? undefined : await findLatestChange(learner, planId);
  const planning = await findLatestRevision(learner, planId);
  const now = new Date();
  const timeZone = plan.studyTime?.timeZone ?? "UTC";
  const today = dayInZone(now, timeZone);
  const withdrawable = planning?.canWithdraw
    ? {
        revision: planning.revision,
        madeAt: makeMomentFormatter(timeZone, today)(planning.madeAt),
        isNew: now.getTime() - planning.madeAt.getTime() < justNow,
      }
    : undefined;
  const open = [search.open ?? []].flat().slice(0, 20);
  return (
    <div data-role={plan.role.id} className="page flex flex-col gap-8 py-6">
      <PageTitle>{messages.plan.title(plan.role.title)}</PageTitle>
      <div className="-mb-2 flex flex-wrap items-center justify-between gap-x-6">
        <h1 className="text-h1">{messages.plan.title(plan.role.title)}</h1>
        <p className="flex flex-wrap gap-x-5">
          <Link href={`/plans/${plan.id}/progress`} className={headerLink}>
            {messages.progress.title}
          </Link>
          <Link href={`/plans/${plan.id}/map`} className={headerLink}>
            {messages.screen.map.link}
          </Link>
          <Link href={`/plans/${plan.id}/export`} className={headerLink}>
            {messages.exports.link}
          </Link>
          <Link href={`/plans/${plan.id}/share`} className={headerLink}>
            {messages.share.link}
          </Link>
          <Link href="/roles#change" className={headerLink}>
            {messages.plan.changeRole}
          </Link>
        </p>
      </div>
      <NewMilestones learner={learner} plan={plan} />
      <ScheduleForm planId={plan.id} address={address} />
      <Checklist
        plan={plan}
        details={details}
        ownParts={renderOwnParts(plan)}
        page={address}
        open={open}
        latest={latest}
        today={today}
        withdrawable={withdrawable}
      >
        <OwnLinks planId={plan.id} />
      </Checklist>
      <AddOptional planId={plan.id} milestones={findOffered(plan)} />
      <ExportLinks planId={plan.id} />
    </div>
  );
}

/** The role's optional milestones that the plan does not hold. */
function findOffered(plan: Plan) {
  const held = new Set(milestonesOf(plan).map((item) => item.id));
  const role = findRole(plan.role.id);
  return (role ? optionalMilestones(role, catalog()) : [])
    .filter((id) => !held.has(id))
    .map((id) => catalog().milestones.get(id))
    .filter((milestone) => milestone !== undefined);
}
