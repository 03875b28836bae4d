/** The database of a simulated browser. Bundled, and evaluated once for each device, so that each has its own queue of tasks. */

export {
  IDBCursor,
  IDBDatabase,
  IDBFactory,
  IDBIndex,
  IDBKeyRange,
  IDBObjectStore,
  IDBRequest,
  IDBTransaction,
} from "fake-indexeddb";
