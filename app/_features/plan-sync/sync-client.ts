import type { MilestonePatch, Plan } from "#lib/planner/plan/plan.ts";
import { listenToBrowser } from "./listen-to-browser.ts";
import { makeId } from "./make-id.ts";
import { OpenPlan, type PlanOwner, type PlanSnapshot } from "./open-plan.ts";
import { idsOf, Outbox } from "./outbox.ts";
import { selectChanges } from "./outbox-store.ts";
import { RetryTimer, type Timer } from "./retry-timer.ts";
import { planIdOf, type SendResult, sendChanges, sendSchedule, takeBatch } from "./send-entries.ts";
import type { OutboxEntry, QueuedChange, QueuedSchedule } from "./stored-records.ts";
import type { StepKind, UndoAtFirst, UndoStep } from "./sync-state.ts";
import { notifyTabs, onTabNotice } from "./tab-channel.ts";
import { takeStep } from "./take-step.ts";

/**
 * The one sender of a page. It lives outside React and sends from one outbox: one request at a time, the changes of a plan in order and
 * before the plan's schedule. An entry leaves the outbox only when the server has acknowledged or refused it.
 */
export class SyncClient {
  readonly #outbox = new Outbox();
  readonly #plans = new Map<string, OpenPlan>();
  readonly #listeners = new Set<() => void>();
  readonly #refreshers = new Set<() => void>();
  readonly #timer: RetryTimer;
  /** A random id of this page load, used as the sync client id, because two tabs may change the same thing at the same time. */
  #clientId: string | undefined;
  /** The owner whose entries are sent; undefined while no entries are sent. */
  #owner: string | undefined;
  #sendsSchedules = false;
  #isSending = false;
  #retriesAfterFailure = false;
  /** The largest batch. After a refused batch it shrinks until the refused change is alone. */
  #maxBatch = Number.POSITIVE_INFINITY;
  /** Entries that the server may have although this page got no acknowledgement: another tab may have changed the same milestone since. */
  readonly #doubtful = new Set<string>();
  /** Plans whose changes were acknowledged while they were not open: the next page that opens them says that they are saved. */
  readonly #savedUnopened = new Set<string>();
  /** Whether the server has changes that this page does not show. */
  #isOutdated = false;

  constructor(timer?: Timer) {
    this.#timer = new RetryTimer(timer, () => void this.#run());
    onTabNotice((notice) => {
      if (notice.kind === "left") this.forgetOwner(notice.owner);
      else this.#handleAckedElsewhere(notice.planId, notice.ids, notice.applied);
    });
  }

  /** Calls back after each change of a snapshot. @returns a function that unsubscribes. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Returns the same object until something changes; undefined for a plan that is not open. */
  getSnapshot(planId: string): PlanSnapshot | undefined {
    return this.#plans.get(planId)?.getSnapshot();
  }

  /** Reads the owner's entries that this device stored, so that a plan that is opened next shows them at once. */
  async load(owner: string): Promise<void> {
    const loaded = await this.#outbox.load(owner);
    for (const { id } of loaded) this.#doubtful.add(id);
    for (const [planId, opened] of this.#plans) {
      if (opened.from.sends && selectChanges(loaded, opened.from.owner, planId).length > 0) opened.hadChanges = true;
    }
    this.#publish();
  }

