import { deleteSchedule, listOutboxEntries, storeAcked, storeEntries, storeRefused } from "./outbox-store.ts";
import type { OutboxEntry, QueuedChange } from "./stored-records.ts";

/**
 * The changes and schedules of this device that the server has not acknowledged: ticks, notes and study times, in the order in which they
 * were made. Held in memory for this page, and stored for the next one.
 */
export class Outbox {
  #entries: readonly OutboxEntry[] = [];
  /** Entries that are not stored yet. Those that found no room are tried again with the next entry. */
  #unstored: readonly OutboxEntry[] = [];
  #isFull = false;
  #storing: Promise<void> | undefined;
  #loading: Promise<unknown> | undefined;
  /** A read of the database that began before an acknowledgement must not restore the acknowledged entries. */
  readonly #acked = new Set<string>();

  /** All entries, oldest first. Each change makes a new array. */
  get entries(): readonly OutboxEntry[] {
    return this.#entries;
  }

  /** Whether the browser refused to store the newest entries, so that closing the page would lose them. */
  get isFull(): boolean {
    return this.#isFull;
  }

  isStored(entry: OutboxEntry): boolean {
    return !this.#unstored.some(({ id }) => id === entry.id);
  }

  /** Adds the entries that earlier pages and other tabs stored for an owner. @returns the entries that are new to this page. */
  load(owner: string): Promise<OutboxEntry[]> {
    const loading = this.#load(owner);
    this.#loading = loading;
    return loading;
  }

  async #load(owner: string): Promise<OutboxEntry[]> {
    const stored = (await listOutboxEntries(owner)).filter(({ id }) => !this.#acked.has(id));
    const storedIds = new Set(stored.map(({ id }) => id));
    const known = new Set(this.#entries.flatMap((entry) => (entry.owner === owner ? [entry.id] : [])));
    // The stored version of an entry wins, because a guest's entries become the learner's when the guest signs in.
    this.#entries = [...stored, ...this.#entries.filter(({ id }) => !storedIds.has(id))];
    return stored.filter(({ id }) => !known.has(id));
  }

  /** Adds an entry at the end. A schedule replaces an unsent one of its plan. @returns when the entry is stored, or storing it failed. */
  enqueue(entry: OutboxEntry): Promise<void> {
    const others = entry.kind === "schedule" ? this.#without(isScheduleOf(entry)) : this.#entries;
    this.#entries = [...others, entry];
    this.#unstored = [...this.#unstored, entry];
    // Starts at once if possible, so that the next reader of the database finds the entry.
    const storing = this.#storing ? this.#storing.then(() => this.#store()) : this.#store();
    this.#storing = storing;
    void storing.then(() => {
      if (this.#storing === storing) this.#storing = undefined;
    });
    return storing;
  }

  async #store(): Promise<void> {
    const wanted = this.#unstored;
    if (wanted.length === 0) return;
    const isStored = await storeEntries(wanted);
    if (isStored) this.#unstored = this.#unstored.filter(({ id }) => !wanted.some((entry) => entry.id === id));
    this.#isFull = !isStored;
  }

  /** Removes entries of one plan that the server acknowledged. @param applied the changes that are in the plan now. */
  async ack(owner: string, planId: string, acked: readonly OutboxEntry[], applied: readonly QueuedChange[]): Promise<void> {
    this.forget(idsOf(acked));
    await storeAcked(owner, planId, idsOf(acked), applied);
  }

  /** Removes entries that another tab acknowledged, from memory only. */
  forget(ids: readonly string[]): void {
    for (const id of ids) this.#acked.add(id);
    this.#entries = this.#without(({ id }) => this.#acked.has(id));
    this.#unstored = this.#unstored.filter(({ id }) => !this.#acked.has(id));
  }

  /** Keeps a note that the server refused, so that its text is not lost; it is not sent again. */
  async refuse(note: QueuedChange): Promise<void> {
    const mark = (entry: OutboxEntry): OutboxEntry => (entry.id === note.id ? { ...note, isRefused: true } : entry);
    this.#entries = this.#entries.map(mark);
    this.#unstored = this.#unstored.map(mark);
    await this.#storing;
    await storeRefused(note.id);
  }

  /** Removes the unsent schedule of a plan, because it was undone. */
  async undoSchedule(owner: string, planId: string): Promise<void> {
    await this.#loading;
    this.#entries = this.#without(isScheduleOf({ owner, planId }));
    this.#unstored = this.#unstored.filter((entry) => this.#entries.includes(entry));
    await this.#storing;
    await deleteSchedule(owner, planId);
  }

  /** Removes the entries of an owner who signed out, from memory. */
  clear(owner: string): void {
    this.forget(this.#entries.flatMap((entry) => (entry.owner === owner ? [entry.id] : [])));
  }

  #without(isGone: (entry: OutboxEntry) => boolean): readonly OutboxEntry[] {
    return this.#entries.filter((entry) => !isGone(entry));
  }
}

export function idsOf(entries: readonly OutboxEntry[]): string[] {
  return entries.map(({ id }) => id);
}

function isScheduleOf({ owner, planId }: { owner: string; planId: string }): (entry: OutboxEntry) => boolean {
  return (entry) => entry.kind === "schedule" && entry.owner === owner && entry.planId === planId;
}
