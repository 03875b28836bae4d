import { expect, test } from "vitest";
import { cacheNameOf, chooseStrategy, isGatewayError, outdatedCaches } from "#lib/service-worker/routing.ts";

const origin = "https://plan.example.org";
const ask = (path: string, request: { method?: string; mode?: string } = {}) =>
  chooseStrategy({ method: "GET", mode: "cors", url: new URL(path, origin).href, ...request }, origin);

test.each([
  ["/_next/static/chunks/a1.js", "cacheFirst"],
  ["/_next/static/media/inter-greek.woff2", "cacheFirst"],
  ["/icon.svg", "cacheFirst"],
  ["/try/data-analyst/plan.json", "networkFirst"],
  ["/plans/0d0f/export/json", undefined],
  ["/plans/0d0f/changes", undefined],
  ["/api/v1/plans", undefined],
  ["/plan?_rsc=a1", undefined],
  ["/sw.js", undefined],
  ["/_next/image?url=x", undefined],
])("%s is answered: %s", (path, strategy) => {
  expect(ask(path)).toBe(strategy);
});

test("an opened page is requested from the server first, whatever its address", () => {
  for (const path of ["/", "/plan", "/settings", "/no-such-page", "/plans/0d0f"]) expect(ask(path, { mode: "navigate" })).toBe("page");
});

test("posts and requests to other sites are left to the browser", () => {
  expect(ask("/plan", { method: "POST", mode: "navigate" })).toBeUndefined();
  expect(ask("/_next/static/chunks/a1.js", { method: "HEAD" })).toBeUndefined();
  expect(ask("https://other.example.org/icon.svg")).toBeUndefined();
  expect(ask("https://other.example.org/", { mode: "navigate" })).toBeUndefined();
});

test("a gateway error counts as no answer, an error of the server as an answer", () => {
  expect([200, 404, 429, 500, 501, 502, 503, 504].filter(isGatewayError)).toEqual([502, 503, 504]);
});

test("this build's cache, the previous one and those of others stay", () => {
  const current = cacheNameOf("c");
  expect(outdatedCaches(["other", cacheNameOf("a"), cacheNameOf("b"), current], current)).toEqual([cacheNameOf("a")]);
  expect(outdatedCaches([cacheNameOf("a"), current], current)).toEqual([]);
  expect(outdatedCaches([current], current)).toEqual([]);
});
