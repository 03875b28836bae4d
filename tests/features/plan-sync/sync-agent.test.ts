import "fake-indexeddb/auto";
import { createElement, type ReactNode, useContext } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ClearLocalData } from "#app/_features/plan-sync/clear-local-data.tsx";
import { DeviceOwnerOf, useDeviceOwner } from "#app/_features/plan-sync/device-owner.tsx";
import { enterDevice, guest, listPlansHere, readOwner, readPlan, storePlan } from "#app/_features/plan-sync/device-store.ts";
import { type Joined, listJoined } from "#app/_features/plan-sync/join-guest.ts";
import { JoinedNotice } from "#app/_features/plan-sync/joined-notice.tsx";
import { LearnersPages } from "#app/_features/plan-sync/learners-pages.tsx";
import { openStore } from "#app/_features/plan-sync/open-store.ts";
import { listChanges, storeEntries } from "#app/_features/plan-sync/outbox-store.ts";
import type { QueuedChange } from "#app/_features/plan-sync/stored-records.ts";
import SyncAgent from "#app/_features/plan-sync/sync-agent.tsx";
import { syncClient } from "#app/_features/plan-sync/sync-client.ts";
import { DraftOwner } from "#app/_ui/kept-form/draft-owner.ts";
import { keepDraft, readDraft } from "#app/_ui/kept-form/form-draft.ts";
import { deviceMessages } from "#lib/messages/device.ts";
import { syncMessages } from "#lib/messages/sync.ts";
import { applyPatch, milestonesOf } from "#lib/planner/plan/plan.ts";
import { runHook, showPage } from "../../support/show-page.ts";
import { FakeServer, plan } from "./fake-server.ts";

const [first = "", second = ""] = milestonesOf(plan).map(({ id }) => id);
const guestPlan = { ...plan, id: "guest-data-analyst" };
const account = { ...plan, id: "account-plan" };
const until = (check: () => unknown) => vi.waitFor(check, { interval: 1, timeout: 5_000 });
const settle = async () => {
  for (let turns = 0; turns < 40; turns += 1) await new Promise((resolve) => setImmediate(resolve));
};
const change = (milestoneId: string, owner = "ada", planId = plan.id): QueuedChange => ({
  ...{ kind: "change", id: crypto.randomUUID(), owner, planId, milestoneId, patch: { status: "done" } },
  origin: { clientId: "tab", baseRevision: 4, occurredAt: Date.now() },
});

class Form extends EventTarget {
  readonly dataset: Record<string, string>;
  constructor(dataset: Record<string, string>) {
    super();
    this.dataset = dataset;
  }
}

/** What a browser keeps for a tab, of which everything is an own property. */
function makeStorage(): object {
  const methods = {
    getItem(this: Record<string, string>, key: string) {
      return this[key] ?? null;
    },
    setItem(this: Record<string, string>, key: string, value: string) {
      this[key] = value;
    },
    removeItem(this: Record<string, string>, key: string) {
      delete this[key];
    },
  };
  return Object.create(methods);
}

let server: FakeServer;
/** The plan of the account, into which the guest's plan goes. */
let joinInto: object | Promise<object> | undefined;
let build = "one";
const pages: { close: () => void }[] = [];

beforeEach(async () => {
  server = new FakeServer();
  joinInto = undefined;
  build = "one";
  const { fetch } = globalThis;
  vi.stubGlobal("fetch", async (path: string, init: RequestInit) => {
    if (path === "/plans/join") return joinInto ? Response.json({ plan: await joinInto }) : new Response("", { status: 503 });
    if (path === "/sw.js") return new Response(null, { headers: { "x-build": build } });
    if (path.endsWith("/plan.json")) return new Response("", { status: 503 });
    return fetch(path, init);
  });
  vi.stubGlobal("HTMLFormElement", Form);
  vi.stubGlobal("sessionStorage", makeStorage());
  const store = await openStore();
  for (const name of store?.objectStoreNames ?? []) await store?.clear(name);
});

