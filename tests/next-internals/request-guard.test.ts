import { once } from "node:events";
import { createServer, get, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test, vi } from "vitest";
import { messages } from "#lib/messages/all.ts";
import { findOtherHost, nameOwnHost } from "#lib/next-internals/own-host.ts";
import { startRequestGuard } from "#lib/next-internals/request-guard.ts";
import { isDecodablePath } from "#lib/next-internals/undecodable-path.ts";

test("a server sees decodable paths, readable router states, and the address of each client; the log, once, that pages come by another host", async () => {
  const warn = vi.spyOn(console, "warn").mockReturnValue();
  startRequestGuard("https://plan.example.org");
  const seen: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    seen.push(request);
    response.end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const readable = encodeURIComponent('["",{}]');
  for (const [path, headers] of [
    ["/plan?open=%ff", { "next-router-state-tree": readable, "x-forwarded-for": "203.0.113.7" }],
    ["/plans/%ff", { "next-router-state-tree": "nonsense", accept: "*/*" }],
    ["/plan", { accept: "text/html,*/*;q=0.8" }],
    ["/plan", { accept: "text/html,*/*;q=0.8" }],
  ] as const) {
    const [answer] = await once(get({ host: "127.0.0.1", port, path, headers, agent: false }), "response");
    answer.resume();
  }
  server.close();
  expect(seen.map(({ url, headers }) => [url, headers["next-router-state-tree"], headers["x-forwarded-for"]])).toEqual([
    ["/plan?open=%ff", readable, "203.0.113.7, 127.0.0.1"],
    ["/%25", undefined, "127.0.0.1"],
    ["/plan", undefined, "127.0.0.1"],
    ["/plan", undefined, "127.0.0.1"],
  ]);
  expect(warn.mock.calls).toEqual([[messages.operating.otherHost("Host", `127.0.0.1:${port}`, "https://plan.example.org")]]);
});

test.each([
  ["/plans/%E0%A4%A", false],
  ["/a%00b", false],
  ["/%", false],
  ["/%F0%9F%92%A5?x=%", true],
  ["/", true],
])("the path of %s can be decoded: %s", (url, isDecodable) => {
  expect(isDecodablePath(url)).toBe(isDecodable);
});

const own = "https://plan.example.org";
const asked = { origin: own, "x-forwarded-host": "plan.example.org" };

test.each([
  ["a proxy that does not hand on Host", { origin: own, host: "127.0.0.1:3000" }, asked],
  ["a stray X-Forwarded-Host", { origin: own, host: "plan.example.org", "x-forwarded-host": "old.example.org, x" }, asked],
  ["a browser that hides Origin", { origin: "null", "sec-fetch-site": "same-origin", host: "plan.example.org" }, asked],
  ["a page at another name that hides Origin", { origin: "null", "sec-fetch-site": "same-origin", host: "evil.example" }, {}],
  ["a page in a sandbox", { origin: "null", "sec-fetch-site": "cross-site" }, { origin: "null" }],
  ["an old browser that hides Origin", { origin: "null" }, { origin: "null" }],
  ["another site", { origin: "https://evil.example", host: "127.0.0.1:3000" }, { origin: "https://evil.example" }],
  ["the same name without encryption", { origin: "http://plan.example.org" }, { origin: "http://plan.example.org" }],
  ["a request without Origin", { host: "127.0.0.1:3000" }, {}],
])("of %s, Next.js compares the public address with itself if the page is ours", (_, headers: Record<string, string>, expected) => {
  const request = { headers: { ...headers } };
  nameOwnHost(request, own);
  expect(request.headers).toEqual({ ...headers, ...expected });
});

test.each([
  [{ host: "plan.example.org" }, own, undefined],
  [{ host: "10.0.0.5:3000", "x-forwarded-host": "plan.example.org, inner" }, own, undefined],
  [{ host: "plan.example.org", "x-forwarded-host": "old.example.org" }, own, "X-Forwarded-Host"],
  [{ host: "127.0.0.1:3000" }, own, "Host"],
  [{}, own, "Host"],
  [{ host: "plan.example.org" }, "http://localhost:3000", "Host"],
  [{ host: "127.0.0.1:3000" }, "http://localhost:3000", undefined],
])("of a page with %j, while the setting says %s, the log names %s", (headers, address, header) => {
  const sentence = findOtherHost({ headers }, address);
  if (header === undefined) expect(sentence).toBeUndefined();
  else expect(sentence).toMatch(new RegExp(`The header ${header} says .*NEXTAUTH_URL says "${address}"`));
});
