import { notFound } from "next/navigation";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { readMonth } from "#lib/planner/insights/months.ts";
import { loadProgress } from "./load-progress.ts";
import { MonthScreen } from "./month-screen.tsx";

type Props = { learner: LearnerId; planId: string; month: string };

/** Loads a month of one of the learner's plans and shows it; not found when the plan is not theirs or the month is none. */
export async function MonthPage({ learner, planId, month }: Props) {
  const progress = await loadProgress(learner, planId);
  if (!progress) notFound();
  const read = month === "all" ? month : readMonth(month, progress.today);
  if (!read) notFound();
  return <MonthScreen month={read} {...progress} />;
}
