/** A process of `liveMany`: lives its share of the histories, and says what came of each. */
import { createHash } from "node:crypto";
import { live, type Outcome } from "./history.ts";
import type { Share } from "./live-many.ts";
import { prepareStage } from "./stage.ts";

/** What came of a history, with its trace as a fingerprint, which differs if anything happened differently; and its processor time in ms. */
export type Lived = Omit<Outcome, "trace"> & { fingerprint: string; processorMs: number };

process.once("message", async ({ from, to, step }: Share) => {
  const stage = await prepareStage();
  for (let seed = from; seed < to && process.connected; seed += step) {
    const before = process.cpuUsage();
    const { trace, ...outcome } = await live(seed, stage);
    const { user, system } = process.cpuUsage(before);
    const fingerprint = createHash("sha256").update(trace.join("\n")).digest("hex");
    process.send?.({ ...outcome, fingerprint, processorMs: (user + system) / 1000 } satisfies Lived);
  }
  await stage.server.stop();
  if (process.connected) process.disconnect();
});
