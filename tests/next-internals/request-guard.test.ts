import { once } from "node:events";
import { createServer, get, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { startRequestGuard } from "#lib/next-internals/request-guard.ts";
import { isDecodablePath } from "#lib/next-internals/undecodable-path.ts";

test("a server sees decodable paths, readable router states, and the address of each client", async () => {
  startRequestGuard();
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
    ["/plans/%ff", { "next-router-state-tree": "nonsense" }],
  ] as const) {
    const [answer] = await once(get({ host: "127.0.0.1", port, path, headers, agent: false }), "response");
    answer.resume();
  }
  server.close();
  expect(seen.map(({ url, headers }) => [url, headers["next-router-state-tree"], headers["x-forwarded-for"]])).toEqual([
    ["/plan?open=%ff", readable, "203.0.113.7, 127.0.0.1"],
    ["/%25", undefined, "127.0.0.1"],
  ]);
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
