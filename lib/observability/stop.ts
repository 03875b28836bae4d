import type { Server } from "node:http";
import { log } from "./log.ts";

/** Longer than any request takes, shorter than the time after which systems kill what does not stop. */
const mostSeconds = 20;

// Kept on the global object: the framework may evaluate this module more than once in one process.
const shared = globalThis as { milepostStopping?: boolean; milepostServer?: Server };

export function isStopping(): boolean {
  return shared.milepostStopping ?? false;
}

/** The framework keeps its server to itself; the first request tells which it is. */
export function noteServer(server: Server): void {
  shared.milepostServer ??= server;
}

/**
 * On SIGTERM or SIGINT: takes no more connections, finishes what is running, closes what `close` closes, and exits with 0.
 * What takes longer than the limit is cut off, and the exit code is then 1.
 */
export function stopGently(close: () => Promise<void>, seconds = mostSeconds): void {
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    // The framework's own way has no limit and exits as if it had failed.
    process.removeAllListeners(signal);
    process.on(signal, () => {
      if (shared.milepostStopping) return;
      shared.milepostStopping = true;
      log().info({ signal }, "stopping");
      setTimeout(() => {
        log().error(`what was running was cut off after ${seconds} seconds`);
        process.exit(1);
      }, seconds * 1000).unref();
      void finish(close);
    });
  }
}

async function finish(close: () => Promise<void>): Promise<void> {
  const server = shared.milepostServer;
  if (server) {
    // A connection whose last answer has gone out would otherwise be kept for the next request, which nobody will take.
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    await new Promise<void>((resolve) => server.close(() => resolve()));
    clearInterval(sweep);
  }
  await close();
  log().info("stopped");
  process.exit(0);
}
