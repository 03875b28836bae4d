import type { LearnerTransaction } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { type ChangeState, type MinutesWrite, minutesKeyOf } from "./change-state.ts";

/** What changes do to the minutes of milestones, to be written together. */
export type MinutesOutcome = {
  /** The minutes that changed, by their key, and since when they hold. */
  set: Map<string, MinutesWrite & { changedAt: Date }>;
  /** What each change replaced. */
  changes: MinutesChange[];
};
type MinutesChange = MinutesWrite & { changeId: string; undoes: string; revision?: number };

export function noMinutes(): MinutesOutcome {
  return { set: new Map(), changes: [] };
}

/**
 * Applies minutes to the state in memory and adds them to the outcome. What was said later stays, unless the change knew of it.
 * @returns whether the change holds
 */
export function applyMinutes(
  write: MinutesWrite,
  { changeId, undoes, occurredAt }: { changeId: string; undoes: string; occurredAt: Date },
  state: ChangeState,
  { set, changes }: MinutesOutcome,
): boolean {
  const key = minutesKeyOf(write);
  const stored = state.minutes.get(key);
  const before = stored?.minutes ?? 0;
  if (stored && write.before !== before && occurredAt.getTime() < stored.changedAt) return before === write.minutes;
  if (before !== write.minutes) changes.push({ ...write, before, changeId, undoes });
  const changedAt = new Date(Math.max(occurredAt.getTime(), stored?.changedAt ?? 0));
  state.minutes.set(key, { minutes: write.minutes, changedAt: changedAt.getTime() });
  set.set(key, { ...write, changedAt });
  return true;
}

/** Writes the minutes that changes set. Zero is kept too, so that nothing older counts again. */
export async function writeMinutes(
  tx: LearnerTransaction,
  learnerId: LearnerId,
  planId: string,
  { set }: Pick<MinutesOutcome, "set">,
): Promise<void> {
  for (const { kind, milestoneId, day, minutes, changedAt } of set.values()) {
    const update = { minutes, changedAt };
    if (kind === "took") {
      const where = { learnerId_milestoneId: { learnerId, milestoneId } };
      await tx.timeTaken.upsert({ where, create: { learnerId, milestoneId, ...update }, update });
    } else {
      const where = { planId_milestoneId_day: { planId, milestoneId, day } };
      await tx.studyMinutes.upsert({ where, create: { planId, milestoneId, day, ...update }, update });
    }
  }
}

/** The edit of the plan that a change of minutes is told as. */
export function toMinutesEdit(
  { changeId: id, kind, milestoneId, undoes, day, minutes, before, revision = 0 }: MinutesChange,
  planId: string,
  madeAt: Date,
) {
  const value = (its: number) => JSON.stringify(kind === "took" ? its : { day, minutes: its });
  return { planId, id, kind, milestoneId, undoes, before: value(before), after: value(minutes), madeAt, revision };
}
