import { expect, test } from "vitest";
import { liveMany } from "./live-many.ts";

/** With CI=true so many that they find each fault with which the checker was tried: see docs/testing.md. */
const histories = process.env.CI ? 150 : 40;

test("five devices, a bad network and crashes: nothing that was saved is lost, and all devices agree in the end", async () => {
  const broken: string[] = [];
  let changes = 0;
  for await (const outcome of liveMany(1, histories)) {
    changes += outcome.changes;
    broken.push(...outcome.violations.map((rule) => `${rule}. Replay it: npm run simulate -- --seed ${outcome.seed}`));
  }
  expect(broken).toEqual([]);
  // Else nothing happened.
  expect(changes).toBeGreaterThan(5 * histories);
}, 600_000);

test("a seed gives the same history again, step by step, whatever its process lived before", async () => {
  const [alone, together] = await Promise.all([1, 2].map((processes) => Array.fromAsync(liveMany(1, 4, processes))));
  expect(together?.map(({ seed, fingerprint }) => [seed, fingerprint])).toEqual(alone?.map(({ seed, fingerprint }) => [seed, fingerprint]));
}, 120_000);
