import { fork } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { root } from "../../scripts/clone.mjs";
import type { Lived } from "./worker.ts";

/** What a worker is told: to live every `step`-th history, from one seed to before another. */
export type Share = { from: number; to: number; step: number };

/**
 * Lives histories in several processes, and hands out what came of each, in the order of their seeds: the same, however many processes there are.
 * @param processes as many as the machine has cores, unless told
 * @throws when a process ends early
 */
export async function* liveMany(from: number, histories: number, processes = availableParallelism()): AsyncGenerator<Lived> {
  const lived = new Map<number, Lived>();
  let wake = Promise.withResolvers<void>();
  const workers = Array.from({ length: Math.min(processes, histories) }, (_, at) => {
    // As the server of a built program runs; and more room for what is soon forgotten, which is most.
    const execArgv = ["--import", "tsx", "--max-semi-space-size=64"];
    const worker = fork(join(import.meta.dirname, "worker.ts"), { cwd: root, execArgv, env: { ...process.env, NODE_ENV: "production" } });
    worker.on("message", (each: Lived) => {
      lived.set(each.seed, each);
      wake.resolve();
    });
    const ended = once(worker, "exit").then(([code]) => {
      if (code !== 0) wake.reject(new Error(`a process of the simulation ended with ${code}`));
    });
    worker.send({ from: from + at, to: from + histories, step: processes } satisfies Share);
    return { worker, ended };
  });
  try {
    for (let seed = from; seed < from + histories; seed += 1) {
      for (let each = lived.get(seed); ; each = lived.get(seed)) {
        if (each) {
          yield each;
          break;
        }
        await wake.promise;
        wake = Promise.withResolvers<void>();
      }
      lived.delete(seed);
    }
  } finally {
    for (const { worker } of workers) if (worker.connected) worker.disconnect();
    await Promise.allSettled(workers.map(({ ended }) => ended));
  }
}
