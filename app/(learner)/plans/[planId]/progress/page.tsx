import type { Metadata } from "next";
import { requireLearner } from "../../../../../lib/auth/session.ts";
import { words } from "../../../../../lib/words/en.ts";
import { ProgressScreen } from "../../../progress/progress-screen.tsx";

export const metadata: Metadata = { title: words.progress.title };

export default async function ProgressPage({ params }: { params: Promise<{ planId: string }> }) {
  const { planId } = await params;
  const { learner } = await requireLearner(`/plans/${planId}/progress`);
  return <ProgressScreen learner={learner} planId={planId} />;
}
