import { createDecipheriv, createECDH, createHash, createPublicKey, hkdfSync, randomBytes, randomUUID, verify } from "node:crypto";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { pushServerKey } from "#lib/auth/push-key.ts";
import { addSession, endSessionOf } from "#lib/data/account/sessions.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { findPushDevice, listPushDevices, removePushDevice, savePushDevice } from "#lib/data/reminders/push-devices.ts";
import { storeLetter } from "#lib/data/reminders/reminders.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { environment } from "#lib/environment.ts";
import { deliverDueMessages } from "#lib/outbox/deliver.ts";
import { sendPush } from "#lib/outbox/send-push.ts";
import { describeOnBoth } from "../support/database.ts";
import { addTestLearner } from "../support/learners.ts";

type Call = { path: string; headers: IncomingHttpHeaders; body: Buffer };
const calls: Call[] = [];
let answer = 201;
/** A push service: it keeps what it is given. */
const service = createServer((incoming, outgoing) => {
  const chunks: Buffer[] = [];
  incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
  incoming.on("end", () => {
    calls.push({ path: incoming.url ?? "", headers: incoming.headers, body: Buffer.concat(chunks) });
    outgoing.writeHead(answer).end();
  });
});
let base = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => service.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
  environment().ALLOW_PRIVATE_WEBHOOKS = "true";
});
afterAll(() => new Promise((resolve) => service.close(resolve)));
afterEach(() => {
  calls.length = 0;
  answer = 201;
  environment().ALLOW_PRIVATE_WEBHOOKS = "true";
});

const now = new Date("2026-11-29T17:00:00Z");
const hoursLater = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

/** A browser, with the keys that it makes when it subscribes. */
function makeBrowser() {
  const pair = createECDH("prime256v1");
  pair.generateKeys();
  const auth = randomBytes(16);
  const subscription = {
    endpoint: `${base}/${randomUUID()}`,
    p256dh: pair.getPublicKey("base64url"),
    auth: auth.toString("base64url"),
    serverKey: pushServerKey(),
  };
  return { pair, auth, subscription, calls: () => calls.filter(({ path }) => `${base}${path}` === subscription.endpoint) };
}

/** Decrypts as RFC 8188 and RFC 8291 say, with nothing of what encrypted. */
function decrypt(body: Buffer, { pair, auth }: ReturnType<typeof makeBrowser>): string {
  const salt = body.subarray(0, 16);
  const keyLength = body.readUInt8(20);
  const theirs = body.subarray(21, 21 + keyLength);
  const sealed = body.subarray(21 + keyLength);
  expect(sealed.length, "one record").toBeLessThanOrEqual(body.readUInt32BE(16));
  const derive = (secret: Buffer, from: Buffer, info: Buffer | string, length: number) =>
    Buffer.from(hkdfSync("sha256", secret, from, info, length));
  const info = Buffer.concat([Buffer.from("WebPush: info\0"), pair.getPublicKey(), theirs]);
  const secret = derive(pair.computeSecret(theirs), auth, info, 32);
  const key = derive(secret, salt, "Content-Encoding: aes128gcm\0", 16);
  const decipher = createDecipheriv("aes-128-gcm", key, derive(secret, salt, "Content-Encoding: nonce\0", 12));
  decipher.setAuthTag(sealed.subarray(-16));
  const text = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
  const end = text.lastIndexOf(2);
  expect(text.subarray(end + 1).every((byte) => byte === 0)).toBe(true);
  return text.subarray(0, end).toString("utf8");
}

/** The claims of a call that is signed as RFC 8292 says, by the key that it names. */
function readClaims({ headers }: Call): { aud: string; exp: number; sub: string; key: string } {
  const [, token = "", key = ""] = /^vapid t=(\S+), k=(\S+)$/.exec(headers.authorization ?? "") ?? [];
  const [head = "", claims = "", signature = ""] = token.split(".");
  expect(JSON.parse(Buffer.from(head, "base64url").toString())).toEqual({ typ: "JWT", alg: "ES256" });
  const point = Buffer.from(key, "base64url");
  expect(point.length).toBe(65);
  const jwk = {
    kty: "EC",
    crv: "P-256",
    x: point.subarray(1, 33).toString("base64url"),
    y: point.subarray(33).toString("base64url"),
  };
  const publicKey = { key: createPublicKey({ key: jwk, format: "jwk" }), dsaEncoding: "ieee-p1363" } as const;
  expect(verify("sha256", Buffer.from(`${head}.${claims}`), publicKey, Buffer.from(signature, "base64url"))).toBe(true);
  return { ...JSON.parse(Buffer.from(claims, "base64url").toString()), key };
}

async function signIn(db: UnscopedDatabase, learner: LearnerId): Promise<string> {
  const tokenHash = createHash("sha256").update(randomUUID()).digest("hex");
  await addSession(learner, { tokenHash, device: "Firefox", now, expiresAt: hoursLater(24 * 30) }, db);
  return (await db.session.findFirstOrThrow({ where: { tokenHash } })).id;
}

async function prepare(db: UnscopedDatabase) {
  const learner = await addTestLearner(db);
  const sessionId = await signIn(db, learner);
  const browser = makeBrowser();
  expect(await savePushDevice(learner, sessionId, browser.subscription, now, db)).toBe(true);
  return { learner, sessionId, browser };
}

