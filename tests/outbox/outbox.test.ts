import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { SMTPServer } from "smtp-server";
import { afterAll, expect, test } from "vitest";
import { learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { withLearnerLock } from "#lib/data/learner-lock.ts";
import { addMessage, type NewMessage, storeOutcome, type TakenMessage } from "#lib/data/outbox/outbox.ts";
import { openDatabase, type UnscopedDatabase } from "#lib/db/open.ts";
import { environment } from "#lib/environment.ts";
import { deliverDueMessages, type Send, Undeliverable } from "#lib/outbox/deliver.ts";
import { sendMail } from "#lib/outbox/send-mail.ts";
import { openMailbox } from "../../e2e/support/mailbox.ts";
import { findFreePort } from "../../scripts/free-port.ts";
import { bundleProgram } from "../support/bundle-program.ts";
import { describeOnBoth } from "../support/database.ts";
import { addTestLearner } from "../support/learners.ts";

const mailbox = await openMailbox();
afterAll(() => mailbox.close());
process.env.EMAIL_SERVER = mailbox.url;
process.env.EMAIL_FROM = "Milepost <milepost@example.org>";

const start = new Date("2026-11-23T10:00:00Z");
const minutesLater = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
const letter = { subject: "Milepost: a letter", before: ["Good evening."], after: [] };

const messageOf = (key: string, more: Partial<NewMessage> = {}): NewMessage => ({
  key,
  channel: "mail",
  body: { letter },
  madeAt: start,
  expiresAt: new Date("2100-01-01T00:00:00Z"),
  ...more,
});

function put(db: UnscopedDatabase, learner: LearnerId, message: NewMessage): Promise<boolean> {
  return learnerDb(learner, db).$transaction(async (tx) => {
    await withLearnerLock(tx, learner);
    return addMessage(tx, learner, message);
  });
}

/** A sender that keeps what it was given. */
function makeSender(fail?: (message: TakenMessage) => Error | undefined) {
  const sent: string[] = [];
  const send: Send = async (message) => {
    const failure = fail?.(message);
    if (failure) throw failure;
    sent.push(message.key);
  };
  return { sent, send };
}

describeOnBoth("the outbox", (databases) => {
  test("has one message a learner and key, whoever makes it, also at the same time", async () => {
    const db = await databases.open();
    const [ada, bea] = [await addTestLearner(db), await addTestLearner(db)];
    const made = await Promise.all(Array.from({ length: 6 }, () => put(db, ada, messageOf("reminder 2026-11-30"))));
    expect(made.filter(Boolean)).toHaveLength(1);
    expect(await put(db, bea, messageOf("reminder 2026-11-30")), "another learner's is another message").toBe(true);
    expect(await put(db, ada, messageOf("reminder 2026-12-07"))).toBe(true);
    expect(await db.outboxMessage.count()).toBe(3);
  });

  test("is sent once by several senders at once, and what is not due yet stays", async () => {
    const url = await databases.create();
    const instances = [openDatabase(url), openDatabase(url), openDatabase(url)];
    const [db] = instances as [UnscopedDatabase];
    const learner = await addTestLearner(db);
    const keys = Array.from({ length: 25 }, (_, index) => `m${String(index).padStart(2, "0")}`);
    for (const key of keys) await put(db, learner, messageOf(key));
    await put(db, learner, messageOf("later", { dueAt: minutesLater(5) }));
    const senders = instances.map(() => makeSender());
    const counts = await Promise.all(
      instances.map((instance, at) => deliverDueMessages({ ...(senders[at] as { send: Send }), db: instance, now: () => start })),
    );
    expect(senders.flatMap(({ sent }) => sent).sort()).toEqual(keys);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(keys.length);
    expect(await db.outboxMessage.count({ where: { state: "sent", endedAt: start } })).toBe(keys.length);
    await Promise.all(instances.map((instance) => instance.$disconnect()));
  });

  test("tries again after longer and longer waits, and gives up", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    await put(db, learner, messageOf("m"));
    let now = start;
    const tried: number[] = [];
    const { send } = makeSender(() => {
      tried.push(Math.round((now.getTime() - start.getTime()) / 60_000));
      return new Error("the receiver is away");
    });
    const waiting = () => db.outboxMessage.findFirst({ where: { state: "waiting" } });
    for (let message = await waiting(); message; message = await waiting()) {
      now = new Date(message.dueAt.getTime() - 1);
      expect(await deliverDueMessages({ send, db, now: () => now })).toBe(0);
      now = message.dueAt;
      await deliverDueMessages({ send, db, now: () => now });
    }
    expect(tried).toHaveLength(8);
    const waits = tried.slice(1).map((minute, at) => minute - (tried[at] ?? 0));
    const least = [1, 5, 30, 120, 300, 600, 600];
    waits.forEach((wait, at) => {
      expect(wait).toBeGreaterThanOrEqual(least[at] ?? 0);
      expect(wait).toBeLessThanOrEqual((least[at] ?? 0) * 1.2 + 1);
    });
    expect(await db.outboxMessage.findFirst()).toMatchObject({ state: "failed", problem: "the receiver is away", tries: 8 });
  });

  test("gives up at once what cannot be sent, and what has expired is not sent", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    await put(db, learner, messageOf("a"));
    await put(db, learner, messageOf("b", { expiresAt: start }));
    const { sent, send } = makeSender(() => new Undeliverable("nobody has that address"));
    await deliverDueMessages({ send, db, now: () => start });
    expect(sent).toEqual([]);
    const rows = await db.outboxMessage.findMany({ orderBy: { key: "asc" }, select: { state: true, problem: true } });
    expect(rows).toEqual([
      { state: "failed", problem: "nobody has that address" },
      { state: "failed", problem: "it could not be sent in time" },
    ]);
  });

  test("believes whoever holds the lease, not a sender that was slower than its own", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    await put(db, learner, messageOf("m"));
    let slow: TakenMessage | undefined;
    const hang: Send = async (message) => {
      slow = message;
      // Meanwhile the lease ends, and another instance sends it.
      const { sent, send } = makeSender();
      await deliverDueMessages({ send, db, now: () => minutesLater(6) });
      expect(sent).toEqual(["m"]);
    };
    expect(await deliverDueMessages({ send: hang, db, now: () => start })).toBe(0);
    expect(await db.outboxMessage.findFirst()).toMatchObject({ state: "sent", endedAt: minutesLater(6), tries: 2 });
    const late = { state: "failed", at: minutesLater(9), problem: "too late" } as const;
    expect(await storeOutcome(learner, slow as TakenMessage, late, db)).toBe(false);
  });

  test("takes back what was withdrawn, with the account as well", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    await put(db, learner, messageOf("m"));
    await db.learner.delete({ where: { id: learner } });
    const { sent, send } = makeSender();
    expect(await deliverDueMessages({ send, db, now: () => start })).toBe(0);
    expect(sent).toEqual([]);
  });
});

