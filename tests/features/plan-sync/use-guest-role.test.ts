import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { runHook } from "../../support/show-page.ts";
import { plan } from "./fake-server.ts";

const until = (check: () => unknown) => vi.waitFor(check, { interval: 1, timeout: 5_000 });
const settle = async () => {
  for (let turns = 0; turns < 40; turns += 1) await new Promise((resolve) => setImmediate(resolve));
};

/** A browser that was opened just now. */
async function openBrowser() {
  const { useGuestRole } = await import("#app/_features/plan-sync/use-guest-role.ts");
  return (roleId?: string) => runHook(useGuestRole, roleId);
}

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal("indexedDB", new IDBFactory());
});

afterEach(() => vi.unstubAllGlobals());

test("a browser without a plan has no role, and gets no database for being asked", async () => {
  (await openDB("another-site", 1)).close();
  const open = await openBrowser();
  const page = open();
  await settle();
  expect(page.values).toEqual([undefined]);
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(["another-site"]);
  page.close();
});

test("a guest's role is that of the plan opened last, or a given one for which there is a plan", async () => {
  (await openDB("another-site", 1)).close();
  const open = await openBrowser();
  const { guest, storePlan } = await import("#app/_features/plan-sync/device-store.ts");
  const { openStore } = await import("#app/_features/plan-sync/open-store.ts");
  await storePlan("ada", { ...plan, id: "plan-1", role: { ...plan.role, id: "ml-engineer" } });
  for (const [openedAt, role] of ["data-analyst", "data-scientist"].entries()) {
    const stored = { ...plan, id: `guest-${role}`, role: { ...plan.role, id: role } };
    await (await openStore())?.put("plans", { owner: guest, planId: stored.id, plan: stored, openedAt });
  }
  const page = open();
  await until(() => expect(page.values).toEqual([undefined, "data-scientist"]));
  page.run("data-analyst");
  await until(() => expect(page.value).toBe("data-analyst"));
  page.run("ml-engineer");
  await until(() => expect(page.value).toBeUndefined());
  // The answer to an earlier question does not come after that to a later one.
  page.run("data-scientist");
  page.run("data-analyst");
  await until(() => expect(page.value).toBe("data-analyst"));
  await settle();
  expect(page.value).toBe("data-analyst");
  page.close();
});

test("a browser that does not tell what it stores has no role", async () => {
  vi.stubGlobal("indexedDB", {});
  const page = (await openBrowser())();
  await settle();
  expect(page.values).toEqual([undefined]);
  page.close();
});
