import { expect, test } from "vitest";
import { learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { addMessage, type NewMessage, readMessage, storeOutcome, takeMessage } from "#lib/data/outbox/outbox.ts";
import { addWebhook, findWebhookUrl, listWebhooks, mostWebhooks, removeWebhook } from "#lib/data/webhooks/webhooks.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";

const now = new Date("2026-11-23T10:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

const put = (db: UnscopedDatabase, learner: LearnerId, message: Partial<NewMessage> & { key: string }) =>
  learnerDb(learner, db).$transaction((tx) =>
    addMessage(tx, learner, { channel: "mail", body: { letter: message.key }, madeAt: now, expiresAt: later(600), ...message }),
  );

/** Sends what is due first, as far as the outbox knows. */
async function send(db: UnscopedDatabase, learner: LearnerId, at: Date, problem?: string): Promise<void> {
  const lease = `lease ${at.toISOString()}`;
  const { id = "" } = (await takeMessage(lease, at, later(900), db)) ?? {};
  const outcome = problem ? ({ state: "waiting", dueAt: later(800), problem } as const) : ({ state: "sent", at } as const);
  expect(await storeOutcome(learner, { id, lease }, outcome, db)).toBe(true);
}

describeOnBoth("of several messages of one learner", (databases) => {
  test("the one that was taken is read whole, by who holds it alone, and what became of it is its own", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    expect(await put(db, learner, { key: "first", channel: "webhook", target: "hook", dueAt: later(2) })).toBe(true);
    expect(await put(db, learner, { key: "second", madeAt: later(1) })).toBe(true);
    const rows = () => db.outboxMessage.findMany({ orderBy: { key: "asc" }, omit: { id: true, learnerId: true } });
    const [first, second] = await rows();
    const fresh = { expiresAt: later(600), tries: 0, lease: "", state: "waiting", endedAt: null, problem: "" };
    expect(first).toEqual({
      ...{ ...fresh, key: "first", channel: "webhook", target: "hook", body: '{"letter":"first"}' },
      ...{ madeAt: now, dueAt: later(2) },
    });
    expect(second).toEqual({
      ...{ ...fresh, key: "second", channel: "mail", target: "", body: '{"letter":"second"}' },
      ...{ madeAt: later(1), dueAt: later(1) },
    });
    const taken = await takeMessage("ours", later(3), later(8), db);
    const { id: otherId } = await db.outboxMessage.findFirstOrThrow({ where: { key: "first" } });
    const held = { id: taken?.id ?? "", lease: "ours" };
    expect(await readMessage(learner, held, db)).toEqual({
      ...{ learner, ...held, key: "second", channel: "mail", target: "", body: '{"letter":"second"}' },
      ...{ madeAt: later(1), expiresAt: later(600), tries: 1 },
    });
    expect(await readMessage(learner, { ...held, lease: "theirs" }, db)).toBeUndefined();
    expect(await readMessage(learner, { ...held, id: otherId }, db)).toBeUndefined();

    const sent = { state: "sent", at: later(4) } as const;
    expect(await storeOutcome(learner, { ...held, lease: "theirs" }, sent, db)).toBe(false);
    expect(await storeOutcome(learner, { ...held, id: otherId }, sent, db)).toBe(false);
    // A character of two halves stands where the text is cut.
    const long = `${"x".repeat(299)}💥 and so on`;
    const cut = `${"x".repeat(299)}\uFFFD`;
    expect(await storeOutcome(learner, held, { state: "waiting", dueAt: later(9), problem: long }, db)).toBe(true);
    const tried = { ...second, tries: 1, lease: "ours" };
    expect(await rows()).toEqual([first, { ...tried, dueAt: later(9), problem: cut }]);
    expect(await storeOutcome(learner, held, sent, db)).toBe(true);
    expect(await rows()).toEqual([first, { ...tried, dueAt: later(9), state: "sent", endedAt: later(4) }]);
    const failed = { state: "failed", at: later(5), problem: long } as const;
    expect(await storeOutcome(learner, held, failed, db), "it has ended").toBe(false);
    expect(await readMessage(learner, held, db)).toBeUndefined();

    const next = { id: (await takeMessage("ours", later(5), later(9), db))?.id ?? "", lease: "ours" };
    expect(next.id).toBe(otherId);
    expect(await storeOutcome(learner, next, failed, db)).toBe(true);
    const [ended] = await rows();
    expect(ended).toEqual({ ...first, tries: 1, lease: "ours", dueAt: later(9), state: "failed", endedAt: later(5), problem: cut });
  });
});

describeOnBoth("of several webhooks of one learner", (databases) => {
  test("each is listed with the newest of its calls that was tried, the oldest webhook first", async () => {
    const db = await databases.open();
    const [learner, stranger] = [await addTestLearner(db), await addTestLearner(db)];
    const add = async (name: string, at: number, events: readonly ("plan.finished" | "milestone.done")[] = ["plan.finished"]) =>
      (await addWebhook(learner, { url: `https://example.org/${name}`, events, now: later(at) }, db)) ?? "";
    const second = await add("second", 2, ["milestone.done", "plan.finished"]);
    const first = await add("first", 1);
    await addWebhook(stranger, { url: "https://example.org/theirs", events: [], now }, db);
    const call = (target: string, key: string, at: number) => put(db, learner, { key, channel: "webhook", target, madeAt: later(at) });
    await call(second, "b", 5);
    await call(second, "a", 3);
    await send(db, learner, later(4));
    await send(db, learner, later(6), "the receiver answered 500");
    await call(second, "c", 7);
    // Of another channel, though it goes to the same place.
    await put(db, learner, { key: "d", channel: "push", target: first, madeAt: later(0) });
    await send(db, learner, later(8));
    const listed = [
      { id: first, url: "https://example.org/first", events: ["plan.finished"], createdAt: later(1), last: undefined },
      {
        ...{ id: second, url: "https://example.org/second", events: ["milestone.done", "plan.finished"], createdAt: later(2) },
        last: { state: "waiting", problem: "the receiver answered 500", at: later(5) },
      },
    ];
    expect(await listWebhooks(learner, db)).toEqual(listed);
    await send(db, learner, later(9));
    const sent = { state: "sent", problem: "", at: later(9) };
    expect(await listWebhooks(learner, db)).toEqual([listed[0], { ...listed[1], last: sent }]);
    expect(await findWebhookUrl(learner, first, db)).toBe("https://example.org/first");
    expect(await findWebhookUrl(stranger, first, db)).toBeUndefined();
  });

  test("those of the same moment, and their calls, are in one order, whatever order they were stored in", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    for (const id of ["b", "c", "a"]) {
      await db.webhook.create({ data: { id, learnerId: learner, url: `https://example.org/${id}`, events: "[]", createdAt: now } });
      const times = { madeAt: now, dueAt: now, expiresAt: now };
      const message = { id, learnerId: learner, key: id, channel: "webhook", target: "a", body: "{}", problem: id, tries: 1 };
      await db.outboxMessage.create({ data: { ...message, ...times } });
    }
    expect((await listWebhooks(learner, db)).map(({ id, last }) => [id, last?.problem])).toEqual([
      ["a", "c"],
      ["b", undefined],
      ["c", undefined],
    ]);
  });

  test("one is removed with what it was to be told, and makes room for another", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const add = (name: string) => addWebhook(learner, { url: `https://example.org/${name}`, events: [], now }, db);
    const ids: string[] = [];
    for (let at = 0; at < mostWebhooks; at += 1) ids.push((await add(String(at))) ?? "");
    expect(await add("one too many")).toBeUndefined();
    const [first = "", second = ""] = ids;
    await put(db, learner, { key: "told", channel: "webhook", target: second });
    await send(db, learner, now);
    for (const target of [first, second]) await put(db, learner, { key: `new ${target}`, channel: "webhook", target });
    await put(db, learner, { key: "letter" });
    expect(await removeWebhook(learner, second, db)).toBe("https://example.org/1");
    expect(await removeWebhook(learner, second, db)).toBeUndefined();
    const left = await db.outboxMessage.findMany({ orderBy: { madeAt: "asc" }, select: { key: true } });
    expect(left.map(({ key }) => key).toSorted()).toEqual(["letter", `new ${first}`, "told"].toSorted());
    expect((await listWebhooks(learner, db)).map(({ url }) => url)).toEqual([0, 2, 3, 4].map((at) => `https://example.org/${at}`));
    expect(await add("again")).toEqual(expect.any(String));
  });
});
