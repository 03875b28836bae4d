import { afterEach, expect, test, vi } from "vitest";
import { reportUnknownFormat } from "#lib/next-internals/report-unknown-format.ts";

afterEach(() => vi.restoreAllMocks());

test("each workaround logs at most one line an hour", () => {
  const warn = vi.spyOn(console, "warn").mockReturnValue();
  const hour = 60 * 60 * 1000;
  for (const now of [0, 1, hour - 1, hour, 2 * hour - 1]) reportUnknownFormat("one.ts", now);
  reportUnknownFormat("other.ts", 5);
  expect(warn.mock.calls.map(([line]) => /lib\/next-internals\/\w+\.ts/.exec(line)?.[0])).toEqual([
    "lib/next-internals/one.ts",
    "lib/next-internals/one.ts",
    "lib/next-internals/other.ts",
  ]);
});
