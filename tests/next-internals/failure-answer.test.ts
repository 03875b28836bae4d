import { once } from "node:events";
import { createServer, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { noteStorageFault } from "#lib/db/storage-faults.ts";
import { problemSchema } from "#lib/http/problem.ts";
import { messages } from "#lib/messages/all.ts";
import { startRequestGuard } from "#lib/next-internals/request-guard.ts";

/** How Next.js answers: a failed page in parts, a failed handler without a body. */
const full = Object.assign(new Error("full"), { cause: { originalCode: "SQLITE_FULL" } });

let port = 0;
const server = createServer((incoming, response) => {
  const path = incoming.url ?? "";
  if (path.includes("full")) noteStorageFault(full);
  response.setHeader("x-kept", "yes");
  if (path.includes("fine")) return void response.end("fine");
  response.statusCode = 500;
  response.setHeader("content-type", "text/html; charset=utf-8");
  if (path.includes("empty")) return void response.end();
  sendInParts(response);
});

function sendInParts(response: ServerResponse): void {
  response.write(`<script>${"a".repeat(5_000)}</script>`);
  setImmediate(() => {
    response.write("<p>more</p>");
    response.end();
  });
}

beforeAll(async () => {
  startRequestGuard("http://127.0.0.1");
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());

async function ask(path: string, headers: Record<string, string> = {}, method = "GET") {
  const outgoing = request({ host: "127.0.0.1", port, path, method, headers, agent: false });
  outgoing.end();
  const [answer] = await once(outgoing, "response");
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk);
  return { status: answer.statusCode, headers: answer.headers, text: Buffer.concat(chunks).toString("utf8") };
}

const page = { accept: "text/html,*/*", "accept-encoding": "gzip" };

test.each(["/full/parts", "/full/empty"])(
  "a person gets a page that needs no script, and 503 when the database failed: %s",
  async (path) => {
    const { status, headers, text } = await ask(path, page);
    expect([status, headers["retry-after"], headers["content-encoding"], headers["x-kept"]]).toEqual([503, "30", undefined, "yes"]);
    expect(text).toContain(`<p>${messages.operating.cannotStore}</p>`);
    expect(text).toContain(`<a href="${path}">`);
    expect(text).not.toContain("<script");
    expect(text.endsWith("</html>\n")).toBe(true);
  },
);

test("any other failure is 500, and nothing of the address becomes markup", async () => {
  const { status, headers, text } = await ask(`/parts?a=%22&b='><b>`, page);
  expect([status, headers["retry-after"]]).toEqual([500, undefined]);
  expect(text).toContain(messages.errors.crash);
  expect(text).not.toContain("<b>");
  expect((await ask("//evil.example/parts", page)).text).toContain('<a href="/">');
});

test("who sent a form is told to send it again", async () => {
  const { status, text } = await ask("/full/parts", page, "POST");
  expect([status, text.includes(messages.operating.goBack)]).toEqual([503, true]);
});

test.each(["/api/v1/plans/empty", "/api/v1/plans/parts/full", "/plans/x/changes/empty"])(
  "a program gets problem details: %s",
  async (path) => {
    const { headers, text } = await ask(path, path.startsWith("/api/") ? page : { accept: "*/*" });
    const { message, ...problem } = JSON.parse(text);
    expect(headers["content-type"]).toBe("application/problem+json");
    const { detail } = problemSchema.parse(problem);
    // Our own pages' scripts read the message of a refusal; the API promises problem details and nothing else.
    expect(message).toBe(path.startsWith("/api/") ? undefined : detail);
  },
);

test("the framework's own script gets its own format, with the status", async () => {
  const { status, headers, text } = await ask("/full/parts", { "next-action": "a", accept: "text/x-component" }, "POST");
  expect([status, headers["retry-after"], text.endsWith("<p>more</p>")]).toEqual([503, "30", true]);
});

test("HEAD has no body, and other answers stay as they are", async () => {
  expect(await ask("/full/parts", page, "HEAD")).toMatchObject({ status: 503, text: "" });
  expect(await ask("/fine/full", { accept: "*/*" })).toMatchObject({ status: 200, text: "fine" });
});

test("TRACE is refused", async () => {
  const { status, headers } = await ask("/fine", {}, "TRACE");
  expect([status, headers.allow]).toEqual([405, "GET, HEAD, POST, PUT, PATCH, DELETE"]);
});
