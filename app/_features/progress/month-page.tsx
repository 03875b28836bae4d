import type { ReactNode } from "react";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { readMonth } from "#lib/planner/insights/months.ts";
import { loadProgress } from "./load-progress.ts";
import { MonthScreen } from "./month-screen.tsx";

type Props = {
  learner: LearnerId;
  planId: string;
  month: string;
  /** What is shown when the plan is not theirs or the month is none. */
  notThere: ReactNode;
};

/** Loads a month of one of the learner's plans and shows it. */
export async function MonthPage({ learner, planId, month, notThere }: Props) {
  const progress = await loadProgress(learner, planId);
  if (!progress) return notThere;
  const read = month === "all" ? month : readMonth(month, progress.today);
  if (!read) return notThere;
  return <MonthScreen month={read} {...progress} />;
}
