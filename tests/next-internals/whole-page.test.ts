import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, get, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { isOpenPage } from "#lib/auth/signed-out.ts";
import { markNotFound } from "#lib/next-internals/not-found-answer.ts";
import { keepOtherLinks } from "#lib/next-internals/page-styles.ts";
import { startRequestGuard } from "#lib/next-internals/request-guard.ts";

const link = (name: string) => `<link rel="stylesheet" href="/_next/static/chunks/${name}.css" nonce="n" data-precedence="next"/>`;
const text = "many words ".repeat(200);
let nonces = 0;

function answer(path: string, response: ServerResponse, requestId: string): void {
  nonces += 1;
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.setHeader("content-security-policy", `script-src 'nonce-n${nonces}x'`);
  response.setHeader("cache-control", "private, no-store");
  if (path === "/start") response.setHeader("set-cookie", "a=b");
  if (path === "/roles/none") markNotFound(requestId);
  response.flushHeaders();
  response.write(`<html><head>${link("a1-_~")}`);
  response.write(Buffer.from(`${link("gone")}${link("odd")}</head><body>`));
  setImmediate(() => response.end(`<script nonce="n${nonces}x"></script>${text}${link("a1-_~")}</body></html>`));
}

const server = createServer(({ url = "", headers }, response) => {
  if (url.startsWith("/_next/")) return response.end(readFileSync(join(folder, url.replace("/_next", ".next").replace(/\?.*/, ""))));
  if (url !== "/text") return answer(url, response, String(headers["x-request-id"]));
  response.setHeader("content-type", "text/plain");
  response.write("first ");
  response.end("last");
});
let folder = "";

beforeAll(async () => {
  for (const [name, value] of Object.entries({
    NEXTAUTH_URL: "http://localhost:3000",
    NEXTAUTH_SECRET: "Ux3TqP9vLm2ZkR8sWb5NcY7dGh4JfAeK",
  }))
    vi.stubEnv(name, value);
  folder = mkdtempSync(join(tmpdir(), "milepost-page-"));
  const chunks = join(folder, ".next", "static", "chunks");
  mkdirSync(chunks, { recursive: true });
  writeFileSync(join(chunks, "a1-_~.css"), "@font-face{src:url(../media/i.woff2)}p{color:red}");
  writeFileSync(join(chunks, "odd.css"), "p{content:'</style>'}");
  for (const name of ["packed.js", "plain.js"]) writeFileSync(join(chunks, name), "as it is");
  writeFileSync(join(chunks, "packed.js.br"), brotliCompressSync("packed before"));
  vi.spyOn(process, "cwd").mockReturnValue(folder);
  startRequestGuard("http://127.0.0.1");
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(() => {
  server.close();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

async function ask(path: string, headers: Record<string, string> = {}) {
  const outgoing = get({ host: "127.0.0.1", port: (server.address() as AddressInfo).port, path, headers, agent: false });
  const [incoming] = await once(outgoing, "response");
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part);
  const body = Buffer.concat(parts);
  const isPacked = incoming.headers["content-encoding"] === "br";
  return { status: incoming.statusCode, headers: incoming.headers, html: (isPacked ? brotliDecompressSync(body) : body).toString("utf8") };
}

test("a page has its styles once, in its head; what cannot stand there is fetched", async () => {
  const { html, headers } = await ask("/plan", { "accept-encoding": "gzip, br" });
  expect(headers["content-encoding"]).toBe("br");
  const style = '<style data-precedence="next">@font-face{src:url(/_next/static/media/i.woff2)}p{color:red}</style>';
  const disabled = '<link rel="stylesheet" href="/_next/static/chunks/a1-_~.css" nonce="n" data-precedence="next" disabled="">';
  expect(html.replace(/n\d+x/, "")).toBe(
    `<html><head>${style}${disabled}${link("gone")}${link("odd")}</head><body><script nonce=""></script>${text}${link("a1-_~")}</body></html>`,
  );
});

test.each([
  ["packed.js", "gzip, br", "br", "packed before"],
  ["packed.js?dpl=1", "br;q=0.5, gzip", "br", "packed before"],
  ["packed.js", "gzip, br;q=0", undefined, "as it is"],
  ["packed.js", "identity", undefined, "as it is"],
  ["plain.js", "gzip, br", undefined, "as it is"],
])("the script %s is sent to who takes %s as %s", async (name, taken, encoding, text) => {
  const { headers, html } = await ask(`/_next/static/chunks/${name}`, { "accept-encoding": taken });
  expect([headers["content-encoding"], html]).toEqual([encoding, text]);
  if (encoding)
    expect(headers).toMatchObject({
      "content-type": "application/javascript; charset=UTF-8",
      vary: expect.stringContaining("Accept-Encoding"),
    });
});

test("another answer goes out in its parts as it is", async () => {
  expect(await ask("/text")).toMatchObject({ status: 200, html: "first last" });
});

test("a page of the open site is the same for who asks again, with another nonce, and is sent without a body or a policy", async () => {
  const first = await ask("/roles");
  expect(first.headers).toMatchObject({ "cache-control": "private, no-cache", vary: expect.stringContaining("Cookie") });
  const { etag = "" } = first.headers;
  expect(etag).toMatch(/^W\/"[\w-]{43}"$/);
  const again = await ask("/roles", { "if-none-match": `"x", ${etag}` });
  expect([again.status, again.html, again.headers.etag]).toEqual([304, "", etag]);
  expect(again.headers).not.toHaveProperty("content-security-policy");
  expect(await ask("/roles", { "if-none-match": '"x"' })).toMatchObject({ status: 200, html: expect.stringContaining(text) });
});

test.each([
  ["/roles", { cookie: "a=b; milepost-session=c" }],
  ["/plan", {}],
  ["/shared/x", {}],
  ["/sign-in", {}],
  ["/start", {}],
  ["/roles/none", {}],
])("%s with %o is kept nowhere", async (path, headers: Record<string, string>) => {
  const { etag } = (await ask("/roles")).headers;
  const found = await ask(path, { ...headers, "x-request-id": "the-id-of-one", "if-none-match": String(etag) });
  expect([found.status, found.headers.etag, found.headers["cache-control"]]).toEqual([
    path === "/roles/none" ? 404 : 200,
    undefined,
    "private, no-store",
  ]);
  expect(found.headers["content-security-policy"]).toContain("nonce-");
});

test("of what is to be fetched early, styles are left out", () => {
  const others = '</a>; rel=preload; as="font"; crossorigin="", </>; rel=preconnect';
  expect(keepOtherLinks(`</_next/static/chunks/a.css>; rel=preload; as="style", ${others}`)).toBe(others);
});

test("the open site is what app/(public) has, less what has a secret address", () => {
  const folders = readdirSync(join(import.meta.dirname, "../../app/(public)"), { withFileTypes: true }).filter((each) =>
    each.isDirectory(),
  );
  const open = folders.map(({ name }) => name).filter((name) => isOpenPage(`/${name}`) && isOpenPage(`/${name}/x/y`));
  const others = ["gallery", "schemas", "shared"];
  expect([...open, ...others].sort()).toEqual(folders.map(({ name }) => name).sort());
  expect(isOpenPage("/")).toBe(true);
  for (const path of ["/rolesx", "/plan", "/sign-in", "/plans/roles", "//roles"]) expect(isOpenPage(path), path).toBe(false);
});
