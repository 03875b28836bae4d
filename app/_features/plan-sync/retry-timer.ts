/** Calls back after so many milliseconds. @returns a function that cancels it. */
export type Timer = (callback: () => void, milliseconds: number) => () => void;

/** How long a change waits before it is sent, in milliseconds, so that the page paints it first. */
const paintTime = 60;

/** Returns the seconds to wait after so many failures in a row: 1, 2, 4 … up to 30. */
export function backoffSeconds(failures: number): number {
  return Math.min(30, 2 ** Math.max(0, failures - 1));
}

/**
 * Decides when to make the next request: soon after a change, later after each failure, and never before the time the server asked for.
 */
export class RetryTimer {
  readonly #timer: Timer;
  readonly #onTime: () => void;
  #cancel: (() => void) | undefined;
  #failures = 0;
  /** The earliest time of the next request that the server asked for, in milliseconds since 1970. */
  #notBefore = 0;

  constructor(timer: Timer | undefined, onTime: () => void) {
    this.#timer = timer ?? startTimer;
    this.#onTime = onTime;
  }

  /** Whether an automatic request is allowed now. */
  get isOpen(): boolean {
    return Date.now() >= this.#notBefore;
  }

  /** Sends soon. After a failure, the current wait continues. */
  sendSoon(): void {
    if (this.#failures === 0) this.#start(paintTime);
  }

  /** Sends soon, even after failures, but not before the time that the server asked for. */
  restart(): void {
    this.stop();
    this.#start(paintTime);
  }

  /** Resets the count of failures, because the server answered. */
  reset(): void {
    this.#failures = 0;
    this.#notBefore = 0;
  }

  /** @param seconds how long the server asked to wait */
  holdBack(seconds: number): void {
    this.#notBefore = Date.now() + seconds * 1000;
  }

  /** Tries again later; each failure in a row doubles the wait, up to 30 seconds. */
  retryLater(): void {
    this.#failures += 1;
    this.#start(backoffSeconds(this.#failures) * 1000);
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  #start(milliseconds: number): void {
    if (this.#cancel) return;
    const callback = () => {
      this.#cancel = undefined;
      this.#onTime();
    };
    this.#cancel = this.#timer(callback, Math.max(milliseconds, this.#notBefore - Date.now()));
  }
}

function startTimer(callback: () => void, milliseconds: number): () => void {
  const timer = setTimeout(callback, milliseconds);
  return () => clearTimeout(timer);
}
