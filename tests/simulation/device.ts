import type { DiskProgram, PageProgram, Programs } from "./bundle.ts";
import { type Clock, makeDate } from "./clock.ts";
import type { Ledger } from "./ledger.ts";
import { type Network, short } from "./network.ts";
import type { Random } from "./random.ts";
import type { Cookies } from "./server.ts";

/** What devices share: the time, chance, the network, and what is noted. */
export type World = { clock: Clock; random: Random; network: Network; ledger: Ledger; programs: Programs };

/** Evaluated once: a device of the next history begins with an empty database in it. */
export type Disk = { program: DiskProgram; tasks: (task: () => void) => void };

/** Makes the database of a device; its tasks run when `tasks` says so. */
export function makeDisk(programs: Programs): Disk {
  const disk: Disk = { program: programs.makeDisk((task) => disk.tasks(task)), tasks: () => {} };
  return disk;
}

/** A page of a device: the product's modules with nothing in memory yet, and the browser around them. */
export type Page = {
  number: number;
  program: PageProgram;
  readonly isAlive: boolean;
  /** Aborted when the page is left. */
  leaving: AbortSignal;
  fetch: typeof fetch;
  makeTimeout(ms: number): AbortSignal;
};

/** A phone or a computer: a clock that is wrong, a database that is kept, cookies, and at most one page. */
export class Device {
  readonly name: string;
  isOnline = true;
  cookies: Cookies = new Map();
  /** By how many milliseconds its clock is wrong. */
  clockOffset: number;
  readonly #world: World;
  readonly #disk: Disk;
  readonly #database: IDBFactory;
  #page: { die(): void } | undefined;
  #pages = 0;
  #lastTask = 0;
  /** After how many steps of its database it crashes. */
  #stepsLeft = Number.POSITIVE_INFINITY;
  #onCrash: () => void = () => {};

  constructor(name: string, world: World, disk: Disk, clockOffset: number) {
    this.name = name;
    this.#world = world;
    this.#disk = disk;
    this.clockOffset = clockOffset;
    this.#database = new disk.program.IDBFactory();
    disk.tasks = (task) => {
      const { clock, random } = this.#world;
      // In their order, each a little later than the one before.
      this.#lastTask = Math.max(this.#lastTask, clock.now) + random.pick([0, 0, 1, 3]);
      clock.at(this.#lastTask, () => {
        this.#stepsLeft -= 1;
        if (this.#stepsLeft < 0) this.crash();
        task();
      });
    };
  }

  /** Lets the device crash after so many steps of its database from now. */
  crashAfter(steps: number, onCrash: () => void): void {
    this.#stepsLeft = steps;
    this.#onCrash = onCrash;
  }

  /** Loses everything in memory. A transaction that is not complete is taken back. */
  crash(): void {
    this.#stepsLeft = Number.POSITIVE_INFINITY;
    const onCrash = this.#onCrash;
    this.#onCrash = () => {};
    if (this.#page) this.#world.ledger.note(`${this.name}: crashes`);
    this.closePage();
    onCrash();
  }

  /** Opens a page in place of the one before. */
  openPage(): Page {
    this.closePage();
    this.#pages += 1;
    const { clock, random, network, programs } = this.#world;
    const opened = new OpenedDatabases(this.#database);
    const leaving = new AbortController();
    let isAlive = true;
    const never = new Promise<never>(() => {});
    const whileAlive = (callback: () => void) => () => {
      if (isAlive) callback();
    };
    const page = {
      number: this.#pages,
      leaving: leaving.signal,
      get isAlive() {
        return isAlive;
      },
      fetch: (path: string, { method = "GET", body, signal }: RequestInit = {}) => {
        if (!isAlive) return never;
        const sent = { method, path, ...(body === undefined ? {} : { body: String(body) }), signal: signal ?? undefined };
        this.#check(page.number, path, sent.body);
        return network.fetch(this, sent);
      },
      makeTimeout(ms: number) {
        const controller = new AbortController();
        clock.after(
          ms,
          whileAlive(() => controller.abort(new DOMException("too late", "TimeoutError"))),
        );
        return controller.signal;
      },
    };
    const { program: disk } = this.#disk;
    const program = programs.openPage({
      ...disk,
      indexedDB: opened,
      AbortSignal: { timeout: page.makeTimeout },
      Date: makeDate(clock, () => this.clockOffset),
      Promise: QuietPromise,
      fetch: page.fetch,
      setTimeout: (callback: () => void, ms: number) => clock.after(ms, whileAlive(callback)),
      clearTimeout: (cancel: () => void) => cancel(),
      crypto: { getRandomValues: (bytes: Uint8Array) => bytes.map(() => random.between(0, 255)) },
    });
    this.#page = {
      die() {
        isAlive = false;
        leaving.abort();
        opened.close();
      },
    };
    return Object.assign(page, { program }) as Page;
  }

  closePage(): void {
    this.#page?.die();
    this.#page = undefined;
  }

  /** Whoever signed out here must not be heard of again before they are back. */
  readonly left = new Set<string>();

  #check(page: number, path: string, body: string | undefined): void {
    if (!path.endsWith("/changes") || body === undefined) return;
    const { ledger } = this.#world;
    const { learner, changes } = JSON.parse(body) as { learner: string; changes: { id: string }[] };
    for (const { id } of changes) {
      const made = ledger.changes.get(id);
      const told = `${this.name} (page ${page}) sends ${short(id)}`;
      if (made?.learner !== learner) ledger.violate(`${told} of ${made?.learner} for ${learner}`);
      if (made?.abandoned && this.left.has(learner)) ledger.violate(`${told} for ${learner}, who has signed out`);
    }
  }
}

/** In a crash, transactions fail that nobody waits for any more. A browser would say so in its console. */
class QuietPromise<Value> extends Promise<Value> {
  static override get [Symbol.species]() {
    return Promise;
  }

  constructor(run: ConstructorParameters<typeof Promise<Value>>[0]) {
    super(run);
    this.catch(() => {});
  }
}

/** The browser's database as one page has it: when the page ends, its transactions are taken back and it can begin none. */
class OpenedDatabases {
  readonly #factory: IDBFactory;
  readonly #connections = new Set<IDBDatabase>();
  readonly #transactions = new Set<IDBTransaction>();
  #isClosed = false;

  constructor(factory: IDBFactory) {
    this.#factory = factory;
  }

  open(name: string, version?: number): IDBOpenDBRequest {
    const request = this.#factory.open(name, version);
    request.addEventListener("success", () => {
      const { result } = request;
      if (this.#isClosed) return result.close();
      this.#connections.add(result);
      const begin = result.transaction.bind(result);
      result.transaction = (...given: Parameters<typeof begin>) => {
        const begun = begin(...given);
        this.#transactions.add(begun);
        const end = () => this.#transactions.delete(begun);
        begun.addEventListener("complete", end);
        begun.addEventListener("abort", end);
        return begun;
      };
    });
    return request;
  }

  close(): void {
    this.#isClosed = true;
    for (const begun of this.#transactions) {
      try {
        begun.abort();
      } catch {
        // It is complete already.
      }
    }
    for (const connection of this.#connections) connection.close();
  }
}
