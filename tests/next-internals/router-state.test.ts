import { afterEach, expect, test, vi } from "vitest";
import { isReadableRouterState } from "#lib/next-internals/router-state.ts";

const sent = (value: unknown) => encodeURIComponent(JSON.stringify(value));
const leaf = ["__PAGE__", {}, null, null];

afterEach(() => vi.restoreAllMocks());

test.each([
  ["the start", sent(["", { children: leaf }, null, "refetch"])],
  ["a page of a plan", sent(["", { children: [["planId", "019ab", "d", null], { children: leaf }, ["/plans/1", ""], null, 1] }])],
  ["nothing but a segment", sent(["", {}])],
])("%s is readable", (_, header) => {
  expect(isReadableRouterState(header)).toBe(true);
});

test.each([
  ["a word", "nonsense"],
  ["half a list", "%5B%22"],
  ["half a character", "%E0%A4%A"],
  ["a number", sent([1])],
  ["another kind of segment", sent([["a", "b", "x", null], {}])],
  ["two headers", [sent(["", {}]), sent(["", {}])]],
  ["50 kB", sent(["a".repeat(50_000), {}])],
])("%s is not readable", (_, header) => {
  expect(isReadableRouterState(header)).toBe(false);
});

test("a later version's format is readable once that version's reader accepts it", () => {
  const next = sent({ tree: "/plans", at: 3 });
  expect(isReadableRouterState(next, (header: string) => JSON.parse(decodeURIComponent(header)))).toBe(true);
});

test("without a reader every header passes, with one line in the log", () => {
  const warn = vi.spyOn(console, "warn").mockReturnValue();
  expect([isReadableRouterState("nonsense", null), isReadableRouterState(sent({}), null)]).toEqual([true, true]);
  expect(warn.mock.calls).toEqual([[expect.stringContaining("lib/next-internals/router-state.ts met a format that it does not know")]]);
});
