import fc from "fast-check";
import { expect, test } from "vitest";
import { makeDeviceProof, readDeviceProof } from "#lib/auth/device-proof.ts";
import { hashPassword } from "#lib/auth/password.ts";
import { takeTry } from "#lib/auth/rate-limit.ts";
import { clientAddress } from "#lib/auth/request.ts";
import { type SignInResult, signIn, signUp } from "#lib/auth/sign-in.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { describeOnBoth } from "../support/database.ts";
import { addTestLearner } from "../support/learners.ts";

const now = new Date("2026-11-23T10:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const [ada, password, home] = ["ada@example.org", "correct horse battery staple", "203.0.113.7"];

async function addAda(db: UnscopedDatabase) {
  const made = await signUp({ email: ada, password, client: home, now, db });
  if (!("learner" in made)) throw new Error("no account");
  return made.learner;
}

const tryAs = (db: UnscopedDatabase, changes: Partial<Parameters<typeof signIn>[0]>) =>
  signIn({ email: ada, password: "wrong", client: home, now, db, ...changes });
const problemOf = (result: SignInResult) => ("problem" in result ? result.problem : "in");

const seenAs = (address: string) => clientAddress(new Headers({ "x-forwarded-for": address }));

test.each([
  ["203.0.113.7", "203.0.113.7"],
  ["203.0.113.7:54321", "203.0.113.7"],
  ["::ffff:203.0.113.7", "203.0.113.7"],
  ["::ffff:cb00:7107", "203.0.113.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:0DB8:0001:0002::1", "2001:db8:1:2::/64"],
  ["[2001:db8:1:2::9]:443", "2001:db8:1:2::/64"],
  ["2001:db8::9", "2001:db8:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["unknown", "unknown"],
])("a client at %s counts as %s", (address, expected) => {
  expect(seenAs(address)).toBe(expected);
});

test("every address of one IPv6 network counts as one client, and of another as another", () => {
  const group = fc.integer({ min: 0, max: 0xffff });
  fc.assert(
    fc.property(fc.array(group, { minLength: 8, maxLength: 8 }), fc.array(group, { minLength: 4, maxLength: 4 }), (one, host) => {
      fc.pre(one.slice(0, 4).some((part) => part > 0));
      const text = (groups: number[]) => groups.map((part) => part.toString(16)).join(":");
      const same = [...one.slice(0, 4), ...host];
      expect(seenAs(text(same))).toBe(seenAs(text(one)));
      const [first = 0, ...others] = one;
      expect(seenAs(text([first ^ 1, ...others]))).not.toBe(seenAs(text(one)));
    }),
  );
});

test("a device proves itself for one learner alone, and nobody makes such a proof up", () => {
  const proof = makeDeviceProof("ada");
  expect(readDeviceProof(proof, "ada")).toMatch(/^[\w-]{43}$/);
  expect(makeDeviceProof("ada")).not.toBe(proof);
  const [nonce, signature] = proof.split(".");
  for (const wrong of [
    undefined,
    "",
    "x",
    nonce,
    `${nonce}.`,
    `.${signature}`,
    `${nonce}.${nonce}`,
    `${proof}x`,
    `${proof}.x`,
    "a".repeat(9000),
  ]) {
    expect(readDeviceProof(wrong, "ada")).toBeUndefined();
  }
  expect(readDeviceProof(proof, "bob")).toBeUndefined();
  expect(readDeviceProof(proof, "")).toBeUndefined();
});

describeOnBoth("nobody locks somebody else out", (databases) => {
  test("with wrong passwords from elsewhere", async () => {
    const db = await databases.open();
    await addAda(db);
    for (let tries = 0; tries < 40; tries += 1) await tryAs(db, { client: "198.51.100.1" });
    expect(await tryAs(db, { client: "198.51.100.1", password })).toMatchObject({ problem: "wait" });
    expect(await tryAs(db, { password })).toHaveProperty("learner");
  });

  test("with wrong passwords from behind the same address, where the owner signed in before", async () => {
    const db = await databases.open();
    const learner = await addAda(db);
    for (let tries = 0; tries < 12; tries += 1) await tryAs(db, {});
    await tryAs(db, { email: "bob@example.org" });
    await db.rateLimit.updateMany({ where: { key: { startsWith: "sign-in-client" } }, data: { hits: 100 } });
    expect(await tryAs(db, { password })).toMatchObject({ problem: "wait" });
    const deviceProof = makeDeviceProof(learner);
    expect(await tryAs(db, { password, deviceProof })).toEqual({ learner });

    const answers = [];
    for (let tries = 0; tries < 11; tries += 1) answers.push(problemOf(await tryAs(db, { deviceProof })));
    expect(answers, "the device has ten tries of its own").toEqual([...Array.from({ length: 10 }, () => "wrong"), "wait"]);
    expect(await tryAs(db, { password, deviceProof })).toMatchObject({ problem: "wait" });
    expect(await tryAs(db, { password, deviceProof: makeDeviceProof(learner) })).toEqual({ learner });
  });

  test("by using a proof that was made for another account", async () => {
    const db = await databases.open();
    await addAda(db);
    const deviceProof = makeDeviceProof(await addTestLearner(db));
    for (let tries = 0; tries < 10; tries += 1) expect(problemOf(await tryAs(db, { deviceProof }))).toBe("wrong");
    expect(problemOf(await tryAs(db, { deviceProof, password })), "it counts as none").toBe("wait");
  });
});

describeOnBoth("a class behind one address", (databases) => {
  test("gets in with right passwords, all at once and again and again", async () => {
    const db = await databases.open();
    const passwordHash = await hashPassword(password);
    const emails = Array.from({ length: 120 }, (_, index) => `student-${index}@example.org`);
    await db.learner.createMany({ data: emails.map((email) => ({ email, passwordHash })) });
    // Some of them come back later: checking a password takes 20 ms of the processor.
    for (const present of [emails, emails.slice(0, 10)]) {
      const results = await Promise.all(present.map((email) => tryAs(db, { email, password })));
      expect(results.filter((result) => problemOf(result) !== "in")).toEqual([]);
    }
  });
});

describeOnBoth("networks", (databases) => {
  test("have the limit of one client for 64 bits, and ten times that for 48", async () => {
    const db = await databases.open();
    const ask = (address: string) => takeTry("mail-client", seenAs(address), now, db);
    for (let host = 0; host < 60; host += 1) expect(await ask(`2001:db8:1:1::${host}`)).toBeUndefined();
    for (let host = 0; host < 700; host += 100) expect(await ask(`2001:db8:1:1:${host}::1`)).toBe(60);
    expect(await ask("2001:db8:1:2::1"), "refused tries do not count against the neighbours").toBeUndefined();
    const refused = [];
    for (let network = 0; network < 700; network += 1)
      refused.push((await ask(`2001:db8:1:${(network + 16).toString(16)}::1`)) !== undefined);
    expect(refused.indexOf(true)).toBe(600 - 61);
    expect(await ask("2001:db8:2::1")).toBeUndefined();
  });
});

describeOnBoth("a clock that is set back", (databases) => {
  test("locks out for no longer than the window", async () => {
    const db = await databases.open();
    await addAda(db);
    for (let tries = 0; tries < 11; tries += 1) await tryAs(db, { now: later(20 * 24 * 60) });
    expect(await tryAs(db, { password })).toEqual({ problem: "wait", minutes: 15 });
    expect(await tryAs(db, { password, now: later(14) })).toEqual({ problem: "wait", minutes: 1 });
    expect(await tryAs(db, { password, now: later(15) })).toHaveProperty("learner");
  });
});
