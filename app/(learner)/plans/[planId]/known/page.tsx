import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { requireLearner } from "../../../../../lib/auth/session.ts";
import { catalog } from "../../../../../lib/catalog/catalog.ts";
import { loadPlan } from "../../../../../lib/data/load-plan.ts";
import { itemsOf, type Plan } from "../../../../../lib/planner/plan.ts";
import { words } from "../../../../../lib/words/en.ts";
import { dayIn } from "../../../../_components/dates.ts";
import { KnownForm } from "./known-form.tsx";

export const metadata: Metadata = { title: words.time.known.title };

type Props = { params: Promise<{ planId: string }>; searchParams: Promise<{ back?: string | string[] }> };

export default async function KnownPage({ params, searchParams }: Props) {
  const { planId } = await params;
  const { learner } = await requireLearner(`/plans/${planId}/known`);
  const plan = await loadPlan(learner, planId);
  if (!plan) notFound();
  const back = (await searchParams).back === "time" ? "time" : undefined;
  return (
    <div data-role={plan.role.id} className="page flex max-w-reading flex-col gap-6 py-8">
      <div className="flex flex-col gap-2">
        <p>
          <Link href={`/plans/${planId}`} className="link inline-flex min-h-11 items-center text-small">
            {words.plan.title(plan.role.title)}
          </Link>
        </p>
        <h1 className="text-h1">{words.time.known.title}</h1>
        <p>{words.time.known.lead}</p>
      </div>
      <KnownForm
        plan={withoutNotes(plan)}
        proofs={Object.fromEntries(itemsOf(plan).map(({ id }) => [id, catalog().milestones.get(id)?.doneWhen.proof ?? ""]))}
        formId={randomUUID()}
        back={back}
        today={dayIn(new Date(), plan.settings?.timeZone ?? "UTC")}
      />
    </div>
  );
}

/** The plan without what this page does not show. */
function withoutNotes(plan: Plan): Plan {
  return {
    ...plan,
    areas: plan.areas.map((area) => ({
      ...area,
      items: area.items.map((item) => ({ ...item, note: "", evidence: [], steps: item.steps.map((step) => ({ ...step, text: "" })) })),
    })),
  };
}
