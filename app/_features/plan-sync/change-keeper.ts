import { keepChanges } from "./device-store.ts";
import type { KeptChange } from "./open-store.ts";

export type Keeper = {
  /** Keeps a change on this device, after all that were made before it. @returns whether all of them are safe. */
  keep(change: KeptChange): Promise<boolean>;
  /** The server has these: there is no need to keep them any more. */
  letGo(ids: readonly string[]): void;
};

/** Keeps one plan's changes in their order. What there was no room for is tried again with the next one. */
export function makeKeeper(): Keeper {
  let unkept: KeptChange[] = [];
  let last: Promise<boolean> = Promise.resolve(true);

  async function keepAll(): Promise<boolean> {
    const wanted = unkept;
    const kept = wanted.length === 0 || (await keepChanges(wanted));
    if (kept) unkept = unkept.filter((change) => !wanted.includes(change));
    return kept;
  }

  return {
    keep(change) {
      unkept = [...unkept, change];
      last = last.then(keepAll);
      return last;
    },
    letGo(ids) {
      unkept = unkept.filter(({ id }) => !ids.includes(id));
    },
  };
}
