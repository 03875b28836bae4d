/**
 * Calls `listener` on SIGTERM and SIGINT in place of what Next.js does, which waits without a limit and exits with 143 or 130 as
 * if it had failed: https://github.com/vercel/next.js/issues/54522
 * Next.js registers its own listeners before it runs `instrumentation.ts`, which calls this.
 */
export function onTerminationSignal(listener: (signal: "SIGTERM" | "SIGINT") => void): void {
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.removeAllListeners(signal);
    process.on(signal, () => listener(signal));
  }
}
