import type { Metadata } from "next";
import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import type { ReactNode } from "react";
import { requireLearner } from "../../../../../lib/auth/session.ts";
import { findRole } from "../../../../../lib/catalog/catalog.ts";
import { listPlans } from "../../../../../lib/data/plans.ts";
import { words } from "../../../../../lib/words/en.ts";
import { makePlanForRole } from "../actions.ts";
import { previewChange } from "./preview-change.ts";

export const metadata: Metadata = { title: words.plan.changeRole, robots: { index: false } };

export default async function ChangeRolePage({ params }: { params: Promise<{ role: string }> }) {
  const role = findRole((await params).role);
  if (!role) notFound();
  const { learner } = await requireLearner(`/roles/${role.id}/change`);
  const plans = await listPlans(learner);
  const from = findRole(plans[0]?.roleId ?? "");
  if (!from || from.id === role.id) redirect(`/roles/${role.id}`);
  const hasPlan = plans.some((plan) => plan.roleId === role.id);
  const change = await previewChange(learner, plans, role);
  return (
    <div data-role={role.id} className="page flex flex-col gap-8 py-8">
      <div className="flex max-w-reading flex-col gap-3">
        <h1 className="text-h1">{words.own.changeTitle(from.title, role.title)}</h1>
        <p className="text-lead text-muted">{words.own.changeLead}</p>
      </div>
      <div className="grid gap-6 md:grid-cols-2">
        <Side title={words.own.carriesOver} strong={words.own.carries(change.counts.length, change.countsMinutes)} list={change.counts}>
          {change.goesOn.length ? <p>{words.own.goesOn(change.goesOn.length)}</p> : null}
        </Side>
        <Side title={words.own.left} strong={words.own.leftOver(change.left.length, change.minutesLeft)} list={change.left} />
        {change.staysBehind.length ? (
          <Side title={words.own.staysBehind} strong={words.own.stays(change.staysBehind.length)} list={change.staysBehind} />
        ) : null}
      </div>
      <form action={makePlanForRole} className="flex flex-col gap-3">
        <input type="hidden" name="role" value={role.id} />
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <button type="submit" className="control control-strong">
            {hasPlan ? words.own.openThis(role.title) : words.own.makeThis(role.title)}
          </button>
          <Link href="/plan" className="link inline-flex min-h-11 items-center">
            {words.own.stay(from.title)}
          </Link>
        </div>
        <p className="text-small text-muted">{words.own.keepBoth}</p>
      </form>
    </div>
  );
}

type SideProps = { title: string; strong: string; list: readonly { id: string; title: string }[]; children?: ReactNode };

function Side({ title, strong, list, children }: SideProps) {
  return (
    <section aria-label={title} className="flex flex-col gap-2 border-t-2 border-role pt-4">
      <h2 className="text-h2">{title}</h2>
      <p className="tabular text-lead">{strong}</p>
      {children}
      {list.length ? (
        <details>
          <summary className="min-h-11 py-2.5 text-role">{words.own.showList(list.length)}</summary>
          <ul className="list-disc pl-5 marker:text-role">
            {list.map((milestone) => (
              <li key={milestone.id}>{milestone.title}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
