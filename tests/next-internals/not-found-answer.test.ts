import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerNotFound, markNotFound } from "#lib/next-internals/not-found-answer.ts";

const server = createServer((request, response) => {
  answerNotFound(request, response);
  if (request.url === "/marked") markNotFound(String(request.headers["x-request-id"]));
  response.setHeader("content-type", "text/html");
  response.write("<h1>a page</h1>");
  setImmediate(() => response.end("<p>its end</p>"));
});

beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => void server.close());

async function ask(path: string, headers: Record<string, string> = {}) {
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, {
    headers: { "x-request-id": "the-same-id", ...headers },
  });
  return [answer.status, await answer.text()];
}

const whole = "<h1>a page</h1><p>its end</p>";

test("a marked page is sent whole, with the status 404; the next one with the same id is not marked", async () => {
  expect(await ask("/marked")).toEqual([404, whole]);
  expect(await ask("/fine")).toEqual([200, whole]);
});

test("what the framework's own script asks for keeps its status", async () => {
  expect(await ask("/marked", { rsc: "1" })).toEqual([200, whole]);
});
