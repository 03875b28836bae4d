import type { NamedJobMilestone } from "#lib/catalog/job-words/job-targets.ts";
import { jobsMessages } from "#lib/messages/jobs.ts";
import type { Asked } from "#lib/planner/jobs/readiness.ts";
import { milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { wordName } from "./word-name.ts";

/** A plan's milestones of its learner's own, as this page needs them, by id. */
export function listOwn(plan: Plan | undefined): Record<string, NamedJobMilestone> {
  const own = plan ? milestonesOf(plan).filter(({ id }) => isOwn(id)) : [];
  return Object.fromEntries(own.map(({ id, title, minutes }) => [id, { name: title, minutes, needs: [] }]));
}

/** Whether a milestone is the learner's own, so that the curriculum has no page of it. */
export function isOwn(id: string): boolean {
  return id.startsWith("own-");
}

/** What is asked for, with the learner's own milestones that were added for it as further ways to learn it. */
export function addOwnWays<One extends Asked>(asked: readonly One[], own: Readonly<Record<string, NamedJobMilestone>>): One[] {
  const byTitle = new Map(Object.entries(own).map(([id, { name }]) => [name, id]));
  return asked.map((each) => {
    const id = byTitle.get(jobsMessages.ownTitle(wordName(each.word)));
    return id === undefined ? each : { ...each, ways: [...each.ways, [id]] };
  });
}
