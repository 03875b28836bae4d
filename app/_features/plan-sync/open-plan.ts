import { applyPatches, holdsPatch, inversePatch, type MilestonePatch, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { markOpened, storePlan } from "./device-store.ts";
import { makeId } from "./make-id.ts";
import type { Outbox } from "./outbox.ts";
import { selectChanges } from "./outbox-store.ts";
import type { OutboxEntry, QueuedChange } from "./stored-records.ts";
import { type Failure, type LastChange, type SaveState, toSaveState } from "./sync-state.ts";

/** The owner of an open plan, and where the plan came from. */
export type PlanOwner = {
  owner: string;
  /** Whether changes go to the server. */
  sends: boolean;
  /** Whether the plan was opened from this device, and not from the server. */
  isCopy: boolean;
};

/** An open plan as its learner sees it: as the server acknowledged it, plus every change of this device. */
export type PlanSnapshot = {
  /** The plan that the page was given; it identifies which plan this is a snapshot of. */
  source: Plan;
  plan: Plan;
  changes: readonly QueuedChange[];
  last: LastChange | undefined;
  saveState: SaveState;
  unsaved: number;
  /** The text of notes that the server refused, by milestone id. */
  refusedNotes: ReadonlyMap<string, string>;
};

/** A plan while a page shows it. */
export class OpenPlan {
  /** Why the newest request of its changes acknowledged nothing. */
  failure: Failure | undefined;
  /** The learner's newest revision that the page shows or made. */
  revision: number;
  /** Whether changes were made or were waiting since the plan was opened. */
  hadChanges = false;
  /** Whether the server refused a change since the last one was made. */
  wasRefused = false;
  readonly from: PlanOwner;
  readonly #outbox: Outbox;
  #source: Plan;
  #acknowledged: Plan;
  #last: LastChange | undefined;
  /** The id of the last change, if the server has something newer. */
  #overruled: string | undefined;
  #snapshot: PlanSnapshot | undefined;

  constructor(outbox: Outbox, plan: Plan, from: PlanOwner, last: LastChange | undefined) {
    this.from = from;
    this.#outbox = outbox;
    this.#source = plan;
    this.#acknowledged = plan;
    this.#last = last;
    this.revision = plan.revision ?? 0;
    void markOpened(from.owner, plan.id);
    this.#store();
  }

  /** Takes a newer plan from the server, which replaces the acknowledged state built up since the last one. */
  update(plan: Plan): void {
    if (plan === this.#source) return;
    this.#source = plan;
    this.#acknowledged = plan;
    this.revision = Math.max(this.revision, plan.revision ?? 0);
    this.#store();
  }

  /** Applies changes that the server acknowledged as applied. */
  acknowledge(applied: readonly QueuedChange[]): void {
    this.#acknowledged = applyPatches(this.#acknowledged, applied);
  }

  /** Notes which changes the server did not apply, because it has something newer. */
  overrule(ids: readonly string[]): void {
    if (this.#last && ids.includes(this.#last.id)) this.#overruled = this.#last.id;
  }

  /** @returns the change for the outbox; undefined when the plan has no such milestone */
  makeChange(clientId: string, milestoneId: string, patch: MilestonePatch): QueuedChange | undefined {
    return this.#make(clientId, milestoneId, patch, undefined);
  }

  /** @returns the change that undoes the last one; undefined when there is none, or something newer stands instead */
  makeUndo(clientId: string): QueuedChange | undefined {
    const { last } = this.getSnapshot();
    return last && !last.overruled ? this.#make(clientId, last.milestoneId, last.undo, last) : undefined;
  }

  #make(clientId: string, milestoneId: string, patch: MilestonePatch, undone: LastChange | undefined): QueuedChange | undefined {
    const { plan } = this.getSnapshot();
    const before = milestonesOf(plan).find((item) => item.id === milestoneId);
    if (!before) return undefined;
    const id = makeId();
    this.#last = { id, milestoneId, patch, undo: inversePatch(before, patch), isUndo: undone !== undefined && !undone.isUndo };
    this.wasRefused = false;
    const origin = { clientId, baseRevision: this.revision, occurredAt: Date.now() };
    const change = { kind: "change" as const, id, owner: this.from.owner, planId: plan.id, milestoneId, patch, origin };
    return undone ? { ...change, undoes: undone.id } : change;
  }

  /** Lists the notes of this plan that the server refused. */
  listRefused(): QueuedChange[] {
    const isRefused = (entry: OutboxEntry) => entry.kind === "change" && entry.isRefused && entry.planId === this.#source.id;
    return this.#outbox.entries.filter((entry): entry is QueuedChange => isRefused(entry) === true && entry.owner === this.from.owner);
  }

  /** Returns the same object until `invalidate` is called. */
  getSnapshot(): PlanSnapshot {
    this.#snapshot ??= this.#makeSnapshot();
    return this.#snapshot;
  }

  /** Discards the snapshot, because the outbox or this plan changed. */
  invalidate(): void {
    this.#snapshot = undefined;
  }

  #makeSnapshot(): PlanSnapshot {
    const { hadChanges, wasRefused, failure } = this;
    const { owner, sends } = this.from;
    const changes = selectChanges(this.#outbox.entries, owner, this.#source.id);
    const isStored = changes.every((change) => this.#outbox.isStored(change));
    const { isFull } = this.#outbox;
    const plan = applyPatches(this.#acknowledged, changes);
    return {
      source: this.#source,
      plan,
      changes,
      last: this.#judgeLast(plan),
      saveState: toSaveState({ sends, unsaved: changes.length, isStored, isFull, hadChanges, wasRefused, failure }),
      unsaved: changes.length,
      refusedNotes: new Map(this.listRefused().map(({ milestoneId, patch }) => [milestoneId, patch.note?.text ?? ""])),
    };
  }

  /** Returns the last change, and whether something newer stands instead. */
  #judgeLast(plan: Plan): LastChange | undefined {
    const last = this.#last;
    if (!last || last.overruled) return last;
    const milestone = milestonesOf(plan).find(({ id }) => id === last.milestoneId);
    // A plan that the server sent before it had the change says nothing of it.
    const isOlder = (this.#source.revision ?? 0) < this.revision;
    if (milestone && !isOlder && !holdsPatch(milestone, last.patch)) return { ...last, overruled: "seen" };
    return last.id === this.#overruled ? { ...last, overruled: "unseen" } : last;
  }

  /** Stores the plan, so that it opens without a network. */
  #store(): void {
    if (this.from.owner && !this.from.isCopy) void storePlan(this.from.owner, this.#source);
  }
}
