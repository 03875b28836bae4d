import type { Server } from "node:http";
import { onTerminationSignal } from "#lib/next-internals/termination-signals.ts";
import { log } from "./log.ts";

/** Longer than any request takes, and shorter than the time after which an operating system kills a process. */
const maxSeconds = 20;

// Kept on the global object: the framework may evaluate this module more than once in one process.
const shared = globalThis as { milepostStopping?: boolean; milepostServer?: Server; milepostUnfinished?: (() => Promise<void>)[] };

/** Whether this process was told to stop. */
export function isStopping(): boolean {
  return shared.milepostStopping ?? false;
}

/** Remembers which server has to be closed. The framework does not hand it out, so each request brings it along. */
export function trackServer(server: Server): void {
  shared.milepostServer ??= server;
}

/** Has work that no request waits for finished before the database is closed. @param finish ends with the work that runs then */
export function finishBeforeClosing(finish: () => Promise<void>): void {
  shared.milepostUnfinished ??= [];
  shared.milepostUnfinished.push(finish);
}

/**
 * On SIGTERM or SIGINT: accepts no more connections, finishes the running requests and the sending of messages, calls `close`, and exits with code 0.
 * @param seconds after this time, requests that are still running are cut off, and the exit code is 1
 */
export function enableGracefulShutdown(close: () => Promise<void>, seconds = maxSeconds): void {
  onTerminationSignal((signal) => {
    if (shared.milepostStopping) return;
    shared.milepostStopping = true;
    log().info({ signal }, "stopping");
    setTimeout(() => {
      log().error(`requests that were still running were cut off after ${seconds} seconds`);
      process.exit(1);
    }, seconds * 1000).unref();
    void finish(close);
  });
}

async function finish(close: () => Promise<void>): Promise<void> {
  const server = shared.milepostServer;
  if (server) {
    // A keep-alive connection becomes idle only after its answer was sent, and would then stay open.
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    await new Promise<void>((resolve) => server.close(() => resolve()));
    clearInterval(sweep);
  }
  await Promise.all((shared.milepostUnfinished ?? []).map((finishWork) => finishWork()));
  await close();
  log().info("stopped");
  process.exit(0);
}
