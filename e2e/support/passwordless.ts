import type { Learner } from "./learners.ts";
import { openWith } from "./old-schedule.ts";

/** Makes an account one that signs in by link or provider alone. */
export async function takePassword(learner: Learner): Promise<void> {
  const db = await openWith(learner);
  await db.learner.update({ where: { email: learner.email }, data: { passwordHash: null } });
  await db.$disconnect();
}

/** Makes every session of a learner as old as if it had begun so many minutes ago. */
export async function ageSessions(learner: Learner, minutes: number): Promise<void> {
  const db = await openWith(learner);
  await db.session.updateMany({
    where: { learner: { email: learner.email } },
    data: { createdAt: new Date(Date.now() - minutes * 60_000) },
  });
  await db.$disconnect();
}
