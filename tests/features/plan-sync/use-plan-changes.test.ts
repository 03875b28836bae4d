import "fake-indexeddb/auto";
import type { ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type DeviceOwner, DeviceOwnerOf } from "#app/_features/plan-sync/device-owner.tsx";
import { guest } from "#app/_features/plan-sync/device-store.ts";
import { dispatchPlanChange } from "#app/_features/plan-sync/dispatch-plan-change.ts";
import { openStore } from "#app/_features/plan-sync/open-store.ts";
import { listOutboxEntries, storeEntries } from "#app/_features/plan-sync/outbox-store.ts";
import type { QueuedChange } from "#app/_features/plan-sync/stored-records.ts";
import { syncClient } from "#app/_features/plan-sync/sync-client.ts";
import { type UndoAtFirst, usePlanChanges, useRefusedNote } from "#app/_features/plan-sync/use-plan-changes.ts";
import { applyPatch, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { runHook } from "../../support/show-page.ts";
import { FakeServer, plan } from "./fake-server.ts";

const [first = "", second = ""] = milestonesOf(plan).map(({ id }) => id);
const until = (check: () => unknown) => vi.waitFor(check, { interval: 1, timeout: 5_000 });
const settle = async () => {
  for (let turns = 0; turns < 40; turns += 1) await new Promise((resolve) => setImmediate(resolve));
};
const change = (milestoneId: string, owner = "ada"): QueuedChange => ({
  ...{ kind: "change", id: crypto.randomUUID(), owner, planId: plan.id, milestoneId, patch: { status: "done" } },
  origin: { clientId: "tab", baseRevision: 4, occurredAt: Date.now() },
});
const done = { status: "done" as const };
const undone = { status: "not_started" as const };
const statusOf = (of: Plan | undefined, id: string) => milestonesOf(of ?? { areas: [] }).find((item) => item.id === id)?.status;

let server: FakeServer;
let build = "one";
/** Called when the build is asked for. */
let onAsked = () => {};
/** Answers the request that waits. */
let release = () => {};
const pages: { close: () => void }[] = [];

beforeEach(async () => {
  server = new FakeServer();
  build = "one";
  onAsked = () => {};
  release = () => {};
  const { fetch } = globalThis;
  vi.stubGlobal("fetch", async (path: string, init: RequestInit) => {
    if (path !== "/sw.js") return fetch(path, init);
    onAsked();
    return new Response(null, { headers: { "x-build": build } });
  });
  const store = await openStore();
  for (const name of store?.objectStoreNames ?? []) await store?.clear(name);
});

afterEach(async () => {
  for (const page of pages.splice(0)) page.close();
  await settle();
  for (const owner of ["ada", guest]) syncClient.forgetOwner(owner);
  release();
  await settle();
  // With nothing to send it only stops the timer, which would send what the next test stores.
  syncClient.retry();
  vi.unstubAllGlobals();
});

/** Lets the next request wait for its answer until the test is over. */
function holdAnswer(): void {
  server.answerNext((request) => new Promise((resolve) => (release = () => resolve(server.store(request)))));
}

type Shown = { shown?: Plan; undo?: UndoAtFirst; owner?: DeviceOwner };
const ada: DeviceOwner = { owner: "ada", sends: true, build: "one" };

/** A page with a plan's checklist. */
function openPage({ shown = plan, undo, owner = ada }: Shown = {}) {
  let of = owner;
  const within = (node: ReactNode) => DeviceOwnerOf({ ...of, children: node });
  const page = runHook(
    ({ shown: each, undo: at }: { shown: Plan; undo: UndoAtFirst | undefined }) => usePlanChanges(each, at),
    { shown, undo },
    within,
  );
  pages.push(page);
  return {
    ...page,
    look: () => page.values.at(-1),
    statuses: () => [first, second].map((id) => statusOf(page.values.at(-1)?.plan, id)),
    take: (newer: Plan, steps: UndoAtFirst | undefined = undo, by = of) => {
      of = by;
      page.run({ shown: newer, undo: steps });
    },
    ready: () => until(() => expect(syncClient.getSnapshot(shown.id)).toBeDefined()),
  };
}

describe("a plan on a page", () => {
  test("has each change at once, which is sent, and can be undone and repeated", async () => {
    const page = openPage();
    await page.ready();
    await until(() =>
      expect(page.look()).toMatchObject({ saveState: "idle", unsaved: 0, next: undefined, redo: undefined, last: undefined }),
    );
    page.look()?.change(first, done);
    await until(() =>
      expect(page.look()).toMatchObject({ saveState: "saving", unsaved: 1, last: { milestoneId: first }, next: { patch: done } }),
    );
    expect(page.statuses()).toEqual(["done", "not_started"]);
    await until(() => expect(page.look()).toMatchObject({ saveState: "saved", unsaved: 0 }));
    dispatchPlanChange(plan.id, second, done);
    await until(() => expect(page.statuses()).toEqual(["done", "done"]));
    page.look()?.undo();
    await until(() => expect(page.statuses()).toEqual(["done", "not_started"]));
    const redo = page.look()?.redo?.id;
    // By the id of anything else, the step before it is undone.
    page.look()?.undo("something-else");
    await until(() => expect(page.statuses()).toEqual(["not_started", "not_started"]));
    expect(page.look()?.redo?.id).not.toBe(redo);
    page.look()?.undo(page.look()?.redo?.id);
    await until(() => expect(page.statuses()).toEqual(["done", "not_started"]));
    await until(() => expect(page.look()?.saveState).toBe("saved"));
    // The same functions each time, so that nothing is rendered again for them.
    expect(page.values.at(-2)?.change).toBe(page.look()?.change);
  });

  test("shows a newer one of the server at once, with the changes of this device that it does not have", async () => {
    holdAnswer();
    const page = openPage();
    await page.ready();
    page.look()?.change(first, done);
    await until(() => expect(page.look()?.unsaved).toBe(1));
    const seen = page.values.length;
    page.take({ ...applyPatch(plan, second, { status: "known" }), revision: 5 });
    await until(() => expect(page.values.length).toBeGreaterThan(seen));
    for (const { plan: shown } of page.values.slice(seen))
      expect([first, second].map((id) => statusOf(shown, id))).toEqual(["done", "known"]);
    await until(() => expect(syncClient.getSnapshot(plan.id)?.source.revision).toBe(5));
  });

  test("of this device comes with its changes, and one of the server without them at first", async () => {
    await storeEntries([change(first)]);
    await syncClient.load("ada");
    const copies = { ...ada, isCopy: true };
    const atFirst: (string | undefined)[] = [];
    for (const shown of [
      { owner: copies },
      {},
      { owner: copies, shown: { ...plan, id: "plan-2" } },
      { owner: { ...copies, owner: undefined } },
    ]) {
      const page = openPage(shown);
      await page.ready();
      atFirst.push(statusOf(page.values[0]?.plan, first));
      page.close();
      await until(() => expect(syncClient.getSnapshot(shown.shown?.id ?? plan.id)).toBeUndefined());
    }
    expect(atFirst).toEqual(["done", "not_started", "not_started", "not_started"]);
  });

  test("is closed with its page, and another one that is shown instead is opened", async () => {
    const page = openPage();
    await page.ready();
    page.take({ ...plan, id: "plan-2" });
    await until(() => expect(syncClient.getSnapshot("plan-2")).toBeDefined());
    expect(syncClient.getSnapshot(plan.id)).toBeUndefined();
    page.look()?.change(first, done);
    await until(() => expect(page.statuses()).toEqual(["done", "not_started"]));
    expect(server.requests.every(({ path }) => path === "/plans/plan-2/changes")).toBe(true);
    page.look()?.undo();
    await until(() => expect(page.statuses()).toEqual(["not_started", "not_started"]));
    page.close();
    await until(() => expect(syncClient.getSnapshot("plan-2")).toBeUndefined());
  });

  test("of a guest is never sent, also after it was shown as a learner's", async () => {
    const page = openPage();
    await page.ready();
    page.take(plan, undefined, { owner: guest, sends: false, isCopy: true });
    await until(() => expect(page.look()?.saveState).toBe("idle"));
    await settle();
    page.look()?.change(first, done);
    await until(() => expect(page.look()?.saveState).toBe("kept-here"));
    expect(await listOutboxEntries(guest)).toHaveLength(1);
    expect(server.requests).toEqual([]);
  });
});

describe("what can be undone on a page", () => {
  const step = (id: string, more: object = {}) => ({ id, milestoneId: first, patch: done, undo: undone, ...more });

  test("is said before the plan is open, and stays so", async () => {
    const shown = applyPatch(plan, first, done);
    const page = openPage({ shown, undo: { last: step("b"), steps: [step("a"), step("0"), step("b")] } });
    await page.ready();
    await settle();
    expect(page.values.at(0)).toMatchObject({ last: { id: "b" }, next: { id: "b" }, redo: undefined, saveState: "idle", unsaved: 0 });
    expect(page.look()).toMatchObject({ last: { id: "b" }, next: { id: "b" }, redo: undefined });
    page.look()?.undo();
    await until(() => expect(page.statuses()[0]).toBe("not_started"));
  });

  test("can be repeated at first where it was an undo that stands", async () => {
    const last = { ...step("b"), patch: undone, undo: done, isUndo: true };
    const [page, overruled, nothing] = [
      openPage({ undo: { last, steps: [] } }),
      openPage({ shown: { ...plan, id: "plan-2" }, undo: { last: { ...last, overruled: "seen" }, steps: [] } }),
      openPage({ shown: { ...plan, id: "plan-3" } }),
    ];
    for (const each of [page, overruled, nothing]) await until(() => expect(each.values.length).toBeGreaterThan(0));
    expect([page, overruled, nothing].map(({ values }) => values[0]?.redo?.id)).toEqual(["b", undefined, undefined]);
    expect(nothing.values[0]).toMatchObject({ next: undefined, last: undefined });
    page.look()?.undo("b");
    await until(() => expect(page.statuses()[0]).toBe("done"));
  });

  test("follows what the server knows", async () => {
    const page = openPage();
    await page.ready();
    await settle();
    const moved = { id: "edit-1", milestoneId: "", patch: {}, undo: {}, words: "moved" };
    page.take({ ...plan, revision: 5 }, { steps: [moved] });
    await until(() => expect(page.look()?.next).toEqual(moved));
  });
});

describe("a page that may be out of date", () => {
  const show = (page: ReturnType<typeof openPage>, state: string) => {
    page.document.visibilityState = state;
    page.document.dispatchEvent(new Event("visibilitychange"));
    return settle();
  };

  test("is asked for again when it is shown, while nothing waits and the server runs its build", async () => {
    const page = openPage();
    await page.ready();
    await show(page, "hidden");
    expect(page.refresh).toHaveBeenCalledTimes(0);
    await show(page, "visible");
    expect(page.refresh).toHaveBeenCalledTimes(1);
    build = "two";
    await show(page, "visible");
    expect(page.refresh).toHaveBeenCalledTimes(1);
    build = "one";
    // It was left, or something was changed, while the server was asked.
    onAsked = () => {
      page.document.visibilityState = "hidden";
    };
    await show(page, "visible");
    expect(page.refresh).toHaveBeenCalledTimes(1);
    holdAnswer();
    onAsked = () => page.look()?.change(first, done);
    await show(page, "visible");
    expect([page.refresh.mock.calls.length, page.look()?.unsaved]).toEqual([1, 1]);
    const asks = vi.fn();
    onAsked = asks;
    await show(page, "visible");
    expect(asks).not.toHaveBeenCalled();
    page.close();
    await settle();
    await show(page, "visible");
    expect(page.refresh).toHaveBeenCalledTimes(1);
  });

  test("is asked for again when the server has something newer, and a copy of this device never", async () => {
    const newer = () => Response.json({ results: ["applied"], before: 9, revision: 10 });
    const page = openPage();
    await page.ready();
    server.answerNext(newer, newer, newer);
    page.look()?.change(first, done);
    await until(() => expect(page.refresh).toHaveBeenCalledTimes(1));
    build = "two";
    page.look()?.change(second, done);
    await until(() => expect(page.look()?.unsaved).toBe(0));
    await settle();
    expect(page.refresh).toHaveBeenCalledTimes(1);
    build = "one";
    page.take(plan, undefined, { ...ada, isCopy: true });
    await settle();
    page.look()?.change(first, { status: "known" });
    await until(() => expect(page.look()?.unsaved).toBe(0));
    await show(page, "visible");
    expect(page.refresh).toHaveBeenCalledTimes(1);
  });
});

test("the text of a note that the server refused is given back, for its own milestone of its own plan", async () => {
  const note = { ...change(first), patch: { note: { text: "refused", before: "" } }, isRefused: true as const };
  await storeEntries([note]);
  const page = openPage();
  const looks = [
    [plan.id, first],
    [plan.id, second],
    ["plan-2", first],
  ].map(([planId = "", milestoneId = ""]) => runHook(() => useRefusedNote(planId, milestoneId), undefined));
  pages.push(...looks);
  await until(() => expect(syncClient.getSnapshot(plan.id)?.refusedNotes.size).toBe(1));
  await until(() => expect(looks.map(({ values }) => values.at(-1))).toEqual(["refused", undefined, undefined]));
  page.close();
  await settle();
});
