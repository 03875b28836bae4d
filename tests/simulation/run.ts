/**
 * `npm run simulate -- --seed 123` lives one history and tells what happened in it; `-- --histories 1000` lives so many, each from the next
 * seed after `--from` (1 without it), in as many processes as the machine has cores (or `--processes`). Exits with 1 when a rule was broken,
 * and says by which seeds.
 */
import { parseArgs } from "node:util";
import { live } from "./history.ts";
import { liveMany } from "./live-many.ts";
import { prepareStage } from "./stage.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string" },
    histories: { type: "string", default: "1000" },
    from: { type: "string", default: "1" },
    processes: { type: "string" },
  },
});

if (values.seed !== undefined) {
  const stage = await prepareStage();
  const { trace, violations } = await live(Number(values.seed), stage);
  for (const line of trace) console.log(line);
  console.log(violations.length === 0 ? "No rule was broken." : violations.join("\n"));
  if (violations.length > 0) process.exitCode = 1;
  await stage.server.stop();
} else {
  const start = performance.now();
  let [lived, changes, events, broken, processorMs] = [0, 0, 0, 0, 0];
  const processes = values.processes === undefined ? undefined : Number(values.processes);
  for await (const outcome of liveMany(Number(values.from), Number(values.histories), processes)) {
    lived += 1;
    changes += outcome.changes;
    events += outcome.events;
    processorMs += outcome.processorMs;
    if (outcome.violations.length === 0) continue;
    broken += 1;
    const { seed, violations } = outcome;
    console.log(`seed ${seed}: ${violations.slice(0, 3).join("\n  ")}\n  Replay it: npm run simulate -- --seed ${seed}`);
    process.exitCode = 1;
  }
  const seconds = (performance.now() - start) / 1000;
  console.log(`${lived} histories, ${changes} changes, ${events} events, ${broken} broken.`);
  const anHour = Math.round((lived / seconds) * 3600).toLocaleString("en");
  console.log(`${Math.round(seconds)} s, ${anHour} an hour; ${Math.round(processorMs / lived)} ms of the processor for each.`);
}
