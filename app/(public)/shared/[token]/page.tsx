import { ChevronDown } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PlanBar } from "#app/_features/plan/plan-bar.tsx";
import { FinishRange } from "#app/_features/plan/schedule-card/finish-range.tsx";
import { readShared } from "#app/_features/share/read-shared.ts";
import { SharedArea, SharedRow } from "#app/_features/share/shared-area.tsx";
import { describePage } from "#app/_shell/page-metadata.ts";
import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { messages } from "#lib/messages/all.ts";
import { formatDay } from "#lib/messages/days.ts";
import { isSettled } from "#lib/planner/plan/counts.ts";
import type { SharedPlan } from "#lib/planner/plan/shared-plan.ts";
import { sumHours } from "#lib/planner/time/hours.ts";

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { token } = await params;
  const plan = await readShared(token);
  if (!plan) return {};
  const path = `/shared/${token}`;
  const described = describePage({
    title: messages.share.badgeTitle(plan.role.title, plan.counts?.percent),
    description: messages.share.description(plan.role.title),
    path,
    image: `${path}/image`,
  });
  return { ...described, robots: { index: false, follow: false } };
}

/** A plan as its learner shows it to whoever has the link. */
export default async function SharedPage({ params }: Props) {
  const plan = await readShared((await params).token);
  if (!plan) notFound();
  const { role, counts } = plan;
  const known = plan.areas.flatMap(({ items }) => items.filter(({ state }) => state === "known"));
  return (
    <div data-role={role.id} className="page flex max-w-reading flex-col gap-8 py-8">
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
        <p className="tabular">{saySize(plan)}</p>
        {plan.finishOn ? (
          <div>
            <p>{messages.share.finishOn(formatDay(plan.finishOn, "long"))}</p>
            <FinishRange range={plan.finishRange} finishOn={plan.finishOn} say={messages.share.finishRange} />
          </div>
        ) : null}
      </div>
      {plan.areas.map((area) => (
        <SharedArea key={area.id} area={area} />
      ))}
      {known.length ? (
        <details className="group">
          <summary className="flex min-h-11 items-center gap-2 font-medium">
            <ChevronDown size={20} aria-hidden="true" className="shrink-0 text-muted group-open:rotate-180" />
            {messages.share.known(known.length)}
          </summary>
          <ul className="border-t border-line">
            {known.map((item) => (
              <SharedRow key={item.id} item={item} />
            ))}
          </ul>
        </details>
      ) : null}
      <p>
        <Link href={`/roles/${role.id}`} className="link inline-flex min-h-11 items-center">
          {messages.share.makeYours(role.title)}
        </Link>
      </p>
    </div>
  );
}

/** The catalog's hours of what is to be done, as far as it is told what that is. */
function saySize({ areas, counts }: SharedPlan): string {
  const items = areas.flatMap((area) => area.items);
  const { low, high } = sumHours(items.flatMap(({ hours, state }) => (hours && !(state && isSettled(state)) ? [hours] : [])));
  if (!counts) return messages.share.milestones(items.length, low, high);
  return high === 0 ? "" : messages.share.toDo(low, high);
}
