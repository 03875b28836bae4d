import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openStore } from "#app/_features/plan-sync/open-store.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";
import { FakeServer, ManualTimer, plan } from "./fake-server.ts";

const [first = "", second = ""] = milestonesOf(plan).map(({ id }) => id);
const until = (check: () => unknown) => vi.waitFor(check, { interval: 1, timeout: 5_000 });

/** The channels of all tabs that a test opened. */
const channels: BroadcastChannel[] = [];
const Channel = globalThis.BroadcastChannel;

beforeEach(async () => {
  const store = await openStore();
  for (const name of store?.objectStoreNames ?? []) await store?.clear(name);
  vi.stubGlobal("window", new EventTarget());
  vi.stubGlobal(
    "BroadcastChannel",
    class extends Channel {
      constructor(name: string) {
        super(name);
        channels.push(this);
      }
    },
  );
});

afterEach(() => {
  for (const channel of channels.splice(0)) channel.close();
  vi.unstubAllGlobals();
});

/** Opens a tab with a plan of Ada's: the program is loaded again, the browser's database is the same. */
async function openTab(planId = plan.id) {
  vi.resetModules();
  const { SyncClient } = await import("#app/_features/plan-sync/sync-client.ts");
  const { leaveDevice, storePlan, readPlan } = await import("#app/_features/plan-sync/device-store.ts");
  const timer = new ManualTimer();
  const client = new SyncClient(timer.start);
  const refresh = vi.fn();
  client.onOutdated(refresh);
  client.openPlan({ ...plan, id: planId }, { owner: "ada", sends: true, isCopy: false }, { steps: [] });
  await client.load("ada");
  const look = () => client.getSnapshot(planId);
  const statusOf = (milestoneId: string) => milestonesOf(look()?.plan ?? plan).find(({ id }) => id === milestoneId)?.status;
  const tick = async (milestoneId: string) => {
    client.change(planId, milestoneId, { status: "done" });
    await until(() => expect(client.hasUnstored()).toBe(false));
  };
  return { client, timer, refresh, look, statusOf, tick, leaveDevice, storePlan, readPlan };
}

test("what one tab has sent, another shows as saved and does not send again", async () => {
  const server = new FakeServer();
  const one = await openTab();
  await one.tick(first);
  const other = await openTab();
  await other.tick(second);
  expect(other.look()).toMatchObject({ unsaved: 2 });
  one.timer.pass();
  await until(() => expect(other.look()?.unsaved).toBe(1));
  expect([first, second].map(other.statusOf)).toEqual(["done", "done"]);
  // It asks for the page again only when its own change has arrived.
  expect(other.refresh).not.toHaveBeenCalled();
  other.timer.pass();
  await until(() => expect(other.refresh).toHaveBeenCalledTimes(1));
  expect(server.batches.map((batch) => batch.length)).toEqual([1, 1]);
});

test("what one tab has sent refreshes another with the same plan, and none with another plan", async () => {
  new FakeServer();
  const [same, others, one] = [await openTab(), await openTab("plan-2"), await openTab()];
  await one.tick(first);
  one.timer.pass();
  await until(() => expect(same.refresh).toHaveBeenCalledTimes(1));
  // By a second answer, the first one has come to all tabs.
  await one.tick(second);
  one.timer.pass();
  await until(() => expect(same.refresh).toHaveBeenCalledTimes(2));
  expect(others.refresh).not.toHaveBeenCalled();
});

test("what the server did not apply for one tab is not shown as done in another", async () => {
  const server = new FakeServer();
  const one = await openTab();
  await one.tick(first);
  const other = await openTab();
  expect(other.statusOf(first)).toBe("done");
  server.answerNext(() => Response.json({ results: ["superseded"], before: 5, revision: 5 }));
  one.timer.pass();
  await until(() => expect(other.look()?.unsaved).toBe(0));
  expect(other.statusOf(first)).toBe("not_started");
});

test("signing out in one tab leaves nothing to send in another, which stores nothing for that learner any more", async () => {
  const server = new FakeServer();
  const [one, other] = [await openTab(), await openTab()];
  await other.tick(first);
  await one.leaveDevice("bob");
  await one.leaveDevice("ada");
  await until(() => expect(other.client.countUnsent()).toBe(0));
  other.timer.pass();
  await other.storePlan("ada", plan);
  expect(await other.readPlan("ada")).toBeUndefined();
  expect(server.requests).toEqual([]);
});
