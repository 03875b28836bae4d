/** Calls back after so many milliseconds. @returns how to cancel it. */
export type Timer = (callback: () => void, milliseconds: number) => () => void;

/** How long a change waits before it is sent, in milliseconds, so that it is painted first. */
const paintTime = 60;

/** Seconds to wait after so many failures in a row: 1, 2, 4 … up to 30. */
export function backoffSeconds(failures: number): number {
  return Math.min(30, 2 ** Math.max(0, failures - 1));
}

/** Decides when the next request is made: soon after a change, later and later after failures, and never before the server wants it. */
export class RetryTimer {
  readonly #timer: Timer;
  readonly #onTime: () => void;
  #cancel: (() => void) | undefined;
  #failures = 0;
  /** The server asked not to be asked before, in milliseconds since 1970. */
  #notBefore = 0;

  constructor(timer: Timer | undefined, onTime: () => void) {
    this.#timer = timer ?? startTimer;
    this.#onTime = onTime;
  }

  /** Whether the server may be asked now, without anybody asking for it. */
  get isOpen(): boolean {
    return Date.now() >= this.#notBefore;
  }

  /** Sends soon. After a failure the wait that has begun goes on. */
  sendSoon(): void {
    if (this.#failures === 0) this.#start(paintTime);
  }

  /** Sends soon, whatever failed before. */
  restart(): void {
    this.stop();
    this.#start(paintTime);
  }

  /** The server answered: the next failure is the first one. */
  reset(): void {
    this.#failures = 0;
    this.#notBefore = 0;
  }

  /** @param seconds for which the server asked to be left alone */
  holdBack(seconds: number): void {
    this.#notBefore = Date.now() + seconds * 1000;
  }

  /** Tries again after a while, longer with each failure in a row. */
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
