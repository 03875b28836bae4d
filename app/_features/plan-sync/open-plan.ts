import {
  applyPatches,
  holdsPatch,
  inversePatch,
  type MilestonePatch,
  milestonesOf,
  type Plan,
  type PlanMilestone,
} from "#lib/planner/plan/plan.ts";
import { toUndoSteps } from "#lib/planner/sync/replay-changes.ts";
import { addEntry, type UndoSteps } from "#lib/planner/sync/undo-steps.ts";
import { markOpened, storePlan } from "./device-store.ts";
import { readKeptSteps, storeSteps } from "./kept-steps.ts";
import { makeId } from "./make-id.ts";
import type { Outbox } from "./outbox.ts";
import { selectChanges } from "./outbox-store.ts";
import { type OutboxEntry, type QueuedChange, toMade } from "./stored-records.ts";
import {
  type LastChange,
  type SaveState,
  type StepKind,
  type SyncFailure,
  toSaveState,
  type UndoAtFirst,
  type UndoStep,
} from "./sync-state.ts";

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
  /** The steps that can be undone and repeated next. */
  next: UndoStep | undefined;
  redo: UndoStep | undefined;
  saveState: SaveState;
  unsaved: number;
  /** The text of notes that the server refused, by milestone id. */
  refusedNotes: ReadonlyMap<string, string>;
};

/** A plan while a page shows it. */
export class OpenPlan {
  /** Why the newest request of its changes acknowledged nothing. */
  failure: SyncFailure | undefined;
  /** The learner's newest revision that the page shows or made. */
  revision: number;
  /** Whether changes were made or were waiting since the plan was opened. */
  hadChanges = false;
  /** Whether the server refused a change since the last one was made. */
  wasRefused = false;
  /** The newest step that was asked for. */
  lastStep: Promise<unknown> = Promise.resolve();
  readonly from: PlanOwner;
  readonly #outbox: Outbox;
  #source: Plan;
  #acknowledged: Plan;
  #last: LastChange | undefined;
  #steps: UndoSteps<UndoStep>;
  /** Steps that the server took for this page: a list that it made before has not got the new ones, and still has those undone. */
  readonly #taken = new Set<string>();
  readonly #undone = new Set<string>();
  /** The steps that the page was given. */
  readonly #first: UndoSteps<UndoStep>;
  #hasRestored = false;
  /** The id of the last change, if the server has something newer. */
  #overruled: string | undefined;
  #snapshot: PlanSnapshot | undefined;

  constructor(outbox: Outbox, plan: Plan, from: PlanOwner, { last, steps }: UndoAtFirst) {
    this.from = from;
    this.#outbox = outbox;
    this.#source = plan;
    this.#acknowledged = plan;
    this.#last = last;
    this.#first = { done: steps, undone: last?.isUndo && !last.overruled ? [last] : [] };
    this.#steps = this.#first;
    this.revision = plan.revision ?? 0;
    void markOpened(from.owner, plan.id);
    this.#store();
  }

