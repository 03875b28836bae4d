import { type IDBPDatabase, openDB } from "idb";
import type { Schema } from "./stored-records.ts";
import { upgradeStore } from "./upgrade-store.ts";

export type Store = IDBPDatabase<Schema>;

let opened: Promise<Store | undefined> | undefined;

/** Opens the browser's database; undefined where the browser has none or forbids it. */
export function openStore(): Promise<Store | undefined> {
  opened ??= open().catch(() => undefined);
  return opened;
}

async function open(): Promise<Store | undefined> {
  if (typeof indexedDB === "undefined") return undefined;
  return openDB<Schema>("milepost", 3, {
    async upgrade(store, oldVersion, _newVersion, tx) {
      if (oldVersion > 0) return upgradeStore(tx, oldVersion);
      const outbox = store.createObjectStore("outbox", { autoIncrement: true });
      outbox.createIndex("id", "id", { unique: true });
      outbox.createIndex("owner", "owner");
      outbox.createIndex("plan", ["owner", "planId"]);
      store.createObjectStore("plans", { keyPath: ["owner", "planId"] }).createIndex("owner", "owner");
      store.createObjectStore("facts");
    },
    // A newer version of the program must upgrade the database: this page closes it and continues in memory.
    blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
    terminated: () => {
      opened = undefined;
    },
  });
}
