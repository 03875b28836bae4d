import { guest, hasLeft } from "#app/_features/plan-sync/device-store.ts";
import { openStore } from "#app/_features/plan-sync/open-store.ts";

/**
 * The advertisements that somebody saved in this browser, as one text. They are never sent. A guest's text becomes the text of the learner
 * who signs up or in, as a guest's plan does, and a learner's leaves with everything else of theirs when they sign out. Nothing here throws.
 */
const keyOf = (owner: string | undefined) => `${owner ?? guest} job-advertisements`;

/** Stores the text. @returns whether it is stored */
export async function saveText(owner: string | undefined, text: string): Promise<boolean> {
  try {
    const store = await openStore();
    if (!store || hasLeft(owner ?? guest)) return false;
    await store.put("facts", JSON.stringify({ text }), keyOf(owner));
    return true;
  } catch {
    return false;
  }
}

/** The saved text; undefined where there is none. A learner without one takes over the guest's. Reading never makes the database. */
export async function readSavedText(owner: string | undefined): Promise<string | undefined> {
  try {
    const stores = await indexedDB.databases();
    if (!stores.some(({ name }) => name === "milepost")) return undefined;
    const store = await openStore();
    if (!store) return undefined;
    const tx = store.transaction("facts", "readwrite");
    let fact = await tx.store.get(keyOf(owner));
    if (fact === undefined && owner !== undefined && !hasLeft(owner)) {
      fact = await tx.store.get(keyOf(undefined));
      if (fact !== undefined) {
        await tx.store.put(fact, keyOf(owner));
        await tx.store.delete(keyOf(undefined));
      }
    }
    await tx.done;
    return fact === undefined ? undefined : textIn(fact);
  } catch {
    return undefined;
  }
}

function textIn(fact: string): string | undefined {
  const { text }: { text?: unknown } = JSON.parse(fact);
  return typeof text === "string" ? text : undefined;
}

/** Deletes the saved text. */
export async function deleteText(owner: string | undefined): Promise<void> {
  try {
    await (await openStore())?.delete("facts", keyOf(owner));
  } catch {
    // Where nothing can be opened, nothing is stored.
  }
}
