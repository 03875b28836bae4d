import { hash } from "@node-rs/argon2";
import { dictionary } from "@zxcvbn-ts/language-common";
import fc from "fast-check";
import { expect, test } from "vitest";
import { givenPasswordSchema, newPasswordSchema } from "#lib/auth/account-form.ts";
import { changeOwnPassword } from "#lib/auth/change-password.ts";
import { isGuessable } from "#lib/auth/guessable.ts";
import { passwordLimits } from "#lib/auth/password-limits.ts";
import { makeResetLink, resetByLink } from "#lib/auth/reset.ts";
import { signIn, signUp } from "#lib/auth/sign-in.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { describeOnBoth } from "../support/database.ts";
import { longestTurnOfThree } from "../support/longest-turn.ts";

const now = new Date("2026-11-23T10:00:00Z");
const [ada, password, device] = ["ada.lovelace@example.org", "correct horse battery staple", "Firefox on Linux"];
const attempt = (db: UnscopedDatabase, changes: Partial<Parameters<typeof signIn>[0]> = {}) => ({
  email: ada,
  password,
  client: "203.0.113.7",
  now,
  db,
  ...changes,
});

const weak = [
  "aaaaaaaa",
  "        ",
  "\u2003\u00a0\u2002\u2003\u00a0\u2003\u2009\u2001",
  "\u200b\u200c\u200d\u2060\u200b\u200d\u200c\u2060",
  "milepost",
  "Milepost2026",
  "m1lep0st!",
  "Summer2026!",
  "password123",
  "P@ssw0rd!",
  "1q2w3e4r5t",
  "12345678",
  ada,
  ada.toUpperCase(),
  `${ada}1`,
  "ada.lovelace",
  "lovelace1",
];
const strong = ["three quiet herons", "seven slow ferries", password, "x8#kQ2!v", "Fußball-WM 2006", "an attacker's choice"];

test("a long address is as guessable as a short one", async () => {
  const long = "learner-5f0c6f3e-8d1b-4c9a-b1ef-3a1d2e4b7c90@example.org";
  expect(await isGuessable(long, { email: long })).toBe(true);
  expect(await isGuessable(`three quiet herons ${long}`, { email: long })).toBe(false);
});

test("what holds something strong stays strong, however long and dull the rest is", async () => {
  for (const good of strong) {
    expect(await isGuessable("a".repeat(passwordLimits.longest - good.length) + good, { email: ada })).toBe(false);
    expect(await isGuessable(good + "a".repeat(passwordLimits.longest - good.length), { email: ada })).toBe(false);
  }
});

test("no password within the limits keeps the server from other work", async () => {
  const dull = ["p4$$w0rd", "P@$$w0rD!1", "1/1/1991", "!@#$%^", "aAbB11", "0o0O", "ilovey0u", "qwerty", "4@8({[<3"];
  const piece = fc.oneof(fc.constantFrom(...dull, ...(dictionary.passwords as string[]).slice(0, 200)), fc.string({ maxLength: 3 }));
  const long = fc.array(piece, { minLength: 130, maxLength: 130 }).map((pieces) => pieces.join("").slice(0, passwordLimits.longest));
  const texts = [...dull.map((each) => each.repeat(130).slice(0, passwordLimits.longest)), ...fc.sample(long, { numRuns: 20, seed: 7 })];
  const measured: number[] = [];
  // On a machine that does nothing else it is below 100.
  const mostMilliseconds = 200;
  for (const text of texts) {
    measured.push(await longestTurnOfThree(() => isGuessable(text, { email: ada }), mostMilliseconds));
  }
  expect(Math.max(...measured)).toBeLessThan(mostMilliseconds);
});

test("passwords have 8 to 128 characters after NFC", () => {
  const schema = newPasswordSchema(() => "Password");
  const accents = (count: number) => "e\u0301".repeat(count);
  expect(schema.safeParse(accents(7)).success).toBe(false);
  expect(schema.safeParse(accents(8)).success).toBe(true);
  expect(schema.safeParse(accents(128)).success).toBe(true);
  expect(schema.safeParse(accents(129)).success).toBe(false);
  const given = givenPasswordSchema(() => "Password");
  expect(given.safeParse(accents(128)).data).toBe(accents(128));
  expect(given.safeParse(accents(129)).success).toBe(false);
});

describeOnBoth("a password that is set", (databases) => {
  test.each(weak)("is not %j: that can be guessed", async (guessable) => {
    const db = await databases.open();
    expect(await signUp(attempt(db, { password: guessable }))).toEqual({ problem: "guessable-password" });
    const made = await signUp(attempt(db));
    if (!("learner" in made)) throw new Error("no account");
    const token = (await makeResetLink({ email: ada, device, now, db }, true))?.split("/").at(-1) ?? "";
    expect(await resetByLink({ token, password: guessable, device, now, db })).toEqual({ problem: "guessable-password" });
    const wish = { current: password, next: guessable, endsKeys: false, device, now, db };
    expect(await changeOwnPassword({ ...made, sessionId: "none" }, wish)).toEqual({ problem: "guessable-password" });
  });

  test("is not the own name", async () => {
    const db = await databases.open();
    const made = await signUp(attempt(db));
    if (!("learner" in made)) throw new Error("no account");
    const change = () =>
      changeOwnPassword({ ...made, sessionId: "none" }, { current: "x", next: "Countess1815", endsKeys: false, device, now, db });
    expect(await change()).toEqual({ problem: "wrong" });
    await db.learner.updateMany({ data: { name: "Augusta Countess" } });
    expect(await change()).toEqual({ problem: "guessable-password" });
  });

  test.each(strong)("may be %j", async (good) => {
    expect(await signUp(attempt(await databases.open(), { password: good }))).toHaveProperty("learner");
  });

  test("is the same in every form of the same characters, also one of before that was kept as it was typed", async () => {
    const db = await databases.open();
    const [composed, decomposed] = ["h\u00e9risson tr\u00e8s calme", "he\u0301risson tre\u0300s calme"];
    const made = await signUp(attempt(db, { password: decomposed }));
    expect(await signIn(attempt(db, { password: composed }))).toEqual(made);
    expect(await signIn(attempt(db, { password: decomposed }))).toEqual(made);
    expect(await signIn(attempt(db, { password: "herisson tres calme" }))).toEqual({ problem: "wrong" });

    const old = await hash(decomposed, { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 });
    await db.learner.updateMany({ data: { passwordHash: old } });
    expect(await signIn(attempt(db, { password: decomposed }))).toEqual(made);
    expect((await db.learner.findFirst())?.passwordHash, "it is hashed anew").not.toBe(old);
    expect(await signIn(attempt(db, { password: composed }))).toEqual(made);
  });
});
