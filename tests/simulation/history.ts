import type { OutboxEntry } from "#app/_features/plan-sync/stored-records.ts";
import type { MilestonePatch, Plan } from "#lib/planner/plan/plan.ts";
import type { Programs } from "./bundle.ts";
import { check } from "./checker.ts";
import { Clock } from "./clock.ts";
import { Device, type Disk, type World } from "./device.ts";
import { Ledger } from "./ledger.ts";
import { Network } from "./network.ts";
import { Random } from "./random.ts";
import { Screen } from "./screen.ts";
import { milestones, type Server } from "./server.ts";

/** What is kept from one history to the next, because making it takes long. */
export type Stage = { server: Server; programs: Programs; disks: readonly Disk[]; clock: Clock };

/** What came of a history: nothing in `violations` when all is well. */
export type Outcome = { seed: number; violations: readonly string[]; trace: readonly string[]; changes: number; events: number };

const day = 86_400_000;

/** What happens in a history, and how often. */
const doings = {
  change: 20,
  look: 3,
  reopen: 3,
  crash: 5,
  network: 4,
  undo: 2,
  signOut: 1,
  signIn: 2,
  endSession: 1,
  setClock: 3,
} as const;

/** Something that a change sets. */
type Thing = { id: string; kind: "status" | "skipped" | "step" | "note" | "took"; step: string };

/** Lives one history through, which follows from its seed alone. */
export async function live(seed: number, stage: Stage): Promise<Outcome> {
  const random = new Random(seed);
  const clock = new Clock();
  stage.clock = clock;
  const { server, programs, disks } = stage;
  server.reset();
  const ledger = new Ledger(() => clock.now);
  const network = new Network(clock, random, server, ledger);
  const world: World = { clock, random, network, ledger, programs };
  const life = new Life(world, server, disks);
  try {
    await life.begin();
    const doingsLeft = random.between(20, 40);
    for (let left = doingsLeft; left > 0; left -= 1) await life.goOn();
    await life.becomeWhole();
    check(life, server, ledger);
  } catch (error) {
    ledger.violate(String(error instanceof Error ? error.stack : error));
  }
  for (const device of life.devices) device.closePage();
  return { seed, violations: ledger.violations, trace: ledger.trace, changes: ledger.changes.size, events: clock.count };
}

/** Five devices of Ada, one of Bob, and what they do. */
export class Life {
  readonly devices: readonly Device[];
  readonly screens = new Map<Device, Screen>();
  /** What the devices keep in the end: the plan, and what waits to be sent. */
  readonly copies = new Map<Device, Plan>();
  readonly waiting = new Map<Device, OutboxEntry[]>();
  /** Whether clocks are set while it goes on; then what was made before and after cannot be told by time. */
  readonly setsClocks: boolean;
  readonly #world: World;
  readonly #server: Server;
  /** Who has been signed in on which device, the last one last. */
  readonly #users = new Map<Device, string[]>();
  #isOver = false;
  #numbers = 0;
  #latest: Thing | undefined;

  constructor(world: World, server: Server, disks: readonly Disk[]) {
    const { random } = world;
    this.#world = world;
    this.#server = server;
    this.setsClocks = random.happens(0.25);
    this.devices = disks.map((disk, at) => new Device(`device ${at + 1}`, world, disk, random.between(-day, day)));
    for (const [at, device] of this.devices.entries()) {
      device.cookies = server.signedIn[at] ?? new Map();
      this.#users.set(device, [this.ownerOf(device)]);
    }
  }

  ownerOf(device: Device): string {
    return device === this.devices.at(-1) ? this.#server.learners.bob.id : this.#server.learners.ada.id;
  }

  /** Opens the plan on every device, before the network is what it will be. */
  async begin(): Promise<void> {
    for (const device of this.devices) this.#open(device);
    await this.#world.clock.pass(1_000);
    this.#world.network.worsen();
  }

