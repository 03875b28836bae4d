import type { LearnerId } from "#lib/data/learner-id.ts";
import { loadPlanExport } from "#lib/data/plans/load-plan-export.ts";
import { findFeedOf } from "#lib/data/sharing/calendar-feeds.ts";

/** Loads what the export screen shows of one of the learner's plans; undefined when it is not theirs. */
export async function loadExport(learner: LearnerId, planId: string) {
  const plan = await loadPlanExport(learner, planId);
  return plan && { planExport: plan, feed: await findFeedOf(learner, planId), now: new Date() };
}
