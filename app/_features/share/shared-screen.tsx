import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { nameGroup } from "#app/_features/plan/name-group.ts";
import { PlanBar } from "#app/_features/plan/plan-bar.tsx";
import { FinishRangeText } from "#app/_features/plan/schedule-card/finish-range.tsx";
import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { messages } from "#lib/messages/all.ts";
import { groupSharedByMonth, mostSharedLinks, type SharedPlan } from "#lib/planner/plan/shared-plan.ts";
import { sumHours } from "#lib/planner/time/hours.ts";
import { SharedArea, SharedPart, SharedRow } from "./shared-area.tsx";

type Props = {
  plan: SharedPlan;
  /** The plan as a picture, as wide as the page. */
  map: ReactNode;
  /** "YYYY-MM-DD" */
  today: string;
};

/** A plan as its learner shares it. */
export function SharedScreen({ plan, map, today }: Props) {
  const { role, counts } = plan;
  const groups = groupSharedByMonth(plan, today);
  const known = plan.areas.flatMap(({ items }) => items.filter(({ state }) => state === "known"));
  return (
    <div data-role={role.id} className="page flex flex-col gap-8 py-8 *:w-full *:not-data-wide:max-w-reading">
      <PageTitle>{messages.share.badgeTitle(role.title, counts?.percent)}</PageTitle>
      <div className="flex flex-col gap-3">
        <h1 className="text-h1 wrap-anywhere">{plan.name ?? messages.share.sharedTitle(role.title)}</h1>
        {plan.name ? <p className="text-small font-semibold text-role">{messages.share.sharedTitle(role.title)}</p> : null}
        <p className="text-muted">{messages.share.sharedHint}</p>
        {counts ? (
          <div className="flex flex-col gap-2">
            <p className="tabular flex flex-wrap gap-x-4 text-h2 font-semibold">
              <span>{messages.plan.percentDone(counts)}</span> <span>{messages.plan.left(counts)}</span>
            </p>
            <div aria-hidden="true">
              <PlanBar counts={counts} />
            </div>
            <p className="tabular text-small text-muted">{messages.plan.counts(counts)}</p>
          </div>
        ) : null}
        <p className="tabular">{formatSize(plan)}</p>
        {plan.finish ? (
          <div>
            <p>{messages.planStatus.sentence({ ...plan, finish: plan.finish })}</p>
            <FinishRangeText range={plan.finishRange} finishOn={plan.finish.current} say={messages.share.finishRange} />
          </div>
        ) : null}
      </div>
      <div data-wide="">{map}</div>
      {groups?.map(({ kind, of, items }) => (
        <SharedPart
          key={`${kind}${of}`}
          id={`${kind}${of}`}
          title={nameGroup({ kind, of }, today)}
          fact={messages.share.pictureMilestones(items.length)}
          items={items}
        />
      )) ?? plan.areas.map((area) => <SharedArea key={area.id} area={area} />)}
      {known.length ? (
        <details className="group">
          <summary className="flex min-h-11 items-center gap-2 font-medium">
            <ChevronDown size={20} aria-hidden="true" className="shrink-0 text-muted group-open:rotate-180" />
            {messages.share.known(known.length)}
          </summary>
          <ul className="border-t border-line">
            {known.map((milestone) => (
              <SharedRow key={milestone.id} item={milestone} />
            ))}
          </ul>
        </details>
      ) : null}
      {plan.linksLeftOut ? <p className="text-muted">{messages.share.linksLeftOut(mostSharedLinks, plan.linksLeftOut)}</p> : null}
      <p>
        <Link href={`/roles/${role.id}`} className="link inline-flex min-h-11 items-center">
          {messages.share.makeYours(role.title)}
        </Link>
      </p>
    </div>
  );
}

/** The hours that are left, or the catalog's hours of all milestones when the learner does not share their progress. */
function formatSize({ areas, hoursLeft }: SharedPlan): string {
  if (hoursLeft) return messages.own.hoursLeft(hoursLeft.low, hoursLeft.high);
  const milestones = areas.flatMap((area) => area.items);
  const { low, high } = sumHours(milestones.flatMap(({ hours }) => (hours ? [hours] : [])));
  return messages.share.milestones(milestones.length, low, high);
}
