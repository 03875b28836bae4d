import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { requireLearner } from "../../../lib/auth/session.ts";
import { findCurrentPlanId } from "../../../lib/data/plans.ts";
import { words } from "../../../lib/words/en.ts";
import { ProgressScreen } from "./progress-screen.tsx";

export const metadata: Metadata = { title: words.progress.title };

export default async function CurrentProgressPage() {
  const { learner } = await requireLearner("/progress");
  const planId = await findCurrentPlanId(learner);
  if (!planId) redirect("/plans");
  return <ProgressScreen learner={learner} planId={planId} />;
}
