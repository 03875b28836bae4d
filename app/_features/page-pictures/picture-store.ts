import { readPlan } from "#app/_features/plan-sync/device-store.ts";
import { syncClient } from "#app/_features/plan-sync/sync-client.ts";
import { makeDayReader, timeZoneOf } from "#lib/planner/time/time-zone.ts";
import { PictureBox } from "./picture-box.ts";
import { listOthers, type Picturable, readPictured } from "./pictured-pages.ts";
import { readPage } from "./read-page.ts";

/** How long nothing has to change before pictures are made, and how long one stays when its page does not come, in milliseconds. */
const quiet = 1_500;
const longest = 8_000;

/** After how many milliseconds, and how often, a picture that could not be made is tried again. A page that leads elsewhere never comes. */
const retryAfter = 10_000;
const mostRetries = 3;

/** Pages that the device shows as well as the server does. */
const onDevice: readonly Picturable[] = ["/plan", "/map"];

/**
 * Makes pictures of the plan's other pages while nothing else is to do, and shows them. A picture is only shown while it is right: nothing was
 * changed or sent here since the server was asked for it, and it is still the same day.
 */
export class PictureStore {
  readonly #owner: string;
  readonly #box = new PictureBox();
  #dayOf: ((moment: Date) => string) | undefined;
  /** The day of the pictures. */
  #day = "";
  #timer: ReturnType<typeof setTimeout> | undefined;
  #limit: ReturnType<typeof setTimeout> | undefined;
  #stop = new AbortController();
  #retries = 0;

  constructor(owner: string) {
    this.#owner = owner;
    this.prepare();
  }

  /** Throws all pictures away, because what they show may have changed; new ones are made when it is quiet. */
  readonly renew = (): void => {
    this.#stop.abort();
    if (!this.#box.shown) this.#box.clear();
    this.#day = "";
    this.#retries = 0;
    this.prepare();
  };

  /** Makes the pictures that are missing when it is quiet. */
  readonly prepare = (): void => this.#prepareIn(quiet);

  #prepareIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => whenIdle(() => void this.#make()), milliseconds);
  }

  #tryAgain(): void {
    if (this.#retries >= mostRetries) return;
    this.#retries += 1;
    this.#prepareIn(retryAfter);
  }

  async #make(): Promise<void> {
    if (!this.#mayAsk()) return;
    this.#stop.abort();
    if (this.#box.shown) return;
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#dayOf ??= await findDayReader(this.#owner);
    const day = this.#dayOf?.(new Date());
    if (signal.aborted) return;
    // The plan may not be kept on the device yet.
    if (day === undefined) return this.#tryAgain();
    if (day !== this.#day) this.#box.clear();
    this.#day = day;
    let isMissing = false;
    for (const path of listOthers(window.location.pathname)) {
      if (this.#box.has(path) || !this.#mayAsk()) continue;
      const copy = await fetchPage(path, signal);
      await new Promise<void>((resolve) => whenIdle(resolve));
      if (signal.aborted) return;
      if (copy && !this.#box.shown) this.#box.put(path, copy);
      if (!copy) isMissing = true;
    }
    if (isMissing) this.#tryAgain();
  }

  /** Whether the server may be asked: it is worth it, it can be reached, and it has everything that was changed here. */
  #mayAsk(): boolean {
    const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
    const isWanted = document.visibilityState === "visible" && navigator.onLine && !connection?.saveData;
    return isWanted && syncClient.countUnsent() === 0;
  }

  /** Shows the picture of the page that a link leads to. @returns where the link leads; undefined when there is no picture, or it is not right */
  show(link: HTMLAnchorElement): Picturable | undefined {
    this.hide(window.location.pathname);
    const path = readPictured(link.pathname);
    const isWhole = link.origin === window.location.origin && link.pathname === path && link.search === "" && link.hash === "";
    if (path === undefined || !isWhole || path === readPictured(window.location.pathname) || !this.#box.has(path)) return undefined;
    // Without a network the device shows pages of its own.
    if (!navigator.onLine && !onDevice.includes(path)) return undefined;
    if (syncClient.countUnsent() > 0 || this.#dayOf?.(new Date()) !== this.#day) return undefined;
    this.#stop.abort();
    this.#box.show(path);
    this.#limit = setTimeout(() => this.hide(window.location.pathname), longest);
    return path;
  }

  /** Shows the page itself again, at the path where the router is. */
  hide(pathname: string): void {
    clearTimeout(this.#limit);
    this.#box.hide(pathname);
  }

  /** Presses what was pressed on the picture. */
  repeatPress(): void {
    this.#box.repeatPress();
  }

  remove(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#limit);
    this.#stop.abort();
    this.#box.remove();
  }
}

async function findDayReader(owner: string): Promise<((moment: Date) => string) | undefined> {
  const kept = await readPlan(owner);
  return kept && makeDayReader(timeZoneOf(kept.plan));
}

async function fetchPage(path: string, signal: AbortSignal) {
  try {
    const answer = await fetch(path, { headers: { accept: "text/html" }, priority: "low", signal });
    // A page that leads elsewhere is not the one that was asked for.
    if (!answer.ok || readPictured(new URL(answer.url).pathname) !== path) return undefined;
    return readPage(await answer.text());
  } catch {
    return undefined;
  }
}

/** Calls back when the browser has nothing to do. Safari has no idle callbacks. */
function whenIdle(call: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(call, { timeout: 5_000 });
  else setTimeout(call, 200);
}
