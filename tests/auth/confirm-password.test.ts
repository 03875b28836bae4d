import { expect, test } from "vitest";
import { confirmPassword } from "#lib/auth/confirm-password.ts";
import type { SignInResult } from "#lib/auth/sign-in.ts";
import { signIn, signUp } from "#lib/auth/sign-in.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { describeOnBoth } from "../support/database.ts";
import { addTestLearner } from "../support/learners.ts";

const now = new Date("2026-11-23T10:00:00Z");
const account = { email: "ada@example.org", password: "correct horse battery staple", client: "203.0.113.7", now };

async function addAda(db: UnscopedDatabase): Promise<LearnerId> {
  const made = (await signUp({ ...account, db })) as SignInResult & { learner: LearnerId };
  return made.learner;
}

describeOnBoth("confirming a password", (databases) => {
  test("accepts the right one and no other", async () => {
    const db = await databases.open();
    const ada = await addAda(db);
    expect(await confirmPassword(ada, account.password, now, db)).toBe("confirmed");
    for (const other of ["", "Correct horse battery staple", `${account.password} `, `${account.password}${"x".repeat(200)}`]) {
      expect(await confirmPassword(ada, other, now, db)).toEqual({ problem: "wrong" });
    }
  });

  test("accepts none for an account without a password", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    for (const any of ["", "null", "no account has this one"])
      expect(await confirmPassword(learner, any, now, db)).toEqual({ problem: "wrong" });
  });

  test("wrong ones have a limit of their own, which no sign-in uses up, and a right one resets it", async () => {
    const db = await databases.open();
    const ada = await addAda(db);
    for (let tries = 0; tries < 12; tries += 1) await signIn({ ...account, password: `guess ${tries}`, db });
    for (let tries = 0; tries < 9; tries += 1) await confirmPassword(ada, `guess ${tries}`, now, db);
    expect(await confirmPassword(ada, account.password, now, db)).toBe("confirmed");
    for (let tries = 0; tries < 10; tries += 1) {
      expect(await confirmPassword(ada, `guess ${tries}`, now, db)).toEqual({ problem: "wrong" });
    }
    expect(await confirmPassword(ada, account.password, now, db)).toEqual({ problem: "wait", minutes: 15 });
    expect(await confirmPassword(ada, account.password, new Date(now.getTime() + 901_000), db)).toBe("confirmed");
  });
});
