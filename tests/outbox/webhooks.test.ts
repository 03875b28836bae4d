import { createHmac, randomUUID } from "node:crypto";
import { createServer, type IncomingHttpHeaders, request } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { webhookSecret } from "#lib/auth/webhook-secret.ts";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { applyChange, storeChanges } from "#lib/data/changes/changes.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { addOwnMilestone } from "#lib/data/plans/customise.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import { replanPlan } from "#lib/data/schedules/replan-plan.ts";
import {
  addWebhook,
  findWebhookUrl,
  listWebhooks,
  mostWebhooks,
  readWebhookEvents,
  removeWebhook,
  type WebhookEvent,
  webhookEvents,
} from "#lib/data/webhooks/webhooks.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { environment } from "#lib/environment.ts";
import { guardLookup } from "#lib/outbox/call-address.ts";
import { deliverDueMessages, Undeliverable } from "#lib/outbox/deliver.ts";
import { sendWebhook } from "#lib/outbox/send-webhook.ts";
import type { MilestonePatch } from "#lib/planner/plan/plan.ts";
import { describeOnBoth } from "../support/database.ts";
import { addTestLearner } from "../support/learners.ts";

type Call = { path: string; headers: IncomingHttpHeaders; body: string };
const calls: Call[] = [];
let answer = 204;
const receiver = createServer((incoming, outgoing) => {
  const chunks: Buffer[] = [];
  incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
  incoming.on("end", () => {
    calls.push({ path: incoming.url ?? "", headers: incoming.headers, body: Buffer.concat(chunks).toString("utf8") });
    outgoing.writeHead(answer, answer === 302 ? { location: "/elsewhere" } : {}).end("thanks");
  });
});
let base = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
  environment().ALLOW_PRIVATE_WEBHOOKS = "true";
});
afterAll(() => new Promise((resolve) => receiver.close(resolve)));
afterEach(() => {
  calls.length = 0;
  answer = 204;
  environment().ALLOW_PRIVATE_WEBHOOKS = "true";
});

const shipped = catalog();
const role = getRole("data-analyst");
const [first = ""] = role.order;
const now = new Date("2026-11-23T10:00:00Z");
const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

async function prepare(db: UnscopedDatabase, events: readonly WebhookEvent[] = webhookEvents, path = "/hook") {
  const learner = await addTestLearner(db);
  const planId = await makePlan(learner, role, now, shipped, db);
  const id = (await addWebhook(learner, { url: `${base}${path}`, events, now }, db)) ?? "";
  return { learner, planId, id };
}

const deliver = (db: UnscopedDatabase, at = now) =>
  deliverDueMessages({ db, now: () => at, send: (message) => sendWebhook(message, at, db) });

function markDone(db: UnscopedDatabase, learner: LearnerId, planId: string, milestoneId = first) {
  const change = { id: randomUUID(), milestoneId, patch: { status: "done" as const } };
  return applyChange(learner, planId, change, now, shipped, db);
}