  /**
   * Signs somebody in, whatever the network: what is tested begins afterwards.
   * @param inAnotherTab then the page that is open stays, and does not know of it
   */
  async #signIn(device: Device, learner: string, inAnotherTab = false): Promise<void> {
    const { ledger } = this.#world;
    if (!inAnotherTab) device.closePage();
    const answer = await this.#server.answer({ method: "POST", path: "/sign-in", cookies: device.cookies, body: learner });
    if (!answer?.cookies) throw new Error("nobody could sign in");
    device.cookies = answer.cookies;
    ledger.note(`${device.name}: ${learner} signs in${inAnotherTab ? " in another tab" : ""}`);
    this.#users.get(device)?.push(learner);
    if (!inAnotherTab) this.#open(device);
  }

  #open(device: Device): void {
    const screen = new Screen(device, this.#world);
    this.screens.set(device, screen);
    void screen.open();
  }

  /** One thing happens, and then some time passes. */
  async goOn(): Promise<void> {
    const { random, clock, ledger } = this.#world;
    const device = random.pick(this.devices);
    const screen = this.screens.get(device);
    const doing = random.choose(doings);
    if (doing === "change") await this.#change(screen);
    else if (doing === "look") void screen?.refresh();
    else if (doing === "undo") void screen?.step(random.pick(["undo", "undo", "redo"]));
    else if (doing === "reopen") this.#open(device);
    else if (doing === "crash")
      device.crashAfter(random.between(0, 30), () => clock.after(random.between(1, 5_000), () => this.#isOver || this.#open(device)));
    else if (doing === "network") {
      device.isOnline = !device.isOnline;
      ledger.note(`${device.name}: ${device.isOnline ? "has a network" : "has no network"}`);
      if (device.isOnline && screen?.page.isAlive) screen.page.program.syncClient.resume();
    } else if (doing === "endSession") {
      ledger.note(`${device.name}: its session is ended from elsewhere`);
      await this.#server.answer({ method: "POST", path: "/sign-out", cookies: device.cookies });
    } else if (doing === "signOut") void this.#signOut(device, screen);
    else if (doing === "signIn") await this.#signInAgain(device, screen);
    else if (this.setsClocks) this.#setClock(device);
    if (random.happens(0.05)) {
      ledger.note("everything sleeps");
      clock.leap(random.between(day / 24, 3 * day));
    } else await clock.pass(random.between(0, random.pick([20, 200, 2_000, 20_000, 120_000])));
  }

  #setClock(device: Device): void {
    const { random, ledger } = this.#world;
    device.clockOffset = random.between(-day, day);
    ledger.note(`${device.name}: its clock is set`);
  }

  async #signOut(device: Device, screen: Screen | undefined): Promise<void> {
    if (!screen?.page.isAlive) return;
    await screen.signOut();
    if (screen.page.isAlive) this.#open(device);
  }

  /** Whoever is signed out comes back; now and then it is somebody else, on whose device this is not. */
  async #signInAgain(device: Device, screen: Screen | undefined): Promise<void> {
    const { random } = this.#world;
    const { ada, bob } = this.#server.learners;
    if (random.happens(0.2)) await this.#signIn(device, random.pick([ada, bob]).id, random.happens(0.5));
    else if (screen?.isSignedOut) await this.#signIn(device, this.ownerOf(device));
  }

  async #change(screen: Screen | undefined): Promise<void> {
    const { random, clock } = this.#world;
    // Often what was changed last, so that devices meet in it.
    const same = random.happens(0.5) ? this.#latest : undefined;
    const { id } = same ?? random.pick(milestones);
    // While clocks are set, knowing what holds is all that tells the later one.
    const looksFirst = same !== undefined && this.setsClocks && random.happens(0.6);
    if (looksFirst && screen?.page.isAlive) {
      void screen.refresh();
      await clock.pass(1_000);
    }
    const shown = screen?.page.isAlive ? screen.find(id) : undefined;
    if (!screen || !shown) return;
    const kind = same?.kind ?? random.choose({ status: 4, skipped: 1, step: 4, note: 2, took: 1 });
    const step = same?.step ?? random.pick(shown.steps).id;
    this.#latest = { id, kind, step };
    const make: Record<typeof kind, () => MilestonePatch> = {
      status: () => ({ status: random.pick(["not_started", "in_progress", "done", "known"]), skipped: false }),
      skipped: () => ({ skipped: random.happens(0.7) }),
      step: () => ({ step: { id: step, done: random.happens(0.6) } }),
      note: () => ({ note: { text: this.#write(shown.note), before: shown.note } }),
      took: () => ({ took: { minutes: this.#number(), before: shown.took ?? 0 } }),
    };
    screen.change(id, make[kind]());
    // Between making and sending, where the time tells least.
    if (this.setsClocks && random.happens(looksFirst ? 0.6 : 0.3)) this.#setClock(screen.device);
  }

  /** A number that no other change has. */
  #number(): number {
    this.#numbers += 1;
    return this.#numbers;
  }

  /** A text that is told from every other; sometimes one that is longer than the server takes. */
  #write(before: string): string {
    const { random } = this.#world;
    const mark = `(text ${this.#number()})`;
    if (random.happens(0.05)) return `${mark}${"long ".repeat(2_100)}`;
    return random.happens(0.7) ? `${before}${mark}` : mark;
  }

  /** The network is whole, every device is turned on, everybody who used it comes back, and at last its own learner looks at the plan. */
  async becomeWhole(): Promise<void> {
    const { clock, network, ledger } = this.#world;
    ledger.note("the network is whole");
    network.heal();
    this.#isOver = true;
    for (const device of this.devices) {
      device.isOnline = true;
      device.crash();
    }
    // What is still on its way arrives first: a late sign-out would end the session that is needed now.
    await clock.comeToRest();
    for (const device of this.devices) {
      const owner = this.ownerOf(device);
      const users = this.#users.get(device) ?? [];
      const others = new Set(users.filter((user) => user !== owner));
      for (const user of others) {
        await this.#signIn(device, user);
        await clock.comeToRest();
      }
      if (others.size === 0) this.#open(device);
      else await this.#signIn(device, owner);
    }
    await clock.comeToRest();
    for (const device of this.devices) if (this.screens.get(device)?.isSignedOut) await this.#signIn(device, this.ownerOf(device));
    await clock.comeToRest();
    for (const screen of this.screens.values()) void screen.refresh();
    await clock.comeToRest();
    for (const [device, screen] of this.screens) {
      void screen.readCopy().then((plan) => plan && this.copies.set(device, plan));
      void screen.listWaiting().then((entries) => this.waiting.set(device, entries));
    }
    await clock.comeToRest();
  }
}
