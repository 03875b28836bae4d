import { parseAndValidateFlightRouterState } from "next/dist/server/app-render/parse-and-validate-flight-router-state.js";
import { expect, it } from "vitest";
import { isRouterState } from "#lib/next-internals/router-state.ts";

const sent = (value: unknown) => encodeURIComponent(JSON.stringify(value));
const leaf = ["__PAGE__", {}, null, null];

it.each([
  ["the start", sent(["", { children: leaf }, null, "refetch"])],
  ["a page of a plan", sent(["", { children: [["planId", "019ab", "d", null], { children: leaf }, ["/plans/1", ""], null, 1] }])],
  ["nothing but a segment", sent(["", {}])],
  ["a word", "nonsense"],
  ["half a list", "%5B%22"],
  ["half a character", "%E0%A4%A"],
  ["a number", sent([1])],
  ["numbers as marks", sent(["", {}, 1, 2, 3, 4])],
  ["another kind of segment", sent([["a", "b", "x", null], {}])],
  ["too long a list", sent(["", {}, null, null, 1, "a", "b"])],
])("takes %s as the framework does", (_, header) => {
  const takes = () => {
    try {
      return parseAndValidateFlightRouterState(header) !== undefined;
    } catch {
      return false;
    }
  };
  expect(isRouterState(header)).toBe(takes());
});
