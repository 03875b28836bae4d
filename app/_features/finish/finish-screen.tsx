import { Share2 } from "lucide-react";
import { areaTint } from "#app/_features/plan/area-tint.ts";
import { BackLink } from "#app/_ui/back-link.tsx";
import { Headline } from "#app/_ui/headline.tsx";
import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { PrintButton } from "#app/_ui/print-button.tsx";
import { catalog } from "#lib/catalog/catalog.ts";
import { finishMessages } from "#lib/messages/finish.ts";
import { planStatusMessages } from "#lib/messages/plan-status.ts";
import { progressMessages } from "#lib/messages/progress.ts";
import { layOutRoad } from "#lib/planner/insights/road.ts";
import { listWorkByDay, type WorkedMilestone } from "#lib/planner/insights/this-week.ts";
import { countMilestones, milestoneState, type Plan, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { readPlanStatus } from "#lib/planner/schedule/plan-status.ts";
import { EvidenceToShow } from "./evidence-to-show.tsx";
import { OtherRoles } from "./other-roles.tsx";
import { WindingRoad } from "./winding-road.tsx";

type Props = { plan: Plan; worked: readonly (PlanMilestone & WorkedMilestone)[]; today: string };

/** The end of a plan of which nothing is left: the road that was walked, what there is to show, and where it could go on. */
export function FinishScreen({ plan, worked, today }: Props) {
  const counts = countMilestones(worked);
  const status = readPlanStatus(plan, today);
  const road = layOutRoad(worked, listWorkByDay(worked));
  const evidence = worked.flatMap(({ evidence }) => evidence);
  const namesOf = (state: "known" | "skipped") => worked.filter((item) => milestoneState(item) === state).map(nameOf);
  const tintOf = new Map(plan.areas.flatMap(({ id, items }) => items.map((item) => [item.id, areaTint(plan.areas, id)])));
  const { made, reached, nothingDone } = finishMessages;
  return (
    <div data-role={plan.role.id} className="page flex flex-col gap-8 py-6">
      <PageTitle>{finishMessages.title(plan.role.title)}</PageTitle>
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="flex min-w-0 flex-1 basis-96 flex-col gap-3">
          <BackLink to={`/plans/${plan.id}`}>{finishMessages.back}</BackLink>
          <h1 className="text-h1 sm:text-display">{!road ? nothingDone : counts.skipped > 0 ? reached : made}</h1>
          {road ? (
            <p className="text-lead text-muted">
              {finishMessages.fromTo(plan.role.title, road.firstDay, road.lastDay)} {sentenceOf(planStatusMessages.name(status.finish))}{" "}
              {counts.skipped > 0 ? finishMessages.leftOut(counts.done, counts.skipped) : null}
            </p>
          ) : (
            <p className="max-w-reading text-muted">{finishMessages.nothingDoneText}</p>
          )}
          {road && status.finished ? (
            <Headline
              figures={[
                { value: String(counts.done), name: finishMessages.milestones(counts.done) },
                { value: progressMessages.hours(status.finished.minutes), name: finishMessages.inWeeks(road.weeks) },
                { value: String(evidence.length), name: finishMessages.toShow(evidence.length) },
              ]}
            />
          ) : null}
        </div>
        {road ? (
          <div className="flex flex-wrap gap-2 print:hidden">
            <PrintButton look="control-quiet" />
            <Link href={`/plans/${plan.id}/share`} className="control control-strong">
              <Share2 size={18} aria-hidden="true" />
              {finishMessages.share}
            </Link>
          </div>
        ) : null}
      </div>
      {road ? (
        <section aria-labelledby="road" className="flex flex-col gap-4">
          <h2 id="road" className="sr-only">
            {finishMessages.road}
          </h2>
          <WindingRoad
            posts={road.posts.map(({ item, month }) => ({
              id: item.id,
              name: nameOf(item),
              doneOn: item.doneOn,
              month,
              tint: tintOf.get(item.id) ?? "var(--role)",
            }))}
          />
          <ul aria-hidden="true" className="flex flex-wrap justify-center gap-x-5 gap-y-1 text-small text-muted">
            {plan.areas.map(({ id, title }) => (
              <li key={id} className="flex items-center gap-2">
                <span
                  className="size-3 shrink-0 rounded-full [print-color-adjust:exact]"
                  style={{ background: areaTint(plan.areas, id) }}
                />
                {title}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <div className="flex max-w-reading flex-col gap-1 text-small text-muted empty:hidden">
        {counts.known > 0 ? <p>{finishMessages.knownBefore(namesOf("known"))}</p> : null}
        {counts.skipped > 0 ? <p>{finishMessages.skipped(namesOf("skipped"))}</p> : null}
      </div>
      {road ? <EvidenceToShow planId={plan.id} items={road.posts.map(({ item }) => ({ ...item, name: nameOf(item) }))} /> : null}
      <OtherRoles roleId={plan.role.id} items={worked} />
    </div>
  );
}

function sentenceOf(words: string): string {
  return words ? `${words}.` : "";
}

function nameOf({ id, title }: PlanMilestone): string {
  return catalog().milestones.get(id)?.shortName ?? title;
}
