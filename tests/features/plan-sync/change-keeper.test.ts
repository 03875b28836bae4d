import "fake-indexeddb/auto";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { makeKeeper } from "#app/_features/plan-sync/change-keeper.ts";
import { listChanges } from "#app/_features/plan-sync/device-store.ts";
import { openStore } from "#app/_features/plan-sync/open-store.ts";

const made = (id: string) => ({
  id,
  owner: "ada",
  planId: "plan-1",
  milestoneId: "sql-basics",
  patch: { status: "done" as const },
  origin: { clientId: "tab", baseRevision: 4, occurredAt: 1_000 },
});
const keptIds = async () => (await listChanges("ada", "plan-1")).map(({ id }) => id);

/** While it is on, the browser has no room for a change more. */
function fillStorage() {
  return vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
}

beforeEach(async () => {
  await (await openStore())?.clear("changes");
});

describe("keeping changes while a device may be full", () => {
  test("what found no room is kept with the next one, in the order in which it was made", async () => {
    const keeper = makeKeeper();
    const full = fillStorage();
    expect(await keeper.keep(made("a"))).toBe(false);
    expect(await keeper.keep(made("b"))).toBe(false);
    full.mockRestore();
    expect(await keeper.keep(made("c"))).toBe(true);
    expect(await keptIds()).toEqual(["a", "b", "c"]);
  });

  test("changes made at the same moment are kept once each, in order", async () => {
    const keeper = makeKeeper();
    expect(await Promise.all(["c", "a", "b"].map((id) => keeper.keep(made(id))))).toEqual([true, true, true]);
    expect(await keptIds()).toEqual(["c", "a", "b"]);
  });

  test("what the server has by now is not kept later", async () => {
    const keeper = makeKeeper();
    const full = fillStorage();
    await keeper.keep(made("a"));
    full.mockRestore();
    keeper.letGo(["a"]);
    expect(await keeper.keep(made("b"))).toBe(true);
    expect(await keptIds()).toEqual(["b"]);
  });
});
