type Event = { at: number; run: () => unknown };

/** More events than any history has: one that reaches it never comes to rest. */
const mostEvents = 12_000;

/**
 * The true time of a history, in milliseconds since 1970, and all that is going to happen. Nothing happens by itself: each event runs alone,
 * with everything that follows from it at once, before the next one does.
 */
export class Clock {
  now = Date.UTC(2026, 10, 23, 10);
  #events: Event[] = [];
  /** How many events there were. */
  count = 0;

  /** Plans an event. Of two at the same time, the one that was planned first comes first. @returns a function that cancels it */
  at(time: number, run: () => unknown): () => void {
    const event = { at: Math.max(time, this.now), run };
    let low = 0;
    let high = this.#events.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#events[middle] as Event).at <= event.at) low = middle + 1;
      else high = middle;
    }
    this.#events.splice(low, 0, event);
    return () => {
      const index = this.#events.indexOf(event);
      if (index >= 0) this.#events.splice(index, 1);
    };
  }

  after(milliseconds: number, run: () => unknown): () => void {
    return this.at(this.now + milliseconds, run);
  }

  /** Lets time pass, with everything that happens in it. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    await this.#run((event) => event.at <= end);
    this.now = end;
  }

  /** Lets time pass in which everything sleeps: what was due happens late. */
  leap(milliseconds: number): void {
    this.now += milliseconds;
  }

  /** Runs until nothing is going to happen any more. @throws when that does not come */
  async comeToRest(): Promise<void> {
    await this.#run(() => true);
  }

  async #run(isDue: (event: Event) => boolean): Promise<void> {
    await everythingAtOnce();
    for (let event = this.#events[0]; event && isDue(event); event = this.#events[0]) {
      this.#events.shift();
      this.count += 1;
      if (this.count > mostEvents) throw new Error("the history does not come to rest");
      this.now = Math.max(this.now, event.at);
      await event.run();
      await everythingAtOnce();
    }
  }
}

/** Waits until all promises that can be settled are. */
const everythingAtOnce = () => new Promise<void>((resolve) => setImmediate(resolve));

/** A clock as a device or the server has it: `offset` says by how many milliseconds it is wrong. */
export function makeDate(clock: Clock, offset: () => number = () => 0): DateConstructor {
  return class extends Date {
    constructor(...given: [] | [number]) {
      if (given.length === 0) super(clock.now + offset());
      else super(...given);
    }
    static override now() {
      return clock.now + offset();
    }
  } as unknown as DateConstructor;
}