  /** Lists the loaded changes that count in a plan, also before it is open. */
  listLoaded(owner: string, planId: string): QueuedChange[] {
    return selectChanges(this.#outbox.entries, owner, planId);
  }

  /** Opens a plan on this page. @param undo what can be undone at first. @returns a function that closes it. */
  openPlan(plan: Plan, from: PlanOwner, undo: UndoAtFirst): () => void {
    const opened = new OpenPlan(this.#outbox, plan, from, undo);
    this.#plans.set(plan.id, opened);
    opened.hadChanges = this.#savedUnopened.delete(plan.id) || (from.sends && this.listLoaded(from.owner, plan.id).length > 0);
    if (from.sends) this.#owner = from.owner;
    void this.load(from.owner).then(async () => {
      await opened.restoreSteps();
      this.#publish();
      if (!this.#isSending && this.#next(new Set())) this.#timer.restart();
    });
    return () => {
      if (this.#plans.get(plan.id) === opened) this.#plans.delete(plan.id);
    };
  }

  /** Takes a newer plan from the server, and the steps that it knows. */
  updatePlan(plan: Plan, steps: readonly UndoStep[] = []): void {
    const opened = this.#plans.get(plan.id);
    if (!opened) return;
    opened.update(plan, steps);
    this.#publish();
  }

  /** Makes a change in an open plan, and sends it soon. Does nothing when the plan is not open or has no such milestone. */
  change(planId: string, milestoneId: string, patch: MilestonePatch): void {
    this.#clientId ??= makeId();
    const opened = this.#plans.get(planId);
    const made = opened?.makeChange(this.#clientId, milestoneId, patch);
    if (!opened || !made) return;
    // A new text replaces one that was refused.
    const replaced = opened.listRefused().filter((note) => patch.note && note.milestoneId === milestoneId);
    if (replaced.length > 0) void this.#outbox.ack(made.owner, planId, replaced, []);
    void this.enqueue(made);
  }

  /** Undoes the newest step of an open plan, or repeats the one undone last. Where something newer stands instead, the snapshot says so. */
  async takeStep(planId: string, kind: StepKind): Promise<void> {
    const opened = this.#plans.get(planId);
    if (!opened) return;
    this.#clientId ??= makeId();
    const sender = { load: () => this.load(opened.from.owner), enqueue: this.enqueue.bind(this), send: () => this.#run() };
    if (await takeStep(opened, this.#clientId, kind, sender)) this.#isOutdated = true;
    this.#publish();
    this.#refreshIfOutdated();
  }

  /** Puts an entry into the outbox, to be sent in its turn. @returns when it is stored, or storing it failed. */
  async enqueue(entry: OutboxEntry): Promise<void> {
    const opened = this.#plans.get(entry.planId);
    if (opened && entry.kind === "change") opened.hadChanges = true;
    const stored = this.#outbox.enqueue(entry);
    this.#publish();
    if (!this.#isSending && entry.owner === this.#owner) this.#timer.sendSoon();
    await stored;
    this.#publish();
  }

  /** Removes the unsent schedule of a plan, because it was undone. */
  undoSchedule(owner: string, planId: string): Promise<void> {
    return this.#outbox.undoSchedule(owner, planId);
  }

  /** Sends a learner's waiting entries, schedules included, unless the server asked to wait. @returns when as much as possible is sent. */
  async start(owner: string): Promise<void> {
    this.#owner = owner;
    this.#sendsSchedules = true;
    await this.load(owner);
    if (this.#timer.isOpen) await this.#run();
  }

  /** @param refresh asks the server for the page again; called when everything is sent and the page is out of date */
  onOutdated(refresh: () => void): () => void {
    this.#refreshers.add(refresh);
    if (!this.#isSending) this.#refreshIfOutdated();
    return () => void this.#refreshers.delete(refresh);
  }

  /** Sends now, because somebody asked for it. If a request is on its way and fails, sends once more. */
  readonly retry = (): void => {
    this.#retriesAfterFailure = true;
    void this.#run();
  };

  /** Sends now, because the network is back; not if the server asked to wait. */
  resume(): void {
    if (this.#timer.isOpen) void this.#run();
  }

  /** Returns how many of the learner's entries are only on this device, as far as this page knows. */
  countUnsent(): number {
    return this.#sendable().length;
  }

  /** Whether closing this page would lose entries. */
  hasUnstored(): boolean {
    return this.#outbox.entries.some((entry) => !this.#outbox.isStored(entry));
  }

  /** Removes the entries of an owner who signed out from this page. */
  forgetOwner(owner: string): void {
    this.#outbox.clear(owner);
    this.#publish();
  }

  /** Lists the owner's entries that wait to be sent, oldest first. */
  #sendable(): OutboxEntry[] {
    return this.#outbox.entries.filter((entry) => entry.owner === this.#owner && !(entry.kind === "change" && entry.isRefused));
  }

  /** Returns the next request of the plans that are not passed over. */
  #next(passed: ReadonlySet<string>): QueuedChange[] | QueuedSchedule | undefined {
    const sendable = this.#sendable().filter(({ planId }) => !passed.has(planId));
    return takeBatch(sendable, this.#maxBatch, this.#sendsSchedules);
  }

  /** Sends all entries, one request at a time; failed ones are tried again later. */
  async #run(): Promise<void> {
    if (this.#isSending) return;
    this.#timer.stop();
    this.#isSending = true;
    this.#retriesAfterFailure = false;
    // Plans to leave out until the next run, because the answer about them was not understood.
    const passed = new Set<string>();
    let last: SendResult["kind"] = "acked";
    for (let next = this.#next(passed); next; next = this.#next(passed)) {
      last = await this.#send(next);
      if (last === "unreachable" || last === "signed-out") break;
      if (last === "unexpected") passed.add(planIdOf(next));
    }
    this.#isSending = false;
    const hasFailed = passed.size > 0 || last === "unreachable" || last === "signed-out";
    if (hasFailed && this.#retriesAfterFailure) return this.#run();
    // Signing in opens a page that sends again. Until then, without an open plan, no retry is needed.
    if (hasFailed && !(last === "signed-out" && this.#plans.size === 0)) this.#timer.retryLater();
    this.#refreshIfOutdated();
  }

  async #send(next: QueuedChange[] | QueuedSchedule): Promise<SendResult["kind"]> {
    const sent: OutboxEntry[] = Array.isArray(next) ? next : [next];
    const planId = planIdOf(next);
    const result = Array.isArray(next) ? await sendChanges(next) : await sendSchedule(next);
    if (result.kind === "acked") this.#handleAcked(planId, sent, result);
    else if (result.kind === "refused") this.#handleRefused(planId, sent);
    else {
      for (const { id } of sent) this.#doubtful.add(id);
      if (result.kind === "unreachable") this.#timer.holdBack(result.retryAfter);
      for (const [id, opened] of this.#plans) {
        if (result.kind !== "unexpected" || id === planId) opened.failure = result.kind === "signed-out" ? "signed-out" : "unreachable";
      }
    }
    this.#publish();
    return result.kind;
  }

  #handleAcked(planId: string, sent: readonly OutboxEntry[], { results, before, revision }: SendResult & { kind: "acked" }): void {
    const opened = this.#plans.get(planId);
    const acked = sent.slice(0, results.length);
    const applied = acked.flatMap((entry, index) => (entry.kind === "change" && results[index] === "applied" ? [entry] : []));
    const mayBeOld = acked.filter(({ id }) => this.#doubtful.delete(id)).length > 0;
    this.#settle(planId, acked, applied);
    this.#isOutdated ||= mayBeOld || !opened || applied.length < acked.length || before > opened.revision;
    if (!opened && applied.length > 0) this.#savedUnopened.add(planId);
    if (!opened) return;
    opened.revision = Math.max(opened.revision, revision);
    opened.wasRefused ||= results.includes("not-found");
    opened.overrule(idsOf(acked.filter((_, index) => results[index] === "superseded")));
  }

  /** Halves the batch until the refused entry is alone; a single entry is removed, or kept for its text if it is a note. */
  #handleRefused(planId: string, sent: readonly OutboxEntry[]): void {
    const [refused] = sent;
    if (sent.length > 1 || !refused) {
      this.#maxBatch = Math.ceil(sent.length / 2);
      return;
    }
    const opened = this.#plans.get(planId);
    if (opened) opened.wasRefused = true;
    this.#isOutdated = true;
    const isNote = refused.kind === "change" && refused.patch.note !== undefined;
    if (isNote) void this.#outbox.refuse(refused);
    this.#settle(planId, isNote ? [] : [refused], []);
  }

  /** Removes entries from the outbox that the server answered. */
  #settle(planId: string, answered: readonly OutboxEntry[], applied: readonly QueuedChange[]): void {
    this.#maxBatch = Number.POSITIVE_INFINITY;
    this.#timer.reset();
    const opened = this.#plans.get(planId);
    if (opened) opened.failure = undefined;
    opened?.acknowledge(applied);
    void this.#outbox.ack(answered[0]?.owner ?? "", planId, answered, applied);
    notifyTabs({ kind: "acked", planId, ids: idsOf(answered), applied: idsOf(applied) });
  }

  #handleAckedElsewhere(planId: string, ids: readonly string[], applied: readonly string[]): void {
    const mine = this.#outbox.entries.filter(({ id }) => ids.includes(id));
    // Also without such an entry: the other tab changed the plan that this page shows.
    if (mine.length === 0 && !this.#plans.has(planId)) return;
    const patches = mine.flatMap((entry) => (entry.kind === "change" && applied.includes(entry.id) ? [entry] : []));
    this.#plans.get(planId)?.acknowledge(patches);
    this.#outbox.forget(ids);
    this.#isOutdated = true;
    this.#publish();
    this.#refreshIfOutdated();
  }

  /** Refreshes the page that shows a plan, or the next one that does, once all entries have arrived: thousands may be waiting. */
  #refreshIfOutdated(): void {
    // One call is enough, because all of them refresh the same page.
    const refresh = [...this.#refreshers].at(-1);
    if (!this.#isOutdated || !refresh || this.#next(new Set())) return;
    this.#isOutdated = false;
    refresh();
  }

  /** Notifies all listeners that the snapshots changed. */
  #publish(): void {
    for (const opened of this.#plans.values()) opened.invalidate();
    for (const listener of this.#listeners) listener();
  }
}

/** The sync client of this page. */
export const syncClient = new SyncClient();
listenToBrowser(syncClient);