const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
});

const senderProgram = await bundleProgram("tests/support/send-messages.ts");

/** Starts another process on the outbox. `line` waits for the next line that it writes. */
function startSender(url: string, stopAt: string) {
  const child = spawn(process.execPath, [senderProgram, url, stopAt], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  children.push(child);
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  return { child, line: async () => (await lines.next()).value as string | undefined };
}

async function kill({ child }: ReturnType<typeof startSender>): Promise<void> {
  child.kill("SIGKILL");
  await once(child, "exit");
}

describeOnBoth("two instances, with a real mail server", (databases) => {
  async function prepare(count: number) {
    const url = await databases.create();
    const db = openDatabase(url);
    const learner = await addTestLearner(db);
    for (let at = 0; at < count; at += 1) await put(db, learner, messageOf(`m${at}`, { madeAt: new Date(0) }));
    const { email } = await db.learner.findFirstOrThrow();
    return { url, db, mails: () => mailbox.mails.filter(({ to }) => to === email) };
  }
  const deliver = (db: UnscopedDatabase, now: Date) => deliverDueMessages({ db, now: () => now, send: (message) => sendMail(message, db) });
  const afterLease = () => new Date(Date.now() + 10 * 60_000);

  test("one that is killed between taking a message and sending it is stood in for when its lease ends: one mail", async () => {
    const { url, db, mails } = await prepare(1);
    const sender = startSender(url, "before-sending");
    expect(await sender.line()).toBe("stopped");
    await kill(sender);
    expect(await deliver(db, new Date()), "its lease still holds").toBe(0);
    expect(mails()).toHaveLength(0);
    expect(await deliver(db, afterLease())).toBe(1);
    expect(await deliver(db, afterLease())).toBe(0);
    expect(mails()).toHaveLength(1);
    await db.$disconnect();
  });

  test("one that is killed after the mail server took the mail, and before it stored that, leaves a duplicate that can be told", async () => {
    const { url, db, mails } = await prepare(1);
    const sender = startSender(url, "after-sending");
    expect(await sender.line()).toBe("stopped");
    await kill(sender);
    expect(mails()).toHaveLength(1);
    expect(await deliver(db, afterLease())).toBe(1);
    const ids = mails().map(({ headers }) => headers.get("message-id"));
    const { id } = await db.outboxMessage.findFirstOrThrow();
    expect(ids).toEqual([`<${id}@plan.example.org>`, `<${id}@plan.example.org>`]);
    await db.$disconnect();
  });

  test("a mail to an address that the mail server refuses for good is given up at once, one that it refuses for now is not", async () => {
    for (const [responseCode, state] of [
      [550, "failed"],
      [450, "waiting"],
    ] as const) {
      const refusing = new SMTPServer({
        authOptional: true,
        disabledCommands: ["STARTTLS"],
        onRcptTo: (_address, _session, done) => done(Object.assign(new Error("no such mailbox"), { responseCode })),
      });
      const port = await findFreePort();
      await new Promise<void>((resolve) => refusing.listen(port, "127.0.0.1", resolve));
      environment().EMAIL_SERVER = `smtp://127.0.0.1:${port}`;
      const { db } = await prepare(1);
      await deliver(db, new Date()).finally(() => {
        environment().EMAIL_SERVER = mailbox.url;
      });
      expect(await db.outboxMessage.findFirst()).toMatchObject({ state, tries: 1 });
      await db.$disconnect();
      await new Promise<void>((resolve) => refusing.close(() => resolve()));
    }
  });

  test("share the work, and no learner gets a mail twice", async () => {
    const { url, db, mails } = await prepare(12);
    const senders = [startSender(url, "nowhere"), startSender(url, "nowhere")];
    for (const { line } of senders) expect(await line()).toBe("ready");
    for (const { child } of senders) child.stdin?.write("go\n");
    const counts = await Promise.all(senders.map(async ({ line }) => Number(await line())));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(12);
    expect(mails()).toHaveLength(12);
    expect(new Set(mails().map(({ headers }) => headers.get("message-id"))).size).toBe(12);
    await db.$disconnect();
  });
});
