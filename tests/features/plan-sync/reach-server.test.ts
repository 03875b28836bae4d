import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { canRefresh, isReachable } from "#app/_features/plan-sync/reach-server.ts";

let answer: () => Response;
const asked: string[] = [];

beforeEach(() => {
  vi.stubGlobal("fetch", async (path: string, { method, cache }: RequestInit) => {
    asked.push(`${method} ${path} ${cache}`);
    return answer();
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  asked.length = 0;
});

const runs = (build: string, status = 200) => new Response(null, { status, headers: { "x-build": build } });

test("a page may be refreshed while the server answers with the page's own build", async () => {
  answer = () => runs("one");
  expect(await canRefresh("one")).toBe(true);
  expect(await canRefresh("two")).toBe(false);
  expect(asked).toEqual(["HEAD /sw.js no-store", "HEAD /sw.js no-store"]);
  answer = () => runs("one", 503);
  expect(await canRefresh("one")).toBe(false);
  answer = () => {
    throw new TypeError("Failed to fetch");
  };
  expect(await canRefresh("one")).toBe(false);
});

test("the server is reached if it answers well, and not if it does not answer", async () => {
  answer = () => new Response();
  expect(await isReachable()).toBe(true);
  expect(asked).toEqual(["HEAD /icon.svg no-store"]);
  answer = () => new Response(null, { status: 502 });
  expect(await isReachable()).toBe(false);
  answer = () => {
    throw new TypeError("Failed to fetch");
  };
  expect(await isReachable()).toBe(false);
});
