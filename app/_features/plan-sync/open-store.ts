import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { MilestonePatch, Plan } from "#lib/planner/plan/plan.ts";

/** A change as it is kept on the device until the server has it: who made it in which plan, and when by the device's clock. */
export type KeptChange = {
  id: string;
  owner: string;
  planId: string;
  milestoneId: string;
  patch: MilestonePatch;
  origin: { clientId: string; baseRevision: number; occurredAt: number };
};

/** A plan as the server last told it, with what it acknowledged since. */
export type KeptPlan = { owner: string; planId: string; plan: Plan; openedAt: number };

interface Schema extends DBSchema {
  /** In the order in which they were made. */
  changes: { key: number; value: KeptChange; indexes: { id: string; owner: string; plan: [string, string] } };
  plans: { key: [string, string]; value: KeptPlan; indexes: { owner: string } };
  facts: { key: string; value: string };
}

export type Store = IDBPDatabase<Schema>;

let opened: Promise<Store | undefined> | undefined;

/** The browser's database; undefined where the browser has none or allows none. */
export function openStore(): Promise<Store | undefined> {
  opened ??= open().catch(() => undefined);
  return opened;
}

async function open(): Promise<Store | undefined> {
  if (typeof indexedDB === "undefined") return undefined;
  return openDB<Schema>("milepost", 1, {
    upgrade(store) {
      const changes = store.createObjectStore("changes", { autoIncrement: true });
      changes.createIndex("id", "id", { unique: true });
      changes.createIndex("owner", "owner");
      changes.createIndex("plan", ["owner", "planId"]);
      store.createObjectStore("plans", { keyPath: ["owner", "planId"] }).createIndex("owner", "owner");
      store.createObjectStore("facts");
    },
    // A newer version of the program wants to change the database: this page makes room and goes on in memory.
    blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
    terminated: () => {
      opened = undefined;
    },
  });
}
