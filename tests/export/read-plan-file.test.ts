import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { planFileSchema } from "#lib/export/plan-file.ts";
import { readPlanFile } from "#lib/export/read-plan-file.ts";
import { messages } from "#lib/messages/all.ts";
import { anyCharacter } from "../support/any-character.ts";

const now = "2026-11-24T00:00:00.000Z";
const good = JSON.parse(readFileSync(join(import.meta.dirname, "golden", "plan.json"), "utf8"));

async function problemWith(change: object | string): Promise<string> {
  const read = await readPlanFile(typeof change === "string" ? change : JSON.stringify({ ...good, ...change }), now);
  return "problem" in read ? read.problem : "none";
}

test("reads our own file unchanged", async () => {
  expect(await readPlanFile(JSON.stringify(good), now)).toEqual({ file: planFileSchema.parse(good) });
});

test("reports a mistake in a file as one sentence that names it", async () => {
  const { imports } = messages;
  const [item, ...items] = good.items;
  const [event] = good.events;
  expect(await problemWith("{")).toBe(imports.brokenJson);
  expect(await problemWith("[]")).toBe(imports.notOurs);
  expect(await problemWith({ format: "shopping-list" })).toBe(imports.notOurs);
  expect(await problemWith({ schemaVersion: 2 })).toBe(imports.newerVersion(2));
  expect(await problemWith({ schemaVersion: "1" })).toContain("schemaVersion");
  expect(await problemWith({ extra: 1 })).toContain("extra");
  expect(await problemWith({ items: [{ ...item, status: "finished" }, ...items] })).toContain("items[0].status");
  expect(await problemWith({ items: [{ ...item, note: "a\0b" }, ...items] })).toContain("items[0].note");
  expect(await problemWith({ items: [{ ...item, note: "x".repeat(1_000_001) }, ...items] })).toContain("items[0].note");
  expect(await problemWith({ items: [{ ...item, evidence: [{ url: "javascript:alert(1)", label: "" }] }, ...items] })).toContain(
    "items[0].evidence[0].url",
  );
  expect(await problemWith({ events: [...Array(450).fill(event), { ...event, at: "yesterday" }] })).toContain("events[450].at");
  expect(await problemWith({ items: [{ ...item, statusAt: null }, ...items] })).toContain("items[0]");
  expect(await problemWith({ items: [{ ...item, statusAt: "2026-11-26T00:00:01.000Z" }, ...items] })).toBe(
    imports.inFuture("items[0].statusAt"),
  );
  expect(await problemWith({ items: [{ ...item, statusAt: "0001-01-01T00:00:00Z" }, ...items] })).toContain(imports.beforeTime);
  expect(await problemWith({ events: [{ ...event, before: "true" }] })).toContain("events[0]");
  expect(await problemWith({ events: Array(30_001).fill(0) })).toBe(imports.tooLong("events", 30_000));
  expect(await problemWith({ items: [{ ...item, steps: Array(101).fill("a") }, ...items] })).toBe(imports.tooLong("items[0].steps", 100));
  expect(await problemWith({ settings: { ...good.settings, timeZone: "Mars/Olympus" } })).toContain(imports.notAZone);
  expect(await problemWith({ settings: { ...good.settings, minutesPerWeekday: [0, 0, 0, 0, 0, 0, 0] } })).toContain(
    "settings.minutesPerWeekday",
  );
  expect(await problemWith({ settings: { ...good.settings, daysOff: [{ from: "2026-12-02", to: "2026-12-01" }] } })).toContain(
    "settings.daysOff",
  );
});

test("reads or refuses files of any kind, without an error, and 5 MB of them within seconds", async () => {
  const anything = fc.oneof(
    fc.string({ unit: anyCharacter }),
    fc.json(),
    fc.tuple(fc.constantFrom(...Object.keys(good)), fc.jsonValue()).map(([field, value]) => JSON.stringify({ ...good, [field]: value })),
    fc
      .tuple(fc.nat(good.items.length - 1), fc.constantFrom(...Object.keys(good.items[0])), fc.jsonValue())
      .map(([at, field, value]) => JSON.stringify({ ...good, items: good.items.with(at, { ...good.items[at], [field]: value }) })),
  );
  const readable = fc.asyncProperty(anything, async (text) => {
    expect(Object.keys(await readPlanFile(text, now))).toHaveLength(1);
  });
  await fc.assert(readable, { numRuns: 500 });
  const head = JSON.stringify({ ...good, items: undefined }).slice(0, -1);
  const floods = [
    `${head},"items":[${Array(1_999)
      .fill(`{"evidence":[${Array(99).fill("0").join(",")}]}`)
      .join(",")}]}`,
    `${head},"items":[${Array(1_500_000).fill("{}").join(",")}]}`,
    `${head},"items":${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}}`,
    `${head},"items":${'{"items":'.repeat(400_000)}1${"}".repeat(400_000)}}`,
    `{${Array.from({ length: 300_000 }, (_, at) => `"k${at}":1`).join(",")},"format":"learning-plan","schemaVersion":1}`,
  ];
  for (const flood of floods) {
    const began = performance.now();
    expect(await readPlanFile(flood.slice(0, 5_000_000), now)).toHaveProperty("problem");
    expect(performance.now() - began).toBeLessThan(10_000);
  }
});
