import { afterAll, beforeAll, expect, test } from "vitest";
import { live, type Stage } from "./history.ts";
import { prepareStage } from "./stage.ts";

const histories = process.env.CI ? 200 : 25;

let stage: Stage;
beforeAll(async () => {
  stage = await prepareStage();
});
afterAll(() => stage.server.stop());

test("five devices, a bad network and crashes: nothing that was saved is lost, and all devices agree in the end", async () => {
  const broken: string[] = [];
  let changes = 0;
  for (let seed = 1; seed <= histories; seed += 1) {
    const outcome = await live(seed, stage);
    changes += outcome.changes;
    broken.push(...outcome.violations.map((rule) => `${rule}. Replay it: npm run simulate -- --seed ${seed}`));
  }
  expect(broken).toEqual([]);
  // Else nothing happened.
  expect(changes).toBeGreaterThan(5 * histories);
}, 600_000);

test("a seed gives the same history again, step by step", async () => {
  const first = await live(7, stage);
  await live(8, stage);
  expect((await live(7, stage)).trace).toEqual(first.trace);
});
