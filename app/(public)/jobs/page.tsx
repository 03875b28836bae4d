import type { Metadata } from "next";
import { JobsScreen } from "#app/_features/jobs/jobs-screen.tsx";
import { describePage } from "#app/_ui/page-metadata.ts";
import { currentSignIn } from "#lib/auth/session.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { findCurrentPlanId, loadStatuses } from "#lib/data/plans/plans.ts";
import { messages } from "#lib/messages/all.ts";
import { readKeptStart } from "#lib/planner/start/start-values.ts";
import { todayOf } from "#lib/planner/time/time-zone.ts";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export function generateMetadata(): Metadata {
  return describePage({ title: messages.jobs.title, description: messages.jobs.lead, path: "/jobs" });
}

export default async function JobsPage({ searchParams }: Props) {
  const signedIn = await currentSignIn();
  const planId = signedIn && (await findCurrentPlanId(signedIn.learner));
  const plan = planId ? await loadPlan(signedIn.learner, planId) : undefined;
  return (
    <JobsScreen
      learner={signedIn?.learner}
      plan={plan}
      learned={signedIn ? await loadStatuses(signedIn.learner) : new Map()}
      values={readKeptStart(await searchParams)}
      today={todayOf(plan, new Date())}
    />
  );
}