const body = { title: "Your week from 30 November 2026", text: "First: Mon 30 Nov, 18:30 to 20:00: Joins, Übung, 例" };
const put = (db: UnscopedDatabase, learner: LearnerId, target: string) =>
  storeLetter(learner, { key: `reminder ${target}`, channel: "push", target, body, madeAt: now, expiresAt: hoursLater(12) }, db);
const deliver = (db: UnscopedDatabase, at = now) => deliverDueMessages({ db, now: () => at, send: (message) => sendPush(message, at, db) });

describeOnBoth("notifications", (databases) => {
  test("reach the browser alone, signed for its push service", async () => {
    const db = await databases.open();
    const { learner, sessionId, browser } = await prepare(db);
    await put(db, learner, sessionId);
    expect(await deliver(db)).toBe(1);
    const [call] = browser.calls();
    if (!call) throw new Error("nothing came");
    expect(call.headers).toMatchObject({ "content-encoding": "aes128gcm", ttl: "43200", topic: "reminder" });
    expect(call.body.includes("Joins")).toBe(false);
    expect(JSON.parse(decrypt(call.body, browser))).toEqual(body);
    expect(readClaims(call)).toEqual({
      aud: base,
      exp: hoursLater(12).getTime() / 1000,
      sub: "https://plan.example.org",
      key: pushServerKey(),
    });
  });

  test("are tried again, with the time that is left, and given up when they would come too late", async () => {
    const db = await databases.open();
    const { learner, sessionId, browser } = await prepare(db);
    await put(db, learner, sessionId);
    answer = 500;
    expect(await deliver(db)).toBe(0);
    expect(await db.outboxMessage.findFirst()).toMatchObject({ state: "waiting", problem: "the push service answered 500" });
    answer = 201;
    expect(await deliver(db, hoursLater(1))).toBe(1);
    expect(browser.calls().map(({ headers }) => headers.ttl)).toEqual(["43200", "39600"]);
    expect(await findPushDevice(learner, sessionId, db)).toEqual(browser.subscription);
  });

  test.each([404, 410])("end on a browser that the push service no longer knows (%i)", async (gone) => {
    const db = await databases.open();
    const { learner, sessionId } = await prepare(db);
    await put(db, learner, sessionId);
    answer = gone;
    expect(await deliver(db)).toBe(0);
    expect(await findPushDevice(learner, sessionId, db)).toBeUndefined();
    expect(await db.outboxMessage.findFirst()).toMatchObject({ state: "failed", tries: 1 });
  });

  test("end where they are turned off, with the session, and with the server's key", async () => {
    const db = await databases.open();
    const { learner, sessionId } = await prepare(db);
    const other = await signIn(db, learner);
    await savePushDevice(learner, other, { ...makeBrowser().subscription, serverKey: "of-an-older-secret" }, now, db);
    expect(await listPushDevices(learner, pushServerKey(), now, db)).toEqual([sessionId]);
    expect(await listPushDevices(learner, pushServerKey(), hoursLater(24 * 31), db), "a session that ran out").toEqual([]);
    await put(db, learner, sessionId);
    await removePushDevice(learner, sessionId, undefined, db);
    expect(await deliver(db)).toBe(0);
    expect(await db.outboxMessage.count()).toBe(0);
    await put(db, learner, other);
    await endSessionOf(learner, other, db);
    expect(await db.pushDevice.count()).toBe(0);
    expect(await deliver(db)).toBe(0);
    expect(calls).toEqual([]);
    const late = makeBrowser().subscription;
    expect(await savePushDevice(learner, other, late, now, db), "a session that ended meanwhile").toBe(false);
  });

  test("lead to no private address, whatever is stored", async () => {
    const db = await databases.open();
    const { learner, sessionId } = await prepare(db);
    environment().ALLOW_PRIVATE_WEBHOOKS = "false";
    await put(db, learner, sessionId);
    await deliver(db);
    expect(calls).toEqual([]);
    expect(await db.outboxMessage.findFirst()).toMatchObject({ state: "failed", problem: "the address is not allowed" });
  });

  test("go to the newest subscription of a browser, and are nobody else's", async () => {
    const db = await databases.open();
    const { learner, sessionId, browser } = await prepare(db);
    const stranger = await addTestLearner(db);
    expect(await savePushDevice(stranger, sessionId, makeBrowser().subscription, now, db)).toBe(false);
    await removePushDevice(stranger, sessionId, undefined, db);
    expect(await findPushDevice(stranger, sessionId, db)).toBeUndefined();
    const newer = makeBrowser();
    await put(db, learner, sessionId);
    await savePushDevice(learner, sessionId, newer.subscription, now, db);
    await removePushDevice(learner, sessionId, browser.subscription.endpoint, db);
    expect(await deliver(db)).toBe(1);
    expect([browser.calls().length, newer.calls().length]).toEqual([0, 1]);
  });
});

test("the server's key is the same each time, and another one with another secret", () => {
  const before = pushServerKey();
  expect(pushServerKey()).toBe(before);
  expect(Buffer.from(before, "base64url")).toHaveLength(65);
  const secret = environment().NEXTAUTH_SECRET;
  environment().NEXTAUTH_SECRET = "t".repeat(32);
  expect(pushServerKey()).not.toBe(before);
  environment().NEXTAUTH_SECRET = secret;
});
