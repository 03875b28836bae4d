import { guest, hasLeft } from "#app/_features/plan-sync/device-store.ts";
import { openStore } from "#app/_features/plan-sync/open-store.ts";

/**
 * The advertisements that somebody saved in this browser, as one text. They leave with everything else of their owner, and are never sent.
 * Nothing here throws. Without an owner they are a guest's.
 */
const keyOf = (owner: string | undefined) => `${owner ?? guest} job-advertisements`;

/** Stores the text. @returns whether it is stored */
export async function saveText(owner: string | undefined, text: string): Promise<boolean> {
  try {
    const store = await openStore();
    if (!store || hasLeft(owner ?? guest)) return false;
    await store.put("facts", text, keyOf(owner));
    return true;
  } catch {
    return false;
  }
}

/** The saved text; undefined where there is none. Reading never makes the database. */
export async function readText(owner: string | undefined): Promise<string | undefined> {
  try {
    const stores = await indexedDB.databases();
    if (!stores.some(({ name }) => name === "milepost")) return undefined;
    return await (await openStore())?.get("facts", keyOf(owner));
  } catch {
    return undefined;
  }
}

/** Deletes the saved text. */
export async function deleteText(owner: string | undefined): Promise<void> {
  try {
    await (await openStore())?.delete("facts", keyOf(owner));
  } catch {
    // Where nothing can be opened, nothing is stored.
  }
}
