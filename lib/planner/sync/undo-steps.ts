import { isNewer } from "./happens-before.ts";

/**
 * Undo by several steps: which changes of a plan can be taken back, and in which order. An undo is itself a change, which names the one that
 * it undoes; undoing an undo repeats the first change. So the steps follow from the list of changes alone, on every device alike.
 */

/** How many steps can be taken back. */
export const maxUndoSteps = 100;

/** A change of a plan, and the id of the change that it undoes, if it does. */
export type UndoEntry = { id: string; undoes?: string | undefined };

/** The changes that can be undone, and the undos that can be undone, which repeats what they undid. Both oldest first. */
export type UndoSteps<Entry> = { done: readonly Entry[]; undone: readonly Entry[] };

/** The steps after one more change. One that is not an undo ends what could be repeated. */
export function addEntry<Entry extends UndoEntry>({ done, undone }: UndoSteps<Entry>, entry: Entry): UndoSteps<Entry> {
  const { undoes } = entry;
  if (undoes === undefined) return { done: [...done, entry].slice(-maxUndoSteps), undone: [] };
  const without = (list: readonly Entry[]) => list.filter(({ id }) => id !== undoes);
  if (done.some(({ id }) => id === undoes)) return { done: without(done), undone: [...undone, entry] };
  if (undone.some(({ id }) => id === undoes)) return { done: [...done, entry], undone: without(undone) };
  // What it undoes is older than every step that is known.
  return { done, undone };
}

/** The steps that some changes leave. @param entries in the order in which they took effect */
export function findSteps<Entry extends UndoEntry>(entries: Iterable<Entry>): UndoSteps<Entry> {
  let steps: UndoSteps<Entry> = { done: [], undone: [] };
  for (const entry of entries) steps = addEntry(steps, entry);
  return steps;
}

/**
 * The entries that can be undone now, in any order: nothing that was done after one of them, and holds, touches the same.
 * @param done oldest first
 * @param touches the names of everything that an entry set
 */
export function findUntouched<Entry>(done: readonly Entry[], touches: (entry: Entry) => readonly string[]): Entry[] {
  const touched = new Set<string>();
  return done.toReversed().filter((entry) => {
    const names = touches(entry);
    const isFree = names.every((name) => !touched.has(name));
    for (const name of names) touched.add(name);
    return isFree;
  });
}

/** What one change said of one register. `occurredAt` is the time from which it counts, in milliseconds since 1970. */
export type RegisterChange = {
  changeId: string;
  register: string;
  undoes: string;
  occurredAt: number;
  /** The learner's revision after it. */
  revision: number;
  superseded: boolean;
};

/**
 * Whether a change is still what holds in some registers: everything that was said of them later was taken back since, in pairs.
 * @param said everything that was said of the registers, in any order
 */
export function isNewestStanding(changeId: string, registers: readonly string[], said: readonly RegisterChange[]): boolean {
  const all = [...groupByChange(said).values()];
  return registers.every((register) => {
    const ofRegister = all.flatMap((byRegister) => byRegister.get(register) ?? []).filter(({ superseded }) => !superseded);
    ofRegister.sort((one, other) => (isNewer(one, other) ? -1 : 1));
    /** Changes that were taken back, and are still to come. */
    const undone = new Set<string>();
    for (const each of ofRegister) {
      if (each.changeId === changeId) return undone.size === 0;
      if (undone.delete(each.changeId)) continue;
      if (each.undoes === "") return false;
      undone.add(each.undoes);
    }
    return false;
  });
}

/**
 * What each change said, by register. An undo counts in every register of the change that it undoes: it says nothing of those where that
 * one repeated what held.
 */
function groupByChange(said: readonly RegisterChange[]): Map<string, Map<string, RegisterChange>> {
  const changes = new Map<string, Map<string, RegisterChange>>();
  for (const each of said.toSorted((one, other) => one.revision - other.revision)) {
    const undone = [...(changes.get(each.undoes)?.keys() ?? [])];
    const byRegister =
      changes.get(each.changeId) ?? new Map(undone.map((register) => [register, { ...each, register, superseded: false }]));
    changes.set(each.changeId, byRegister.set(each.register, each));
  }
  return changes;
}
