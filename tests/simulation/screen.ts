import type { OutboxEntry } from "#app/_features/plan-sync/stored-records.ts";
import { type MilestonePatch, milestonesOf, type Plan, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import type { Device, Page, World } from "./device.ts";
import { short } from "./network.ts";
import type { PlanPage } from "./server.ts";

/** The worker waits so long for a page that the device has as well, in milliseconds. */
const patience = 4_000;

/**
 * A page of a plan and the person in front of it: does with the sync client what the product's components do (`sync-agent.tsx`,
 * `use-plan-changes.ts`, `use-kept-plan.ts`), and notes what the person is told.
 */
export class Screen {
  readonly device: Device;
  readonly page: Page;
  /** Whose plan is shown, once one is. */
  owner: string | undefined;
  /** Whether nobody is signed in, as far as the server says. */
  isSignedOut = false;
  #planId = "";
  readonly #world: World;
  #isRefreshing = false;
  #refreshesAgain = false;
  /** The changes that this page made. */
  readonly #made: string[] = [];

  constructor(device: Device, world: World) {
    this.device = device;
    this.#world = world;
    this.page = device.openPage();
  }

  /** Opens the learner's plan from the server, or without one from the device. */
  async open(): Promise<void> {
    const { ledger } = this.#world;
    ledger.note(`${this.device.name}: opens page ${this.page.number}`);
    const asked = await this.#ask(patience);
    if (!this.page.isAlive) return;
    if (asked === "signed-out") {
      this.isSignedOut = true;
      return;
    }
    const { enterDevice, readOwner, readPlan, syncClient } = this.page.program;
    if (asked) {
      this.#show(asked.learner, asked.plan, false);
      await enterDevice(asked.learner);
      if (this.page.isAlive) await syncClient.start(asked.learner);
      return;
    }
    const owner = await readOwner();
    const kept = owner === undefined ? undefined : await readPlan(owner);
    if (!owner || !kept || !this.page.isAlive) return;
    await syncClient.load(owner);
    if (this.page.isAlive) this.#show(owner, kept.plan, true);
  }

  #show(owner: string, plan: Plan, isCopy: boolean): void {
    const { syncClient } = this.page.program;
    this.#world.ledger.note(
      `${this.device.name}: shows the plan of ${owner}${isCopy ? " from the device" : ""}, revision ${plan.revision}`,
    );
    this.owner = owner;
    this.device.left.delete(owner);
    this.#planId = plan.id;
    syncClient.subscribe(() => this.#look());
    syncClient.openPlan(plan, { owner, sends: true, isCopy }, { steps: [] });
    if (!isCopy) syncClient.onOutdated(() => void this.refresh());
  }

  /** Asks the server for the page again. One request at a time, as the framework does. */
  async refresh(): Promise<void> {
    if (this.#isRefreshing) {
      this.#refreshesAgain = true;
      return;
    }
    this.#isRefreshing = true;
    const asked = await this.#ask(20_000);
    this.#isRefreshing = false;
    if (!this.page.isAlive) return;
    if (asked && asked !== "signed-out" && asked.learner === this.owner) this.page.program.syncClient.updatePlan(asked.plan);
    if (this.#refreshesAgain) {
      this.#refreshesAgain = false;
      await this.refresh();
    }
  }

  /** @returns undefined when no answer came that is a page */
  async #ask(ms: number): Promise<PlanPage | "signed-out" | undefined> {
    try {
      const answer = await this.page.fetch("/plan", { signal: this.page.makeTimeout(ms) });
      if (answer.status === 401) return "signed-out";
      const page = answer.ok ? await answer.json() : undefined;
      return page?.plan ? page : undefined;
    } catch {
      return undefined;
    }
  }

  /** The plan as the person sees it. */
  get plan(): Plan | undefined {
    return this.page.program.syncClient.getSnapshot(this.#planId)?.plan;
  }

  get unsaved(): number {
    return this.page.program.syncClient.countUnsent();
  }

  /** The milestone with an id as the person sees it. */
  find(milestoneId: string): PlanMilestone | undefined {
    return this.plan && milestonesOf(this.plan).find(({ id }) => id === milestoneId);
  }

  change(milestoneId: string, patch: MilestonePatch): void {
    this.page.program.syncClient.change(this.#planId, milestoneId, patch);
  }

  async step(kind: "undo" | "redo"): Promise<void> {
    await this.page.program.syncClient.takeStep(this.#planId, kind);
  }

  /** The plan as the device keeps it for the time without a network. */
  async readCopy(): Promise<Plan | undefined> {
    return (await this.page.program.readPlan(this.owner ?? "", this.#planId))?.plan;
  }

  /** What waits on the device to be sent, as the next page would find it. */
  async listWaiting(): Promise<OutboxEntry[]> {
    return await this.page.program.listOutboxEntries(this.owner ?? "");
  }

  /** Signs out. The page asks first when something was not sent; here the answer is always yes. */
  async signOut(): Promise<void> {
    const { owner, page, device } = this;
    if (owner === undefined) return;
    const { ledger } = this.#world;
    ledger.note(`${device.name}: ${owner} signs out`);
    for (const made of ledger.changes.values()) if (made.device === device.name && made.learner === owner) made.abandoned = true;
    page.program.syncClient.forgetOwner(owner);
    device.left.add(owner);
    void page.program.leaveDevice(owner);
    await page.fetch("/sign-out", { method: "POST", signal: page.leaving }).catch(() => {});
  }

  /** Called whenever the page changes: notes new changes, and what the person is told of them. */
  #look(): void {
    if (!this.page.isAlive) return;
    const { ledger, clock } = this.#world;
    const { syncClient } = this.page.program;
    const snapshot = syncClient.getSnapshot(this.#planId);
    if (!snapshot) return;
    for (const { id, owner, milestoneId, patch, undoes } of snapshot.changes) {
      if (owner !== this.owner) ledger.violate(`${this.device.name} shows ${this.owner} a change of ${owner}`);
      if (ledger.changes.has(id)) continue;
      const by = { learner: owner, device: this.device.name, page: this.page.number };
      const truth = { at: clock.now, shown: snapshot.source.revision ?? 0, promised: false, abandoned: false, refused: false };
      ledger.changes.set(id, { id, ...by, milestoneId, patch, undoes, ...truth });
      ledger.note(
        `${this.device.name}: makes ${short(id)} ${milestoneId} ${JSON.stringify(patch)}${undoes ? ` undoing ${short(undoes)}` : ""}`,
      );
      this.#made.push(id);
    }
    const isTold = snapshot.saveState === "saved" || snapshot.saveState === "on-device" || !syncClient.hasUnstored();
    if (!isTold) return;
    for (const id of this.#made.splice(0)) {
      const made = ledger.changes.get(id);
      if (made) made.promised = true;
    }
  }
}
