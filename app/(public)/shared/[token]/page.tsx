import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { words } from "../../../../lib/words/en.ts";
import { sayDay } from "../../../_components/day-words.ts";
import { describePage } from "../../../_components/page-metadata.ts";
import { FinishRange } from "../../../(learner)/schedule/finish-range.tsx";
import { readShared } from "./read-shared.ts";
import { SharedArea } from "./shared-area.tsx";

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { token } = await params;
  const plan = await readShared(token);
  if (!plan) return {};
  const path = `/shared/${token}`;
  const described = describePage({
    title: words.share.badgeTitle(plan.role.title, plan.counts?.percent),
    description: words.share.description(plan.role.title),
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
  return (
    <div data-role={role.id} className="page flex max-w-reading flex-col gap-8 py-8">
      <div className="flex flex-col gap-3">
        <h1 className="text-h1">{words.share.sharedTitle(role.title)}</h1>
        <p className="text-muted">{words.share.sharedHint}</p>
        {counts ? (
          <div className="flex flex-col gap-2">
            <p className="tabular text-h2 font-semibold">{words.plan.percentDone(counts)}</p>
            <div aria-hidden="true" className="h-2 overflow-hidden rounded-full border border-control-line bg-role-soft">
              <div className="h-full bg-role" style={{ width: `${counts.percent}%` }} />
            </div>
            <p className="tabular text-small text-muted">{words.plan.counts(counts)}</p>
          </div>
        ) : null}
        {plan.finishOn ? (
          <div>
            <p>{words.share.finishOn(sayDay(plan.finishOn))}</p>
            <FinishRange range={plan.finishRange} finishOn={plan.finishOn} say={words.share.finishRange} />
          </div>
        ) : null}
      </div>
      {plan.areas.map((area) => (
        <SharedArea key={area.id} area={area} />
      ))}
      <p>
        <Link href={`/roles/${role.id}`} className="link inline-flex min-h-11 items-center">
          {words.share.makeYours(role.title)}
        </Link>
      </p>
    </div>
  );
}
