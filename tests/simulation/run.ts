/**
 * `npm run simulate -- --seed 123` lives one history and tells what happened in it; `-- --histories 1000` lives so many, each from the next
 * seed after `--from` (1 without it). Exits with 1 when a rule was broken, and says by which seeds.
 */
import { parseArgs } from "node:util";
import { live } from "./history.ts";
import { prepareStage } from "./stage.ts";

const { values } = parseArgs({
  options: { seed: { type: "string" }, histories: { type: "string", default: "1000" }, from: { type: "string", default: "1" } },
});

const stage = await prepareStage();
if (values.seed !== undefined) {
  const { trace, violations } = await live(Number(values.seed), stage);
  for (const line of trace) console.log(line);
  console.log(violations.length === 0 ? "No rule was broken." : violations.join("\n"));
  if (violations.length > 0) process.exitCode = 1;
} else {
  const start = performance.now();
  const from = Number(values.from);
  let [changes, events, broken] = [0, 0, 0];
  for (let seed = from; seed < from + Number(values.histories); seed += 1) {
    const outcome = await live(seed, stage);
    changes += outcome.changes;
    events += outcome.events;
    if (outcome.violations.length === 0) continue;
    broken += 1;
    console.log(`seed ${seed}: ${outcome.violations.slice(0, 3).join("\n  ")}\n  Replay it: npm run simulate -- --seed ${seed}`);
    process.exitCode = 1;
  }
  const seconds = (performance.now() - start) / 1000;
  const rate = Math.round((Number(values.histories) / seconds) * 10) / 10;
  console.log(
    `${values.histories} histories, ${changes} changes, ${events} events, ${broken} broken, ${Math.round(seconds)} s (${rate} a second)`,
  );
}
await stage.server.stop();