describeOnBoth("webhooks", (databases) => {
  test("are told what was done, signed as the specification says", async () => {
    const db = await databases.open();
    const { learner, planId, id } = await prepare(db);
    expect(await markDone(db, learner, planId)).toBe("applied");
    expect(await deliver(db)).toBe(1);
    const [call] = calls;
    expect(JSON.parse(call?.body ?? "")).toEqual({
      type: "milestone.done",
      timestamp: now.toISOString(),
      data: { plan: { id: planId, role: role.id }, milestone: { id: first, title: shipped.milestones.get(first)?.title } },
    });
    expect(call?.headers["webhook-timestamp"]).toBe(String(now.getTime() / 1000));
    const key = Buffer.from(webhookSecret(id).replace(/^whsec_/, ""), "base64");
    expect(key.length).toBe(32);
    const signed = `${call?.headers["webhook-id"]}.${call?.headers["webhook-timestamp"]}.${call?.body}`;
    expect(call?.headers["webhook-signature"]).toBe(`v1,${createHmac("sha256", key).update(signed).digest("base64")}`);
    expect(await listWebhooks(learner, db)).toMatchObject([{ id, last: { state: "sent", problem: "" } }]);
  });

  test("are told of a replan with the new finish, and of the end of a plan, each only what it is to be told", async () => {
    const db = await databases.open();
    const { learner, planId } = await prepare(db, ["plan.replanned", "plan.finished"]);
    const studyTime = {
      startsOn: "2026-11-23",
      minutesPerWeekday: [60, 60, 60, 60, 60, 0, 0],
      daysOff: [],
      targetDate: null,
      timeZone: "UTC",
    };
    for (const at of [1, 2]) {
      expect(await replanPlan(learner, planId, () => studyTime, now, { catalog: shipped, db })).toBe(at === 1 ? "stored" : "unchanged");
    }
    const members = await db.planMilestone.findMany({ where: { planId } });
    const changes = members.map(({ milestoneId }) => ({ id: randomUUID(), milestoneId, patch: { status: "done" as const } }));
    await storeChanges(learner, planId, changes.slice(1), now, shipped, db);
    await deliver(db);
    expect(calls.map(({ body }) => JSON.parse(body))).toMatchObject([
      { type: "plan.replanned", data: { finish: expect.stringMatching(/^20\d\d-\d\d-\d\d$/) } },
    ]);
    await storeChanges(learner, planId, changes.slice(0, 1), now, shipped, db);
    await deliver(db);
    expect(JSON.parse(calls[1]?.body ?? "")).toMatchObject({ type: "plan.finished", data: { plan: { id: planId } } });
    expect(calls).toHaveLength(2);
  });

  test("are told of the learner's own milestones by their title, and of an end only by what was done or left out", async () => {
    const db = await databases.open();
    const { learner, planId } = await prepare(db, ["milestone.done", "plan.finished"]);
    const say = (changes: { milestoneId: string; patch: MilestonePatch }[]) =>
      storeChanges(
        learner,
        planId,
        changes.map((change) => ({ id: randomUUID(), ...change })),
        now,
        shipped,
        db,
      );
    const told = async () => {
      await deliver(db);
      const said = calls.splice(0).map(({ body }) => {
        const { type, data } = JSON.parse(body);
        return [type, data.milestone?.title].join(" ").trim();
      });
      // Several are on their way at once, so they arrive in any order.
      return said.sort();
    };
    const members = await db.planMilestone.findMany({ where: { planId } });
    const patchAll = (patch: MilestonePatch) => members.map(({ milestoneId }) => ({ milestoneId, patch }));
    await say(patchAll({ status: "known" }));
    expect(await told(), "nothing was done").toEqual([]);
    const own = { id: `own-${randomUUID()}`, areaId: role.areas[0]?.id ?? "", title: "Read our data dictionary", minutes: 60, steps: [] };
    await addOwnMilestone(learner, planId, own, now, db);
    await say(patchAll({ skipped: true }).filter(({ milestoneId }) => milestoneId !== first));
    expect(await told(), "one's own is left").toEqual([]);
    await say([{ milestoneId: own.id, patch: { status: "done" } }]);
    expect(await told()).toEqual([`milestone.done ${own.title}`, "plan.finished"]);
    await say([{ milestoneId: first, patch: { note: { text: "a note", before: "" } } }]);
    expect(await told(), "a note ends nothing").toEqual([]);
    await say([{ milestoneId: first, patch: { status: "in_progress" } }]);
    expect(await told()).toEqual([]);
    await say([{ milestoneId: first, patch: { skipped: true } }]);
    expect(await told(), "the last one was left out").toEqual(["plan.finished"]);
    await say([{ milestoneId: first, patch: { status: "not_started" } }]);
    expect(await told(), "it is over already").toEqual([]);
    await say([{ milestoneId: own.id, patch: { skipped: true } }]);
    expect(await told(), "nothing is done any more").toEqual([]);
    await say([
      { milestoneId: own.id, patch: { status: "in_progress" } },
      { milestoneId: own.id, patch: { status: "known" } },
      { milestoneId: own.id, patch: { skipped: false } },
    ]);
    expect(await told(), "known is not done").toEqual([]);
    await say([{ milestoneId: own.id, patch: { status: "done" } }]);
    expect(await told(), "something was done again").toEqual([`milestone.done ${own.title}`, "plan.finished"]);
  });

  test("are told once of a change that is sent twice, and not of one that is not stored", async () => {
    const db = await databases.open();
    const { learner, planId } = await prepare(db);
    const change = { id: randomUUID(), milestoneId: first, patch: { status: "done" as const } };
    await applyChange(learner, planId, change, now, shipped, db);
    await applyChange(learner, planId, change, now, shipped, db);
    expect(await markDone(db, learner, planId, "no-such-milestone")).toBe("not-found");
    await deliver(db);
    expect(calls).toHaveLength(1);
  });

  test("are called again after a failure with the same id, and follow no redirect", async () => {
    const db = await databases.open();
    const { learner, planId } = await prepare(db);
    await markDone(db, learner, planId);
    answer = 500;
    expect(await deliver(db)).toBe(0);
    expect(await listWebhooks(learner, db)).toMatchObject([{ last: { state: "waiting", problem: "the receiver answered 500" } }]);
    answer = 302;
    expect(await deliver(db, minutesLater(2))).toBe(0);
    answer = 204;
    expect(await deliver(db, minutesLater(10))).toBe(1);
    expect(calls.map(({ path }) => path)).toEqual(["/hook", "/hook", "/hook"]);
    expect(new Set(calls.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
    expect(new Set(calls.map(({ headers }) => headers["webhook-signature"])).size, "each try is signed with its own time").toBe(3);
  });

  test("that say that they are gone are not called again, nor are removed ones", async () => {
    const db = await databases.open();
    const { learner, planId, id } = await prepare(db);
    await markDone(db, learner, planId);
    answer = 410;
    await deliver(db);
    expect(await db.outboxMessage.findFirst()).toMatchObject({ state: "failed", tries: 1 });
    await markDone(db, learner, planId, role.order[1] ?? "");
    expect(await removeWebhook(learner, id, db)).toBe(`${base}/hook`);
    expect(await removeWebhook(learner, id, db)).toBeUndefined();
    await deliver(db);
    expect(calls).toHaveLength(1);
  });

  test("lead to no private address, whatever is stored", async () => {
    const db = await databases.open();
    const { learner, planId } = await prepare(db);
    environment().ALLOW_PRIVATE_WEBHOOKS = "false";
    await markDone(db, learner, planId);
    await deliver(db);
    expect(calls).toEqual([]);
    expect(await db.outboxMessage.findFirst()).toMatchObject({ state: "failed", problem: "the address is not allowed" });
  });

  test("of one learner tell each what it is for, and are removed one by one", async () => {
    const db = await databases.open();
    const { learner, planId, id } = await prepare(db, ["milestone.done"], "/first");
    const second = (await addWebhook(learner, { url: `${base}/second`, events: ["plan.finished"], now: minutesLater(1) }, db)) ?? "";
    const third = (await addWebhook(learner, { url: `${base}/third`, events: ["milestone.done"], now: minutesLater(2) }, db)) ?? "";
    await markDone(db, learner, planId);
    await deliver(db);
    expect(calls.map(({ path }) => path).toSorted()).toEqual(["/first", "/third"]);
    const last = { state: "sent", problem: "", at: now };
    expect((await listWebhooks(learner, db)).map((hook) => [hook.id, hook.last])).toEqual([
      [id, last],
      [second, undefined],
      [third, last],
    ]);
    await markDone(db, learner, planId, role.order[1] ?? "");
    expect(await removeWebhook(learner, third, db)).toBe(`${base}/third`);
    expect(await findWebhookUrl(learner, third, db)).toBeUndefined();
    expect(await findWebhookUrl(learner, second, db)).toBe(`${base}/second`);
    calls.length = 0;
    await deliver(db);
    expect(calls.map(({ path }) => path)).toEqual(["/first"]);
  });

  test("are five at most, and nobody else's", async () => {
    const db = await databases.open();
    const { learner, id } = await prepare(db);
    const other = await addTestLearner(db);
    expect(await removeWebhook(other, id, db)).toBeUndefined();
    const add = () => addWebhook(learner, { url: `${base}/more`, events: webhookEvents, now }, db);
    const added = await Promise.all(Array.from({ length: 6 }, add));
    expect(added.filter(Boolean)).toHaveLength(mostWebhooks - 1);
    expect(await listWebhooks(other, db)).toEqual([]);
  });
});

test("what a later version may tell is left out of a webhook's list", () => {
  expect(readWebhookEvents(JSON.stringify(["plan.finished", "from.later", "milestone.done"]))).toEqual(["milestone.done", "plan.finished"]);
  for (const stored of ["[]", "{}", '"plan.finished"']) expect(readWebhookEvents(stored)).toEqual([]);
});

test.each([[["127.0.0.1"]], [["93.184.215.14", "10.0.0.1"]], [["::1"]], [[]]])(
  "a name that leads to %j is not connected to, also when it led elsewhere before",
  async (addresses) => {
    let connected = 0;
    const count = () => {
      connected += 1;
    };
    receiver.on("connection", count);
    const lookUp = guardLookup((_hostname, _options, callback) =>
      callback(
        null,
        addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
      ),
    );
    const failure = await new Promise((resolve) => {
      const { port } = new URL(base);
      request({ host: "hook.example.org", port, path: "/", agent: false, lookup: lookUp })
        .once("error", resolve)
        .once("response", resolve)
        .end();
    });
    receiver.off("connection", count);
    expect(failure).toBeInstanceOf(Undeliverable);
    expect(connected).toBe(0);
  },
);

test("a name that leads to public addresses alone is looked up as usual", () => {
  const lookUp = guardLookup((_hostname, _options, callback) => callback(null, [{ address: "93.184.215.14", family: 4 }]));
  const found: unknown[] = [];
  lookUp("hook.example.org", {}, (...result) => found.push(result));
  lookUp("hook.example.org", { all: true }, (...result) => found.push(result));
  expect(found).toEqual([
    [null, "93.184.215.14", 4],
    [null, [{ address: "93.184.215.14", family: 4 }]],
  ]);
});
