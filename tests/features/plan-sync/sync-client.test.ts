import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { guest, readPlan, storePlan } from "#app/_features/plan-sync/device-store.ts";
import { makeId } from "#app/_features/plan-sync/make-id.ts";
import { openStore } from "#app/_features/plan-sync/open-store.ts";
import { listOutboxEntries, storeEntries } from "#app/_features/plan-sync/outbox-store.ts";
import { backoffSeconds } from "#app/_features/plan-sync/retry-timer.ts";
import { takeBatch } from "#app/_features/plan-sync/send-entries.ts";
import { type OutboxEntry, revisionsKeyOf } from "#app/_features/plan-sync/stored-records.ts";
import { SyncClient } from "#app/_features/plan-sync/sync-client.ts";
import type { UndoAtFirst } from "#app/_features/plan-sync/sync-state.ts";
import { applyPatch, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { FakeServer, ManualTimer, plan, studyTime } from "./fake-server.ts";

const ids = milestonesOf(plan).map(({ id }) => id);
const [first = "", second = "", third = ""] = ids;
const learnersPage = { owner: "ada", sends: true, isCopy: false };

let server: FakeServer;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  server = new FakeServer();
  const store = await openStore();
  for (const name of store?.objectStoreNames ?? []) await store?.clear(name);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A page that shows a plan. */
function openPage(shown: Plan = plan, from = learnersPage, undo: UndoAtFirst = { steps: [] }) {
  const timer = new ManualTimer();
  const client = new SyncClient(timer.start);
  const refresh = vi.fn();
  client.onOutdated(refresh);
  const close = client.openPlan(shown, from, undo);
  return {
    client,
    timer,
    refresh,
    close,
    tick: (milestoneId: string) => client.change(shown.id, milestoneId, { status: "done" }),
    note: (milestoneId: string, text: string) => client.change(shown.id, milestoneId, { note: { text, before: "" } }),
    look: () => client.getSnapshot(shown.id),
    statusOf: (milestoneId: string) =>
      milestonesOf(client.getSnapshot(shown.id)?.plan ?? plan).find(({ id }) => id === milestoneId)?.status,
    /** Waits for a state, and for all that the client does at once after it. */
    expectState: async (state: string) => {
      await until(() => expect(client.getSnapshot(shown.id)?.saveState).toBe(state));
      await until(() => expect(client.hasUnstored()).toBe(false));
    },
  };
}

const until = (check: () => unknown) => vi.waitFor(check, { interval: 1, timeout: 5_000 });
const waiting = async (owner = "ada") => (await listOutboxEntries(owner)).map(({ id }) => id);
const expectWaiting = (count: number) => until(async () => expect(await waiting()).toHaveLength(count));

const change = (milestoneId: string, planId = plan.id): OutboxEntry => ({
  kind: "change",
  id: makeId(),
  owner: "ada",
  planId,
  milestoneId,
  patch: { status: "done" },
  origin: { clientId: "earlier", baseRevision: 4, occurredAt: 1_000 },
});
const schedule = (madeAt = 1_000, planId = plan.id): OutboxEntry => ({
  kind: "schedule",
  id: makeId(),
  owner: "ada",
  planId,
  studyTime,
  madeAt,
});

describe("a change", () => {
  test("shows at once, is sent once it is painted, and leaves the outbox when the server has it", async () => {
    const page = openPage();
    page.tick(first);
    expect(page.statusOf(first)).toBe("done");
    expect(page.look()).toMatchObject({ saveState: "saving", unsaved: 1, last: { milestoneId: first, undo: { status: "not_started" } } });
    expect(page.timer.wait).toBe(60);
    await expectWaiting(1);
    page.timer.pass();
    await page.expectState("saved");
    await expectWaiting(0);
    expect(server.stored).toHaveLength(1);
    expect(server.requests[0]).toMatchObject({ path: "/plans/plan-1/changes", learner: "ada", sentAt: expect.any(Number) });
    expect(server.requests[0]?.changes?.[0]).toMatchObject({ milestoneId: first, origin: { baseRevision: 4 } });
    expect(page.statusOf(first)).toBe("done");
    const stored = await readPlan("ada", plan.id);
    expect(milestonesOf(stored?.plan ?? plan)[0]?.status).toBe("done");
    expect(page.timer.wait).toBeUndefined();
  });

  test("has the newest revision that the page knows as its base", async () => {
    const page = openPage();
    page.tick(first);
    page.timer.pass();
    await page.expectState("saved");
    page.tick(second);
    page.timer.pass();
    await page.expectState("saved");
    expect(server.requests.map(({ changes }) => changes?.[0])).toMatchObject([
      { origin: { baseRevision: 4 } },
      { origin: { baseRevision: 5 } },
    ]);
    // Only its own changes came in between.
    expect(page.refresh).not.toHaveBeenCalled();
  });

  test("made during a request is sent in the next one", async () => {
    const page = openPage();
    server.answerNext((request) => {
      page.tick(second);
      return server.store(request);
    });
    page.tick(first);
    page.timer.pass();
    await until(() => expect(server.stored).toHaveLength(2));
    await page.expectState("saved");
    expect(server.batches.map((batch) => batch.length)).toEqual([1, 1]);
  });

  test("of a milestone that the plan does not have, or of a closed plan, is ignored", () => {
    const page = openPage();
    page.tick("not-in-this-plan");
    page.close();
    page.tick(first);
    expect(page.client.countUnsent()).toBe(0);
  });

  test("is sent even while the page closes, if the browser carries a request of its size", async () => {
    const page = openPage();
    const carried: (boolean | undefined)[] = [];
    const answer = (_request: unknown, { keepalive }: RequestInit) => {
      carried.push(keepalive);
      return Response.json({ results: ["applied"], before: 4, revision: 5 });
    };
    server.answerNext(answer, answer);
    page.tick(first);
    page.timer.pass();
    await page.expectState("saved");
    page.note(second, "n".repeat(70_000));
    page.timer.pass();
    await page.expectState("saved");
    expect(carried).toEqual([true, false]);
  });

  test("of a guest stays on the device, and a message says so when there is no room", async () => {
    const id = "guest-data-analyst";
    const page = openPage({ ...plan, id }, { owner: guest, sends: false, isCopy: true });
    page.tick(first);
    await page.expectState("kept-here");
    expect(page.timer.wait).toBeUndefined();
    vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    page.tick(second);
    await until(() => expect(page.look()?.saveState).toBe("not-kept"));
    expect(page.client.hasUnstored()).toBe(true);
  });
});

test("a plan that was only looked at says nothing of saving, also once the waiting entries are read", async () => {
  const page = openPage();
  await page.client.load("ada");
  expect(page.look()?.saveState).toBe("idle");
});

test("a plan says what waits also when it is opened again on the same page", async () => {
  const page = openPage();
  page.tick(first);
  await until(() => expect(page.client.hasUnstored()).toBe(false));
  page.close();
  const close = page.client.openPlan(plan, learnersPage, { steps: [] });
  await page.client.load("ada");
  expect(page.look()).toMatchObject({ saveState: "saving", unsaved: 1 });
  close();
});

test("a plan that was opened again stays open when the page before it closes", () => {
  const page = openPage();
  const close = page.client.openPlan(plan, learnersPage, { steps: [] });
  page.close();
  page.tick(first);
  expect(page.client.countUnsent()).toBe(1);
  close();
  expect(page.look()).toBeUndefined();
});

describe("an answer that acknowledges nothing removes nothing:", () => {
  const html = (status: number) => () => new Response("<!doctype html><title>Busy</title>", { status });
  const json = (status: number, body: unknown) => () => Response.json(body, { status });
  const kept: [name: string, answer: () => Response | Promise<Response>][] = [
    ["half of its JSON", () => new Response('{"results":["applied"],"bef')],
    ["a page with status 200", html(200)],
    ["null", json(200, null)],
    ["an empty object", json(200, {})],
    ["no results", json(200, { results: [], before: 4, revision: 4 })],
    ["results that are no list", json(200, { results: "applied", before: 4, revision: 4 })],
    ["results without a revision", json(200, { results: ["applied"] })],
    ["more results than changes", json(200, { results: Array(3).fill("applied"), before: 4, revision: 7 })],
    ["a result that nobody knows", json(200, { results: ["mislaid"], before: 4, revision: 4 })],
    ["nothing, with status 204", () => new Response(null, { status: 204 })],
    ["another build's 409", html(409)],
    ["a proxy's 400", html(400)],
    ["a 403", json(403, { message: "That came from another site." })],
    ["a proxy's 404", html(404)],
    ["a 405", json(405, { detail: "Use GET." })],
    ["a 408", html(408)],
    ["a 410", json(410, { message: "Gone." })],
    ["a proxy's 413", html(413)],
    ["a 422 without a reason", json(422, {})],
    ["a 429", json(429, { message: "Wait." })],
    ["a 500", html(500)],
    ["a 503", json(503, { message: "Back soon." })],
    ["a network error", () => Promise.reject(new TypeError("Failed to fetch"))],
  ];

  test.each(kept)("%s", async (_name, answer) => {
    const page = openPage();
    server.answerNext(answer);
    page.tick(first);
    page.tick(second);
    page.timer.pass();
    await page.expectState("on-device");
    expect(page.look()).toMatchObject({ unsaved: 2 });
    expect(page.statusOf(first)).toBe("done");
    expect(await waiting()).toHaveLength(2);
    page.timer.pass();
    await page.expectState("saved");
    expect(server.batches[1]).toEqual(server.batches[0]);
    expect(server.stored).toEqual(server.batches[0]);
    await expectWaiting(0);
    // The lost answer may have been of something that another tab changed since.
    expect(page.refresh).toHaveBeenCalledTimes(1);
  });

  test("a request that waits for its answer is not sent again, whoever asks for it", async () => {
    const page = openPage();
    let reply = () => {};
    server.answerNext((request) => new Promise((resolve) => (reply = () => resolve(server.store(request)))));
    page.tick(first);
    page.timer.pass();
    await until(() => expect(server.requests).toHaveLength(1));
    page.client.retry();
    page.client.resume();
    await page.client.start("ada");
    expect(server.requests).toHaveLength(1);
    reply();
    await page.expectState("saved");
    expect(server.requests).toHaveLength(1);
  });

  test("a request without an answer times out", async () => {
    const patience = new AbortController();
    const timeout = vi.spyOn(AbortSignal, "timeout").mockReturnValue(patience.signal);
    const page = openPage();
    server.answerNext(
      (_request, { signal }) => new Promise((_resolve, reject) => signal?.addEventListener("abort", () => reject(signal.reason))),
    );
    page.tick(first);
    page.timer.pass();
    await until(() => expect(server.requests).toHaveLength(1));
    expect(timeout).toHaveBeenCalledWith(20_000);
    expect(page.look()?.saveState).toBe("saving");
    patience.abort(new DOMException("timed out", "TimeoutError"));
    await page.expectState("on-device");
    expect(await waiting()).toHaveLength(1);
  });

  test("fewer results than changes acknowledge only those changes", async () => {
    const page = openPage();
    server.answerNext(
      (request) => server.store({ ...request, changes: request.changes?.slice(0, 2) ?? [] }),
      () => new Response("", { status: 500 }),
    );
    for (const id of [first, second, third]) page.tick(id);
    page.timer.pass();
    await page.expectState("on-device");
    expect(page.look()?.unsaved).toBe(1);
    await expectWaiting(1);
    page.timer.pass();
    await page.expectState("saved");
    expect(server.batches.map((batch) => batch.length)).toEqual([3, 1, 1]);
    expect(server.stored).toEqual(server.batches[0]);
  });
});

describe("after a failure", () => {
  test("the waits grow to half a minute, and are short again after a success", async () => {
    await storeEntries([change(third)]);
    const page = openPage();
    await until(() => expect(page.timer.wait).toBe(60));
    server.answerNext(...Array.from({ length: 7 }, () => () => new Response("", { status: 502 })));
    page.tick(first);
    const waits: number[] = [];
    for (let tries = 1; tries <= 7; tries += 1) {
      page.timer.pass();
      await until(() => expect(server.requests).toHaveLength(tries));
      await until(() => expect(page.timer.wait).toBeDefined());
      waits.push(page.timer.wait ?? 0);
    }
    expect(waits.map((wait) => wait / 1000)).toEqual([1, 2, 4, 8, 16, 30, 30]);
    // A new tick does not hurry it.
    page.tick(second);
    expect(page.timer.wait).toBe(30_000);
    page.timer.pass();
    await page.expectState("saved");
    server.answerNext(() => new Response("", { status: 502 }));
    page.tick(third);
    page.timer.pass();
    await page.expectState("on-device");
    expect(page.timer.wait).toBe(1_000);
    expect([0, 1, 2].map(backoffSeconds)).toEqual([1, 1, 2]);
  });

  test.each([
    ["so many seconds", () => "120"],
    ["a date", () => new Date(Date.now() + 120_000).toUTCString()],
  ])("Retry-After with %s is honoured, also when the network comes back meanwhile", async (_name, header) => {
    vi.setSystemTime(new Date("2026-11-23T10:00:00Z"));
    const page = openPage();
    server.answerNext(() => Response.json({ message: "Wait." }, { status: 429, headers: { "retry-after": header() } }));
    page.tick(first);
    page.timer.pass();
    await page.expectState("on-device");
    expect(page.timer.wait).toBeGreaterThan(119_000);
    expect(page.timer.wait).toBeLessThanOrEqual(120_000);
    page.client.resume();
    expect(server.requests).toHaveLength(1);
    page.timer.pass();
    await page.expectState("saved");
    expect(server.stored).toHaveLength(1);
  });

  test("a retry by a person or a returned network does not wait", async () => {
    const page = openPage();
    server.answerNext(
      () => Promise.reject(new TypeError("offline")),
      () => Promise.reject(new TypeError("offline")),
    );
    page.tick(first);
    page.timer.pass();
    await page.expectState("on-device");
    page.client.resume();
    await until(() => expect(server.requests).toHaveLength(2));
    await until(() => expect(page.timer.wait).toBe(2_000));
    page.client.retry();
    await page.expectState("saved");
    expect(server.requests).toHaveLength(3);
  });

  test("a retry by a person while a request waits for its answer follows that answer, once", async () => {
    const page = openPage();
    const busy = () => Response.json({ message: "Back soon." }, { status: 503, headers: { "retry-after": "60" } });
    let reply = () => {};
    server.answerNext(() => new Promise((resolve) => (reply = () => resolve(busy()))), busy);
    page.tick(first);
    page.timer.pass();
    await until(() => expect(server.requests).toHaveLength(1));
    page.client.retry();
    page.client.retry();
    reply();
    await until(() => expect(server.requests).toHaveLength(2));
    await until(() => expect(page.timer.wait).toBeGreaterThan(59_000));
    expect(server.requests).toHaveLength(2);
    page.client.retry();
    await page.expectState("saved");
    expect(server.requests).toHaveLength(3);
  });

  test("a page that has got its learner waits as long as the server asked, too", async () => {
    await storeEntries([change(first)]);
    const page = openPage();
    server.answerNext(() => Response.json({ message: "Wait." }, { status: 503, headers: { "retry-after": "60" } }));
    await until(() => expect(page.timer.wait).toBe(60));
    page.timer.pass();
    await page.expectState("on-device");
    await page.client.start("ada");
    expect(server.requests).toHaveLength(1);
    expect(page.timer.wait).toBeGreaterThan(59_000);
    page.timer.pass();
    await page.expectState("saved");
  });

  test("an ended session is reported, keeps everything, and sends it after signing in", async () => {
    const page = openPage();
    server.signedIn = undefined;
    page.tick(first);
    page.timer.pass();
    await page.expectState("signed-out");
    expect(page.statusOf(first)).toBe("done");
    page.close();
    // Nobody to tell: nothing is tried on the page for signing in.
    page.timer.pass();
    await until(() => expect(server.requests).toHaveLength(2));
    await until(() => expect(page.timer.wait).toBeUndefined());
    expect(await waiting()).toHaveLength(1);
    server.signedIn = "ada";
    const again = openPage();
    await again.client.start("ada");
    await again.expectState("saved");
    expect(server.stored).toHaveLength(1);
    await expectWaiting(0);
  });

  test("one learner's changes are not sent for another", async () => {
    await storeEntries([change(first)]);
    server.signedIn = "bob";
    const page = openPage({ ...plan, id: "plan-2" }, { ...learnersPage, owner: "bob" });
    await page.client.start("bob");
    expect(server.requests).toEqual([]);
    expect(await waiting()).toHaveLength(1);
  });

  test("a plan with unexpected answers does not delay the others", async () => {
    await storeEntries([change(first, "plan-2"), change(second, plan.id)]);
    const page = openPage();
    server.answerNext(() => new Response("<p>", { status: 409 }));
    await page.client.start("ada");
    await page.expectState("saved");
    expect(server.requests.map(({ path }) => path)).toEqual(["/plans/plan-2/changes", "/plans/plan-1/changes"]);
    await expectWaiting(1);
    page.timer.pass();
    await expectWaiting(0);
  });
});

describe("a refused change", () => {
  test("of its milestone is undone and reported; the rest is saved", async () => {
    const page = openPage();
    server.answerNext((request) => {
      const [refused, ...others] = request.changes ?? [];
      return server.store({ ...request, changes: refused ? [{ ...refused, milestoneId: "not-in-this-plan" }, ...others] : [] });
    });
    page.tick(first);
    page.tick(second);
    page.timer.pass();
    await page.expectState("refused");
    expect([first, second].map(page.statusOf)).toEqual(["not_started", "done"]);
    await expectWaiting(0);
    expect(page.refresh).toHaveBeenCalledTimes(1);
    page.tick(third);
    expect(page.look()?.saveState).toBe("saving");
  });

  test("that is a too long note is refused alone, and its text is kept until another one replaces it", async () => {
    const page = openPage();
    const long = "far longer than twenty characters";
    const others = ids.slice(0, 9).filter((id) => id !== third);
    for (const id of others.slice(0, 5)) page.tick(id);
    page.note(third, long);
    for (const id of others.slice(5)) page.tick(id);
    page.timer.pass();
    await page.expectState("refused");
    expect(server.stored).toHaveLength(others.length);
    expect(others.map(page.statusOf)).toEqual(others.map(() => "done"));
    expect(page.look()?.unsaved).toBe(0);
    expect(page.look()?.refusedNotes.get(third)).toBe(long);
    await until(async () => expect(await listOutboxEntries("ada")).toMatchObject([{ isRefused: true }]));

    const sent = server.requests.length;
    const reopened = openPage();
    await reopened.client.start("ada");
    expect(reopened.look()?.refusedNotes.get(third)).toBe(long);
    expect(server.requests).toHaveLength(sent);
    // A note on something else does not replace it.
    reopened.note(first, "short");
    reopened.timer.pass();
    await reopened.expectState("saved");
    expect(reopened.look()?.refusedNotes.get(third)).toBe(long);
    reopened.note(third, "shorter");
    await until(() => expect(reopened.look()?.refusedNotes.size).toBe(0));
    reopened.timer.pass();
    await reopened.expectState("saved");
    await expectWaiting(0);
    expect(server.requests.at(-1)?.changes?.[0]?.patch.note?.text).toBe("shorter");
  });
});

test("a refused note is shown in its own plan only", async () => {
  await storeEntries([{ ...change(first, "plan-2"), patch: { note: { text: "refused", before: "" } }, isRefused: true } as OutboxEntry]);
  const [page, other] = [openPage(), openPage({ ...plan, id: "plan-2" })];
  await until(() => expect(other.look()?.refusedNotes).toEqual(new Map([[first, "refused"]])));
  await page.client.load("ada");
  expect(page.look()?.refusedNotes.size).toBe(0);
  page.close();
  other.close();
});

test.each([
  ["that was saved says so", first, "saved"],
  ["of which nothing was saved does not say that it was", "not-in-this-plan", "idle"],
])("a plan %s, when it is opened after its changes were sent", async (_name, milestoneId, state) => {
  await storeEntries([change(milestoneId, "plan-2")]);
  const { client } = openPage();
  await client.start("ada");
  const close = client.openPlan({ ...plan, id: "plan-2" }, learnersPage, { steps: [] });
  expect(client.getSnapshot("plan-2")?.saveState).toBe(state);
  close();
});

test.each([
  [2, [59_600, 59_600, 100]],
  [1, [59_600, 59_601, 100]],
  [1, [200_000, 100]],
])("%i of notes with %j characters are sent together, what they replace included", (most, lengths) => {
  const notes = lengths.map((length) => {
    const note = { text: "n".repeat(length - 100), before: "b".repeat(100) };
    return { ...change(first), patch: { note } } as OutboxEntry;
  });
  expect(takeBatch(notes, 100, false)).toEqual(notes.slice(0, most));
});

describe("a schedule", () => {
  test("is sent after the changes of its plan, later ones included; only the newest of several is sent", async () => {
    await storeEntries([schedule(1_000), change(first)]);
    await storeEntries([schedule(2_000)]);
    await storeEntries([change(second)]);
    const page = openPage();
    await page.client.start("ada");
    expect(server.requests.map(({ path, changes, madeAt }) => [path, changes?.length ?? madeAt])).toEqual([
      ["/plans/plan-1/changes", 2],
      ["/plans/plan-1/schedule", 2_000],
    ]);
    await expectWaiting(0);
    expect(page.refresh).toHaveBeenCalledTimes(1);
  });

  test("waits while the changes of its plan do not arrive", async () => {
    await storeEntries([schedule(), change(first)]);
    const page = openPage();
    server.answerNext(() => new Response("", { status: 500 }));
    await page.client.start("ada");
    expect(server.requests.map(({ path }) => path)).toEqual(["/plans/plan-1/changes"]);
    expect(await waiting()).toHaveLength(2);
    page.timer.pass();
    await expectWaiting(0);
    expect(server.schedules).toEqual([studyTime]);
  });

  test.each([
    ["401", 401, { message: "Sign in first." }],
    ["409", 409, {}],
    ["429", 429, {}],
    ["500", 500, {}],
    ["an answer that nobody knows", 200, { result: "perhaps" }],
    ["a 404 that says nothing", 404, {}],
  ])("is kept after %s", async (_name, status, body) => {
    await storeEntries([schedule()]);
    await (await openStore())?.put("facts", "[]", revisionsKeyOf("ada", plan.id));
    const page = openPage();
    server.answerNext(() => Response.json(body, { status }));
    await page.client.start("ada");
    expect(await waiting()).toHaveLength(1);
    expect(await (await openStore())?.get("facts", revisionsKeyOf("ada", plan.id))).toBe("[]");
    page.timer.pass();
    await expectWaiting(0);
    await until(async () => expect(await (await openStore())?.get("facts", revisionsKeyOf("ada", plan.id))).toBeUndefined());
  });

  test("that the server refuses with a reason is not sent again", async () => {
    await storeEntries([schedule()]);
    const page = openPage();
    server.answerNext(() => Response.json({ message: "The target is in the past." }, { status: 400 }));
    await page.client.start("ada");
    await expectWaiting(0);
    expect(page.refresh).toHaveBeenCalledTimes(1);
  });

  test("that was undone before it was sent is not sent", async () => {
    await storeEntries([schedule()]);
    const page = openPage();
    await page.client.undoSchedule("ada", plan.id);
    await page.client.start("ada");
    expect(server.requests).toEqual([]);
  });

  test("that was made while the previous one was being sent is sent too", async () => {
    const page = openPage();
    await page.client.start("ada");
    server.answerNext((request) => {
      void page.client.enqueue(schedule(2_000));
      return server.store(request);
    });
    void page.client.enqueue(schedule(1_000));
    page.timer.pass();
    await until(() => expect(server.requests.map(({ madeAt }) => madeAt)).toEqual([1_000, 2_000]));
    await expectWaiting(0);
  });

  test("waits on a page that was opened from this device, where it can still be undone; ticks do not wait", async () => {
    await storeEntries([schedule(), change(first)]);
    const page = openPage(plan, { ...learnersPage, isCopy: true });
    await until(() => expect(page.timer.wait).toBe(60));
    page.timer.pass();
    await page.expectState("saved");
    expect(server.requests.map(({ path }) => path)).toEqual(["/plans/plan-1/changes"]);
    await expectWaiting(1);
  });
});

describe("entries of earlier pages", () => {
  test("are shown, sent in order, and refresh the page once", async () => {
    const earlier = [third, first, second].map((id) => change(id));
    await storeEntries(earlier);
    const page = openPage();
    await until(() => expect(page.statusOf(third)).toBe("done"));
    expect(page.look()?.saveState).toBe("saving");
    page.timer.pass();
    await page.expectState("saved");
    expect(server.stored).toEqual(earlier.map(({ id }) => id));
    expect(page.refresh).toHaveBeenCalledTimes(1);
  });

  test("in a plan that is not open are sent, and added to its local copy", async () => {
    await storePlan("ada", { ...plan, id: "plan-2" });
    await storeEntries([change(first, "plan-2"), change(second, "plan-2")]);
    const page = openPage();
    await page.client.start("ada");
    expect(server.batches.map((batch) => batch.length)).toEqual([2]);
    await expectWaiting(0);
    const copy = milestonesOf((await readPlan("ada", "plan-2"))?.plan ?? plan);
    expect(copy.filter(({ status }) => status === "done").map(({ id }) => id)).toEqual([first, second]);
    expect(page.refresh).toHaveBeenCalledTimes(1);
  });

  test("are sent in batches that fit into a request", async () => {
    await storeEntries(Array.from({ length: 250 }, (_, at) => change(ids[at % ids.length] ?? "")));
    const page = openPage();
    await page.client.start("ada");
    expect(server.batches.map((batch) => batch.length)).toEqual([100, 100, 50]);
    const note = { text: "n".repeat(70_000), before: "" };
    await storeEntries([1, 2, 3].map(() => ({ ...change(first), patch: { note } }) as OutboxEntry));
    server.answerNext(...[1, 2, 3].map(() => () => Response.json({ results: ["applied"], before: 300, revision: 301 })));
    const later = openPage();
    await later.client.start("ada");
    expect(server.batches.slice(3).map((batch) => batch.length)).toEqual([1, 1, 1]);
    expect(page.refresh).toHaveBeenCalledTimes(1);
  });

  test("a change of another device in between refreshes the page", async () => {
    const page = openPage();
    server.answerNext(() => Response.json({ results: ["applied"], before: 9, revision: 10 }));
    page.tick(first);
    page.timer.pass();
    await page.expectState("saved");
    expect(page.refresh).toHaveBeenCalledTimes(1);
  });
});

test("a page that comes after the answer is refreshed, too", async () => {
  const timer = new ManualTimer();
  const client = new SyncClient(timer.start);
  client.openPlan(plan, learnersPage, { steps: [] });
  server.answerNext(() => Response.json({ results: ["applied"], before: 9, revision: 10 }));
  client.change(plan.id, first, { status: "done" });
  timer.pass();
  await until(() => expect(client.getSnapshot(plan.id)?.saveState).toBe("saved"));
  const refresh = vi.fn();
  client.onOutdated(refresh);
  expect(refresh).toHaveBeenCalledTimes(1);
  client.onOutdated(refresh);
  expect(refresh).toHaveBeenCalledTimes(1);
});

describe("two tabs", () => {
  test("that send the same at the same time store it once, and both end with nothing to send", async () => {
    await storeEntries([change(first), change(second)]);
    const [one, other] = [openPage(), openPage()];
    await Promise.all([one.client.start("ada"), other.client.start("ada")]);
    await one.expectState("saved");
    await other.expectState("saved");
    expect(server.batches).toHaveLength(2);
    expect(server.stored).toEqual(server.batches[0]);
    expect([one.client.countUnsent(), other.client.countUnsent()]).toEqual([0, 0]);
    await expectWaiting(0);
    for (const tab of [one, other]) expect([first, second].map(tab.statusOf)).toEqual(["done", "done"]);
  });

  test("are different clients to the server", async () => {
    const tabs = [openPage(), openPage()];
    for (const tab of tabs) {
      tab.tick(first);
      tab.timer.pass();
      await tab.expectState("saved");
    }
    const clients = server.requests.map(({ changes }) => changes?.[0]?.origin?.clientId);
    expect(new Set(clients).size).toBe(2);
  });
});

test("signing out leaves nothing to send on an open page", async () => {
  const page = openPage();
  server.answerNext(() => new Response("", { status: 500 }));
  page.tick(first);
  page.timer.pass();
  await page.expectState("on-device");
  page.client.forgetOwner("ada");
  page.timer.pass();
  expect(page.client.countUnsent()).toBe(0);
  expect(server.requests).toHaveLength(1);
});

describe("an undo", () => {
  /** The plan as the server sends it after another device has changed a milestone. */
  const known = { ...applyPatch(plan, first, { status: "known" }), revision: 6 };

  test("names the change that it undoes; an undo of the undo repeats it", async () => {
    const page = openPage();
    page.tick(first);
    await page.client.takeStep(plan.id, "undo");
    expect(page.look()?.last).toMatchObject({ milestoneId: first, patch: { status: "not_started" }, isUndo: true });
    expect(page.look()).toMatchObject({ next: undefined, redo: { isUndo: true } });
    await page.client.takeStep(plan.id, "redo");
    expect(page.look()?.last).toMatchObject({ patch: { status: "done" }, isUndo: false });
    page.timer.pass();
    await page.expectState("saved");
    const [done, undone, redone] = server.requests.flatMap(({ changes }) => changes ?? []);
    expect([done?.undoes, undone?.undoes, redone?.undoes]).toEqual([undefined, done?.id, undone?.id]);
    page.close();
  });

  test("can be the first thing that a page does, and so can repeating what was undone on the page before", async () => {
    const made = { id: "given", milestoneId: first, patch: { status: "done" as const }, undo: { status: "not_started" as const } };
    const page = openPage(applyPatch(plan, first, { status: "done" }), learnersPage, { steps: [made] });
    await page.client.takeStep(plan.id, "undo");
    page.timer.pass();
    await page.expectState("saved");
    expect(server.requests[0]?.changes?.[0]).toMatchObject({ undoes: "given", origin: { clientId: expect.any(String) } });
    page.close();

    const undone = { id: "undone", milestoneId: first, patch: made.undo, undo: made.patch, isUndo: true };
    const next = openPage(plan, learnersPage, { steps: [], last: undone });
    expect(next.look()?.redo).toMatchObject({ id: "undone" });
    await next.client.takeStep(plan.id, "redo");
    expect(next.statusOf(first)).toBe("done");
    next.close();
    // What stands no longer cannot be repeated.
    const late = openPage(plan, learnersPage, { steps: [], last: { ...undone, overruled: "seen" } });
    expect(late.look()?.redo).toBeUndefined();
    late.close();
  });

  test("that the server refused for something newer does not come back as a step", async () => {
    const moved = { id: "edit-1", milestoneId: "", patch: {}, undo: {}, words: "moved" };
    const page = openPage(plan, learnersPage, { steps: [moved] });
    vi.stubGlobal("fetch", async () => Response.json({ result: "superseded" }));
    await page.client.takeStep(plan.id, "undo");
    page.tick(first);
    await page.client.takeStep(plan.id, "undo");
    expect(page.statusOf(first)).toBe("not_started");
    expect(page.look()?.next).toBeUndefined();
    page.close();
  });

  test("is not made when the page shows that another device changed the same later", async () => {
    const page = openPage();
    page.tick(first);
    page.timer.pass();
    await page.expectState("saved");
    expect(page.look()?.last?.overruled).toBeUndefined();
    page.client.updatePlan(known);
    expect(page.look()?.last).toMatchObject({ patch: { status: "done" }, overruled: "seen" });
    const { requests } = server;
    const before = requests.length;
    await page.client.takeStep(plan.id, "undo");
    expect(page.statusOf(first)).toBe("known");
    expect(page.look()).toMatchObject({ unsaved: 0, last: { patch: { status: "done" }, overruled: "seen" } });
    expect(requests.length).toBe(before);
    page.close();
  });

  test("that the server does not apply is not said to be one", async () => {
    const page = openPage();
    page.tick(first);
    page.timer.pass();
    await page.expectState("saved");
    server.answerNext(() => Response.json({ results: ["superseded"], before: 6, revision: 6 }));
    await page.client.takeStep(plan.id, "undo");
    page.timer.pass();
    await page.expectState("saved");
    expect(page.look()?.last).toMatchObject({ isUndo: true, overruled: "unseen" });
    expect(page.statusOf(first)).toBe("done");
    await until(() => expect(page.refresh).toHaveBeenCalled());
    page.client.updatePlan(known);
    expect(page.look()?.last).toMatchObject({ isUndo: true, overruled: "seen" });
    page.close();
  });

  test("still stands while the page gets a plan from before the change", async () => {
    const page = openPage();
    page.tick(first);
    page.timer.pass();
    await page.expectState("saved");
    page.client.updatePlan({ ...plan });
    expect(page.look()?.last?.overruled).toBeUndefined();
    page.close();
  });

  test("goes back step by step, also through what the server knew and what an earlier page made, and forward again", async () => {
    const known = { ...applyPatch(plan, first, { status: "known" }), revision: 4 };
    const given = { id: "given", milestoneId: first, patch: { status: "known" as const }, undo: { status: "not_started" as const } };
    const earlier = openPage(known, learnersPage, { steps: [given] });
    earlier.tick(second);
    await until(() => expect(earlier.client.hasUnstored()).toBe(false));
    earlier.close();

    const page = openPage(known, learnersPage, { steps: [given] });
    await until(() => expect(page.look()?.next?.milestoneId).toBe(second));
    page.tick(first);
    const statuses = () => [page.statusOf(first), page.statusOf(second)];
    const seen = [statuses()];
    for (const kind of ["undo", "undo", "undo", "undo", "redo", "redo", "redo", "redo"] as const) {
      await page.client.takeStep(plan.id, kind);
      seen.push(statuses());
    }
    const [all, two, one, none] = [
      ["done", "done"],
      ["known", "done"],
      ["known", "not_started"],
      ["not_started", "not_started"],
    ];
    expect(seen).toEqual([all, two, one, none, none, one, two, all, all]);
    expect(page.look()).toMatchObject({ redo: undefined, next: { milestoneId: first } });
    page.close();
  });

  test("skips a step that something newer has replaced, says so, and goes on with the one before", async () => {
    const page = openPage();
    page.tick(second);
    page.tick(first);
    page.timer.pass();
    await page.expectState("saved");
    const both = applyPatch(applyPatch(plan, second, { status: "done" }), first, { status: "known" });
    page.client.updatePlan({ ...both, revision: 9 });
    expect(page.look()).toMatchObject({ last: { overruled: "seen" }, next: { milestoneId: second } });
    await page.client.takeStep(plan.id, "undo");
    expect([page.statusOf(first), page.statusOf(second)]).toEqual(["known", "not_started"]);
    expect(page.look()?.next).toBeUndefined();
    page.close();
  });

  test("that something newer has replaced does not come back after later steps, and those before it can still be repeated", async () => {
    const page = openPage();
    page.tick(second);
    page.tick(first);
    page.timer.pass();
    await page.expectState("saved");
    page.client.updatePlan({ ...applyPatch(applyPatch(plan, first, { status: "done" }), second, { status: "known" }), revision: 9 });
    await page.client.takeStep(plan.id, "undo");
    await page.client.takeStep(plan.id, "undo");
    expect(page.look()).toMatchObject({ last: { milestoneId: second, overruled: "seen" }, next: undefined });
    page.tick(third);
    await page.client.takeStep(plan.id, "undo");
    expect(page.look()?.next).toBeUndefined();

    page.tick(third);
    page.tick(first);
    await page.client.takeStep(plan.id, "undo");
    await page.client.takeStep(plan.id, "undo");
    page.timer.pass();
    await page.expectState("saved");
    page.client.updatePlan({ ...applyPatch(plan, third, { status: "known" }), revision: 30 });
    expect(page.look()).toMatchObject({ last: { milestoneId: third, overruled: "seen" }, redo: { milestoneId: first } });
    page.close();
  });

  test("of a milestone's state that another page made is no step of this one", async () => {
    const page = openPage();
    await page.client.load("ada");
    page.client.updatePlan({ ...plan, revision: 5 }, [{ id: "other", milestoneId: first, patch: { status: "done" }, undo: {} }]);
    expect(page.look()?.next).toBeUndefined();
    page.close();
  });

  test("is there without a network, too, after the page was closed", async () => {
    const online = openPage();
    online.tick(first);
    online.timer.pass();
    await online.expectState("saved");
    await until(() => expect(online.look()?.next?.milestoneId).toBe(first));
    online.close();
    const kept = await readPlan("ada", plan.id);
    const copy = openPage(kept?.plan ?? plan, { owner: "ada", sends: true, isCopy: true });
    await until(() => expect(copy.look()?.next?.milestoneId).toBe(first));
    await copy.client.takeStep(plan.id, "undo");
    expect(copy.statusOf(first)).toBe("not_started");
    copy.close();
  });

  test("is taken for each press, however quick", async () => {
    const step = (id: string) => ({ id, milestoneId: "", patch: {}, undo: {}, words: "moved" });
    const page = openPage(plan, learnersPage, { steps: [step("edit-1"), step("edit-2")] });
    const asked: string[] = [];
    vi.stubGlobal("fetch", async (_path: string, { body }: { body: URLSearchParams }) => {
      asked.push(body.get("change") ?? "");
      // The answer comes when the second press was made long ago.
      await new Promise((resolve) => setTimeout(resolve, 50));
      return Response.json({ result: "applied", id: `edit-${2 + asked.length}` });
    });
    await Promise.all([page.client.takeStep(plan.id, "undo"), page.client.takeStep(plan.id, "undo")]);
    expect(asked).toEqual(["undo edit-2", "undo edit-1"]);
    expect(page.look()?.next).toBeUndefined();
    page.close();
  });

  test("stands against a list of steps that the server made before", async () => {
    const moved = { id: "edit-1", milestoneId: "", patch: {}, undo: {}, words: "moved" };
    const page = openPage(plan, learnersPage, { steps: [moved] });
    const ids = ["edit-2", "edit-3"];
    vi.stubGlobal("fetch", async () => Response.json({ result: "applied", id: ids.shift() }));
    await page.client.takeStep(plan.id, "undo");
    page.client.updatePlan({ ...plan }, [moved]);
    expect(page.look()).toMatchObject({ next: undefined, redo: { id: "edit-2" } });
    await page.client.takeStep(plan.id, "redo");
    page.client.updatePlan({ ...plan }, []);
    expect(page.look()?.next?.id).toBe("edit-3");
    page.client.updatePlan({ ...plan }, [{ ...moved, id: "edit-3" }]);
    page.client.updatePlan({ ...plan }, []);
    expect(page.look()?.next).toBeUndefined();
    page.close();
  });

  test("of what only the server can undo asks it, and says when there was no answer", async () => {
    const moved = { id: "edit-1", milestoneId: "", patch: {}, undo: {}, words: "moved" };
    const page = openPage(plan, learnersPage, { steps: [moved] });
    const answers = [undefined, { result: "applied", id: "edit-2" }, { result: "superseded" }];
    const asked: string[] = [];
    vi.stubGlobal("fetch", async (_path: string, { body }: { body: URLSearchParams }) => {
      asked.push(body.get("change") ?? "");
      const answer = answers.shift();
      if (!answer) throw new TypeError("Failed to fetch");
      return Response.json(answer);
    });
    await page.client.takeStep(plan.id, "undo");
    expect(page.look()).toMatchObject({ last: { words: "moved", needsNetwork: true }, next: { id: "edit-1" } });
    await page.client.takeStep(plan.id, "undo");
    expect(page.look()).toMatchObject({ last: { words: "moved", isUndo: true }, next: undefined, redo: { id: "edit-2" } });
    expect(page.refresh).toHaveBeenCalledTimes(1);
    await page.client.takeStep(plan.id, "redo");
    expect(page.look()).toMatchObject({ last: { words: "moved", overruled: "unseen" }, next: undefined, redo: undefined });
    expect(asked).toEqual(["undo edit-1", "undo edit-1", "undo edit-2"]);
    page.close();
  });

  test("of what only the server can undo is asked for after everything made before it has arrived", async () => {
    const moved = { id: "edit-1", milestoneId: "", patch: {}, undo: {}, words: "moved" };
    const page = openPage(plan, learnersPage, { steps: [moved] });
    page.tick(first);
    await page.client.takeStep(plan.id, "undo");
    expect(server.stored).toEqual([]);
    await page.client.takeStep(plan.id, "undo");
    expect(server.stored).toHaveLength(2);
    page.close();
  });

  test("of a guest does not take back what another tab changed later", async () => {
    const guestsPage = { owner: guest, sends: false, isCopy: true };
    const [one, other] = [openPage(plan, guestsPage), openPage(plan, guestsPage)];
    one.tick(first);
    await one.expectState("kept-here");
    other.client.change(plan.id, first, { status: "known" });
    await other.expectState("kept-here");
    await one.client.takeStep(plan.id, "undo");
    expect(one.statusOf(first)).toBe("known");
    expect(one.look()?.last?.overruled).toBe("seen");
    expect(await waiting(guest)).toHaveLength(2);
    one.close();
    other.close();
  });
});