  /** Takes a newer plan from the server, which replaces the acknowledged state built up since the last one. */
  update(plan: Plan, steps: readonly UndoStep[]): void {
    if (plan === this.#source) return;
    this.#source = plan;
    this.#acknowledged = plan;
    this.revision = Math.max(this.revision, plan.revision ?? 0);
    this.#takeServerSteps(steps);
    this.#store();
  }

  /** Takes the steps that only the server can undo, below those that it does not have yet. */
  #takeServerSteps(steps: readonly UndoStep[]): void {
    const { done, undone } = this.#steps;
    const inServer = new Set(steps.map(({ id }) => id));
    const held = new Set(done.map(({ id }) => id));
    const fresh = steps.filter(({ id, words }) => words !== undefined && !held.has(id) && !this.#undone.has(id));
    const unsent = new Set(this.#outbox.entries.map(({ id }) => id));
    const kept = done.filter(({ id, words }) => words === undefined || inServer.has(id) || this.#taken.has(id));
    for (const id of this.#taken) if (inServer.has(id)) this.#taken.delete(id);
    for (const id of this.#undone) if (!inServer.has(id)) this.#undone.delete(id);
    const sent = kept.filter(({ id }) => !unsent.has(id));
    this.#setSteps({
      done: [...sent, ...fresh, ...kept.filter(({ id }) => unsent.has(id))],
      undone: fresh.length > 0 ? [] : undone,
    });
  }

  /** Finds the steps of earlier pages, once: those that were kept, and those of the changes that wait on this device. */
  async restoreSteps(): Promise<void> {
    if (this.#hasRestored) return;
    const { owner, sends, isCopy } = this.from;
    let steps = sends && isCopy ? await readKeptSteps(owner, this.#source.id) : this.#first;
    this.#hasRestored = true;
    const changes = selectChanges(this.#outbox.entries, owner, this.#source.id);
    const here = new Set(changes.flatMap(({ id, planId, withSchedule }) => (planId === this.#source.id && !withSchedule ? [id] : [])));
    const waiting = toUndoSteps(this.#acknowledged, changes.map(toMade)).filter(({ id }) => here.has(id));
    const known = new Set([...steps.done, ...steps.undone].map(({ id }) => id));
    // This page may have made some before, and the server may have them already.
    for (const each of [...waiting, ...this.#steps.done, ...this.#steps.undone]) {
      if (!known.has(each.id)) steps = addEntry(steps, each);
      known.add(each.id);
    }
    this.#setSteps(steps);
  }

  #setSteps(steps: UndoSteps<UndoStep>): void {
    this.#steps = steps;
    // Before the kept ones are read, they must not be lost.
    if (this.from.sends && this.#hasRestored) void storeSteps(this.from.owner, this.#source.id, steps);
  }

  /** Applies changes that the server acknowledged as applied. */
  acknowledge(applied: readonly QueuedChange[]): void {
    this.#acknowledged = applyPatches(this.#acknowledged, applied);
  }

  /** Notes which changes the server did not apply, because it has something newer: they are no steps. */
  overrule(ids: readonly string[]): void {
    if (this.#last && ids.includes(this.#last.id)) this.#overruled = this.#last.id;
    this.#dropSteps(ids);
  }

  /** @returns the change for the outbox; undefined when the plan has no such milestone */
  makeChange(clientId: string, milestoneId: string, patch: MilestonePatch): QueuedChange | undefined {
    return this.#make(clientId, milestoneId, patch, undefined);
  }

  /**
   * @returns the change that undoes the newest step, or repeats the one undone last; the step itself where only the server can; undefined
   * when there is none, or something newer stands instead, which the snapshot then says
   */
  makeStep(kind: StepKind, clientId: string): QueuedChange | UndoStep | undefined {
    const { plan, last, next, redo } = this.getSnapshot();
    // It was said to be replaced already.
    if (last?.overruled) this.#dropSteps([last.id]);
    const step = kind === "undo" ? next : redo;
    if (!step || step.words !== undefined) return step;
    const milestone = milestonesOf(plan).find(({ id }) => id === step.milestoneId);
    if (milestone && this.#stands(milestone, step)) return this.#make(clientId, step.milestoneId, step.undo, step);
    this.#dropSteps([step.id]);
    if (milestone) this.#last = { ...step, isUndo: true, overruled: "seen" };
    return undefined;
  }

  /** Notes what came of a step that the server was asked to undo. @param id of the change that undid it; undefined when none did */
  noteUndone(step: UndoStep, id: string | undefined, why?: Pick<LastChange, "overruled" | "needsNetwork">): void {
    const isUndo = !step.isUndo;
    if (id === undefined) {
      this.#last = { ...step, isUndo: true, ...why };
      if (why?.overruled) this.#dropSteps([step.id]);
      return;
    }
    const made = { ...step, id, undoes: step.id, isUndo };
    this.#taken.add(id);
    this.#undone.add(step.id);
    this.#last = made;
    this.#setSteps(addEntry(this.#steps, made));
  }

  #make(clientId: string, milestoneId: string, patch: MilestonePatch, undone: UndoStep | undefined): QueuedChange | undefined {
    const { plan } = this.getSnapshot();
    const before = milestonesOf(plan).find((item) => item.id === milestoneId);
    if (!before) return undefined;
    const id = makeId();
    const isUndo = undone !== undefined && !undone.isUndo;
    const undoes = undone ? { undoes: undone.id } : {};
    const at = Date.now();
    this.#last = { id, milestoneId, patch, undo: inversePatch(before, patch), isUndo, ...undoes, at };
    this.#setSteps(addEntry(this.#steps, this.#last));
    this.wasRefused = false;
    const origin = { clientId, baseRevision: this.revision, occurredAt: at };
    return { kind: "change" as const, id, owner: this.from.owner, planId: plan.id, milestoneId, patch, origin, ...undoes };
  }

  #dropSteps(ids: readonly string[]): void {
    const stays = ({ id }: UndoStep) => !ids.includes(id);
    this.#setSteps({ done: this.#steps.done.filter(stays), undone: this.#steps.undone.filter(stays) });
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
    const last = this.#judgeLast(plan);
    const { done, undone } = this.#steps;
    return {
      source: this.#source,
      plan,
      changes,
      last,
      // What is said to be overruled already is not tried again.
      next: done.findLast(({ id }) => !last?.overruled || id !== last.id),
      redo: undone.findLast(({ id }) => !last?.overruled || id !== last.id),
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
    if (milestone && !this.#stands(milestone, last)) return { ...last, overruled: "seen" };
    return last.id === this.#overruled ? { ...last, overruled: "unseen" } : last;
  }

  /** Whether a milestone has everything as a step set it. A plan that the server sent before it had the change says nothing of it. */
  #stands(milestone: PlanMilestone, { patch }: UndoStep): boolean {
    return (this.#source.revision ?? 0) < this.revision || holdsPatch(milestone, patch);
  }

  /** Stores the plan, so that it opens without a network. */
  #store(): void {
    if (this.from.owner && !this.from.isCopy) void storePlan(this.from.owner, this.#source);
  }
}
