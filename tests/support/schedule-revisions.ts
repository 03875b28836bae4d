import { learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { withLearnerLock } from "#lib/data/learner-lock.ts";
import { addScheduleRevision } from "#lib/data/schedules/schedules.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import type { ScheduleDates } from "#lib/planner/schedule/replan.ts";
import type { Schedule } from "#lib/planner/schedule/schedule.ts";
import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";

/** Stores a schedule revision as given, even one that changes nothing or that the planner would not compute. */
export async function storeTestRevision(
  learner: LearnerId,
  planId: string,
  studyTime: StudyTime,
  schedule: Schedule,
  madeAt: Date,
  db: UnscopedDatabase,
): Promise<void> {
  const dates: ScheduleDates = {};
  for (const { id, plannedStart, plannedEnd } of schedule.items) if (plannedStart && plannedEnd) dates[id] = [plannedStart, plannedEnd];
  await learnerDb(learner, db).$transaction(async (tx) => {
    await withLearnerLock(tx, learner);
    await addScheduleRevision(tx, planId, { studyTime, dates }, madeAt);
  });
}