afterEach(async () => {
  for (const page of pages.splice(0)) page.close();
  syncClient.forgetOwner("ada");
  await settle();
  // With nothing to send it only stops the timer, which would send what the next test stores.
  syncClient.retry();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

/** A page of Ada's. */
function openPage(learner = "ada") {
  const node = (who: string) =>
    DeviceOwnerOf({ owner: who, sends: true, build: "one", children: createElement(SyncAgent, { learner: who }) });
  const page = showPage(node(learner));
  pages.push(page);
  return {
    ...page,
    walk: (path: string) => page.show(node(learner), path),
    become: (who: string) => page.show(node(who)),
    /** Sends a form. @returns whether the browser was kept from it */
    submit: (target: object) => {
      const event = new Event("submit", { cancelable: true });
      Object.defineProperty(event, "target", { value: target });
      page.document.dispatchEvent(event);
      return event.defaultPrevented;
    },
    titles: () => page.textOf("h2"),
  };
}

const isOpen = () => until(async () => expect(await readOwner()).toBe("ada"));

describe("the pages of a learner", () => {
  test("send what waits, and make the learner the owner of this device", async () => {
    await storeEntries([change(first), change(second, "bob")]);
    openPage();
    await until(() => expect(server.batches.map((batch) => batch.length)).toEqual([1]));
    expect(await readOwner()).toBe("ada");
    await until(async () => expect(await listChanges("ada")).toEqual([]));
    expect(await listChanges("bob")).toHaveLength(1);
  });

  test("send nothing and say nothing after they were closed", async () => {
    await storeEntries([change(first), change(first, guest, guestPlan.id)]);
    await storePlan(guest, guestPlan);
    let join = (_plan: object) => {};
    joinInto = new Promise<object>((resolve) => (join = resolve));
    const page = openPage();
    await isOpen();
    await settle();
    page.close();
    await settle();
    join(account);
    await until(async () => expect(await listJoined("ada")).toHaveLength(1));
    await settle();
    expect(server.requests).toEqual([]);
    expect(page.titles()).toEqual([]);
  });

  test("start the worker with the texts of the plan that was opened last", async () => {
    const register = vi.fn(async () => ({}));
    vi.stubGlobal("navigator", { serviceWorker: { controller: {}, register } });
    vi.stubEnv("NODE_ENV", "production");
    const { fetch } = globalThis;
    const asked: string[] = [];
    vi.stubGlobal("fetch", (path: string, init: RequestInit) => {
      asked.push(path);
      return fetch(path, init);
    });
    await enterDevice("ada");
    await storePlan("ada", plan);
    openPage();
    await until(() => expect(asked).toEqual(["/try/data-analyst/plan.json"]));
    expect(register).toHaveBeenCalledTimes(1);
    await enterDevice(undefined);
    openPage();
    await until(() => expect(register).toHaveBeenCalledTimes(2));
    await settle();
    expect(asked).toHaveLength(1);
  });

  test("are asked for again when the server has more than they show, by the build that they came from", async () => {
    await storeEntries([change(first)]);
    const page = openPage();
    await until(() => expect(page.refresh).toHaveBeenCalledTimes(1));
    build = "two";
    await storeEntries([change(second)]);
    await syncClient.start("ada");
    await settle();
    expect(page.refresh).toHaveBeenCalledTimes(1);
    expect(server.stored).toHaveLength(2);
    page.close();
    build = "one";
    await storeEntries([change(second)]);
    await syncClient.start("ada");
    await settle();
    expect(page.refresh).toHaveBeenCalledTimes(1);
  });

  test("send for the learner who is signed in now", async () => {
    const page = openPage();
    await isOpen();
    server.signedIn = "bob";
    await storeEntries([change(first, "bob")]);
    page.become("bob");
    await until(() => expect(server.batches.map((batch) => batch.length)).toEqual([1]));
    expect(await readOwner()).toBe("bob");
    // Whoever signs out there removes only their own plans.
    await storePlan("bob", plan);
    await storePlan("ada", plan);
    expect(page.submit(new Form({ leavesDevice: "" }))).toBe(false);
    await until(async () => expect(await readPlan("bob")).toBeUndefined());
    expect(await readPlan("ada")).toBeDefined();
  });

  test("have the sync agent once it is loaded, and their own content before", async () => {
    await storeEntries([change(first)]);
    const content = { learner: "ada", build: "one", children: createElement("h2", {}, "Today") };
    const page = showPage(createElement(LearnersPages, content));
    pages.push(page);
    await until(() => expect(page.textOf("h2")).toEqual(["Today"]));
    await until(() => expect(server.stored).toHaveLength(1));
    await until(() => expect(page.refresh).toHaveBeenCalledTimes(1));
  });
});

describe("what a guest planned", () => {
  /** A guest did one milestone. */
  async function planAsGuest() {
    await storePlan(guest, guestPlan);
    await storeEntries([change(first, guest, guestPlan.id)]);
  }
  const merged = syncMessages.joinedTitle(plan.role.title, 1);
  const taken = syncMessages.joinedNew(plan.role.title);

  test("joins the account with a notice, which stays until it is answered", async () => {
    await planAsGuest();
    joinInto = applyPatch(account, second, { status: "done" });
    const page = openPage();
    await until(() => expect(page.titles()).toEqual([merged]));
    page.walk("/today");
    await settle();
    expect(page.titles()).toEqual([merged]);
    page.press(syncMessages.joinedKeep);
    await until(() => expect(page.titles()).toEqual([]));
    expect(await listJoined("ada")).toEqual([]);
    expect(server.requests.flatMap(({ changes }) => changes ?? [])).toMatchObject([{ milestoneId: first, patch: { status: "done" } }]);
  });

  test("is undone by changes that are sent", async () => {
    await planAsGuest();
    joinInto = applyPatch(account, second, { status: "done" });
    const page = openPage();
    await until(() => expect(page.titles()).toEqual([merged]));
    await until(() => expect(server.stored).toHaveLength(1));
    page.press(syncMessages.joinedTakeBack);
    await until(() => expect(page.titles()).toEqual([]));
    await until(() => expect(server.stored).toHaveLength(2));
    expect(server.requests.at(-1)).toMatchObject({ changes: [{ milestoneId: first, patch: { status: "not_started", skipped: false } }] });
  });

  test("has a notice that closes on the next page where it asks nothing, and only that one", async () => {
    await planAsGuest();
    joinInto = account;
    const other: Joined = { ...asked, planId: "plan-2", role: "Machine Learning Engineer" };
    await (await openStore())?.put("facts", JSON.stringify(other), "ada joined plan-2");
    const page = openPage();
    await until(() => expect(page.titles()).toEqual([taken, syncMessages.joinedTitle(other.role, 1)]));
    page.walk("/");
    await settle();
    expect(page.titles()).toHaveLength(2);
    page.walk("/today");
    await until(() => expect(page.titles()).toEqual([syncMessages.joinedTitle(other.role, 1)]));
    expect(await listJoined("ada")).toEqual([other]);
  });

  test("stays where it is when the answer is not understood, and the pages go on", async () => {
    await planAsGuest();
    await storeEntries([change(second)]);
    joinInto = { id: "account-plan" };
    const page = openPage();
    await until(() => expect(server.stored).toHaveLength(1));
    expect(page.titles()).toEqual([]);
    expect((await listPlansHere(guest)).map(({ plan: stored }) => stored)).toEqual([guestPlan]);
    expect(await listChanges(guest, guestPlan.id)).toHaveLength(1);
  });
});

describe("signing out", () => {
  const leaves = new Form({ leavesDevice: "" });

  test("removes everything of the learner from this device, after asking where something is unsent", async () => {
    server.answerNext(() => new Response("", { status: 503 }));
    await storeEntries([change(first)]);
    const page = openPage();
    await until(() => expect(server.requests).toHaveLength(1));
    await until(() => expect(syncClient.countUnsent()).toBe(1));
    await storePlan("ada", plan);
    keepDraft("milepost-draft ada /plans note", { note: "mine" });
    page.window.confirm.mockReturnValueOnce(false);
    expect(page.submit(leaves)).toBe(true);
    await settle();
    expect(page.window.confirm.mock.calls).toEqual([[syncMessages.leaveUnsent(1)]]);
    expect(await readPlan("ada")).toMatchObject({ planId: plan.id });
    expect(readDraft("milepost-draft ada /plans note")).toEqual({ note: "mine" });
    expect(page.submit(leaves)).toBe(false);
    await until(async () => expect(await readPlan("ada")).toBeUndefined());
    expect([syncClient.countUnsent(), readDraft("milepost-draft ada /plans note")]).toEqual([0, undefined]);
    expect(page.window.confirm).toHaveBeenCalledTimes(2);
  });

  test("asks nothing where everything is sent, and no other form or closed page signs out", async () => {
    const page = openPage();
    await isOpen();
    await storePlan("ada", plan);
    for (const other of [new Form({}), { dataset: { leavesDevice: "" } }]) expect(page.submit(other)).toBe(false);
    page.close();
    await settle();
    expect(page.submit(leaves)).toBe(false);
    await settle();
    expect(await readPlan("ada")).toBeDefined();
    const again = openPage();
    await settle();
    expect(again.submit(leaves)).toBe(false);
    await until(async () => expect(await readPlan("ada")).toBeUndefined());
    expect(again.window.confirm).not.toHaveBeenCalled();
  });

  test("before the script was there is made up for on the next page, and drafts that wait stay", async () => {
    await enterDevice("ada");
    await storePlan("ada", plan);
    keepDraft("milepost-draft ada /plans note", { note: "mine" });
    keepDraft("milepost-draft ada /plans title", { title: "mine" }, true);
    const page = showPage(createElement(ClearLocalData));
    pages.push(page);
    await until(async () => expect(await readOwner()).toBeUndefined());
    await until(async () => expect(await readPlan("ada")).toBeUndefined());
    expect(readDraft("milepost-draft ada /plans note")).toBeUndefined();
    expect(readDraft("milepost-draft ada /plans title")).toEqual({ title: "mine" });
  });
});

const asked: Joined = {
  ...{ planId: "plan-1", role: "Data Analyst", changes: 3, isNew: false, done: 2, begun: 0, planned: true, known: 0, notes: 0 },
  milestones: [{ id: first, title: "Select and filter", undo: [{ status: "not_started" }] }],
};

describe("the notice of a joined plan", () => {
  const show = (more: Partial<Joined>) => {
    const markup = renderToStaticMarkup(
      createElement(JoinedNotice, { joined: { ...asked, ...more }, onTakeBack: () => {}, onDismiss: () => {} }),
    );
    return [...markup.matchAll(/>([^<]+)</g)].map(([, text]) => text);
  };

  test("says what was merged, which milestones changed, and asks whether that is kept", () => {
    const [title, text] = [syncMessages.joinedTitle("Data Analyst", 1), syncMessages.joinedText(3, 1, 0)];
    const { joinedWhich, joinedKeep, joinedTakeBack } = syncMessages;
    expect(show({})).toEqual([title, text, joinedWhich, "Select and filter", joinedKeep, joinedTakeBack]);
    expect(show({ notes: 2 })).toEqual([
      ...[syncMessages.joinedTitle("Data Analyst", 3), syncMessages.joinedText(3, 1, 2), joinedWhich, "Select and filter"],
      ...[deviceMessages.notesStay(2), joinedKeep, joinedTakeBack],
    ]);
  });

  test("only informs where there is nothing to undo", () => {
    const { joinedClose } = syncMessages;
    expect(show({ isNew: true, notes: 1 })).toEqual([
      syncMessages.joinedNew("Data Analyst"),
      syncMessages.joinedCounts({ ...asked, notes: 1 }),
      joinedClose,
    ]);
    expect(show({ milestones: [], notes: 1 })).toEqual([
      syncMessages.joinedTitle("Data Analyst", 1),
      syncMessages.joinedText(3, 0, 1),
      joinedClose,
    ]);
    expect(show({ milestones: [] })).toEqual([syncMessages.joinedTitle("Data Analyst", 0), syncMessages.joinedText(3, 0, 0), joinedClose]);
  });
});

test("a page knows in whose name it makes changes; without an owner they go to the server", async () => {
  const look = (within?: (node: ReactNode) => ReactNode) => {
    const page = runHook(() => ({ ...useDeviceOwner(), drafts: useContext(DraftOwner) }), {}, within);
    pages.push(page);
    return page;
  };
  const owner = { owner: "ada", sends: false, build: "one", isCopy: true };
  const [none, some] = [look(), look((node) => DeviceOwnerOf({ ...owner, children: node }))];
  await settle();
  expect([none.value, some.value]).toEqual([
    { owner: undefined, sends: true, drafts: "" },
    { ...owner, drafts: "ada" },
  ]);
  const nobodys = look((node) => DeviceOwnerOf({ ...owner, owner: undefined, children: node }));
  await settle();
  expect(nobodys.value?.drafts).toBe("");
});
