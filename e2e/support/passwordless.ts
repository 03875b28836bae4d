import type { Learner } from "./learners.ts";
import { openWith } from "./old-schedule.ts";

/** Removes an account's password, so that it signs in only by link or provider. */
export async function takePassword(learner: Learner): Promise<void> {
  const db = await openWith(learner);
  await db.learner.update({ where: { email: learner.email }, data: { passwordHash: null } });
  await db.$disconnect();
}

/** Makes all sessions of a learner as old as if they had begun so many minutes ago. */
export async function ageSessions(learner: Learner, minutes: number): Promise<void> {
  const db = await openWith(learner);
  await db.session.updateMany({
    where: { learner: { email: learner.email } },
    data: { createdAt: new Date(Date.now() - minutes * 60_000) },
  });
  await db.$disconnect();
}
