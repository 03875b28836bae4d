import { afterEach, expect, test, vi } from "vitest";
import { messages } from "#lib/messages/all.ts";
import { guardForm } from "#lib/next-internals/form-guard.ts";

const nextVersion = { $FORM_1: '{"action":"a1b2"}', email: "ada@example.org" };
const id = "40".padEnd(42, "a1");

/** A form as it arrives: in bytes, which can be read in part. */
async function post(fields: Record<string, string>, headers: Record<string, string> = {}, path = "/settings"): Promise<Request> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const sent = new Response(form);
  const type = sent.headers.get("content-type") ?? "";
  return new Request(`http://localhost${path}`, {
    method: "POST",
    body: await sent.arrayBuffer(),
    headers: { host: "plan.example.org", "sec-fetch-site": "same-origin", "content-type": type, ...headers },
  });
}

function postRaw(body: string, headers: Record<string, string>): Request {
  return new Request("http://localhost/settings", {
    method: "POST",
    body,
    headers: { host: "plan.example.org", "sec-fetch-site": "same-origin", ...headers },
  });
}

const statusOf = async (request: Request | Promise<Request>) => (await guardForm(await request))?.status;

afterEach(() => {
  vi.restoreAllMocks();
  delete (globalThis as { milepostUnknownFormats?: unknown }).milepostUnknownFormats;
});

test("our own forms and other requests pass, without a line in the log", async () => {
  const warn = vi.spyOn(console, "warn").mockReturnValue();
  expect(await statusOf(post({ [`$ACTION_ID_${id}`]: "", email: "ada@example.org" }))).toBeUndefined();
  expect(await statusOf(post({ 0: '["$K1"]', _1_email: "ada@example.org" }, { "next-action": id }))).toBeUndefined();
  expect(await statusOf(postRaw("{", { "content-type": "application/json" }))).toBeUndefined();
  expect(await statusOf(new Request("http://localhost/settings"))).toBeUndefined();
  expect(warn).not.toHaveBeenCalled();
});

test("a mail program's press that ends reminders passes from any site, and there alone; a call of an action does not", async () => {
  const foreign = { "sec-fetch-site": "cross-site", origin: "https://mail.example.net" };
  const press = { "List-Unsubscribe": "One-Click" };
  expect(await statusOf(post(press, foreign, "/api/unsubscribe/x.y"))).toBeUndefined();
  expect(await statusOf(post(press, foreign, "/api/unsubscribe"))).toBe(403);
  expect(await statusOf(post(press, foreign, "/reminders/x.y"))).toBe(403);
  expect(await statusOf(post({ 0: '["$K1"]' }, { ...foreign, "next-action": id }, "/api/unsubscribe/x.y"))).toBe(403);
});

test("a form in a later version's format passes, and the log says so once", async () => {
  const warn = vi.spyOn(console, "warn").mockReturnValue();
  expect(await statusOf(post(nextVersion))).toBeUndefined();
  expect(await statusOf(post({ args: '["$Z1"]' }, { "next-action": "b2".repeat(32) }))).toBeUndefined();
  expect(await statusOf(postRaw("0:[1]", { "next-action": id, "content-type": "application/x-react" }))).toBeUndefined();
  expect(warn.mock.calls).toEqual([[expect.stringContaining("lib/next-internals/form-format.ts met a format that it does not know")]]);
});

test("in any format, forms that are from another site, large or unreadable are refused", async () => {
  vi.spyOn(console, "warn").mockReturnValue();
  const foreign = { "sec-fetch-site": "cross-site" };
  expect(await statusOf(post(nextVersion, foreign))).toBe(403);
  expect(await statusOf(post({ args: "x" }, { ...foreign, "next-action": id }))).toBe(403);
  // A page at another name that leads to this server.
  expect(await statusOf(post(nextVersion, { origin: "https://evil.example", host: "evil.example" }))).toBe(403);
  expect(await statusOf(post({ ...nextVersion, note: "a".repeat(500_000) }))).toBe(413);
  expect(await statusOf(post({ args: "a".repeat(500_000) }, { "next-action": id }))).toBe(413);
  const upload = await guardForm(await post({ ...nextVersion, file: "a".repeat(7_000_000) }, {}, "/plans/import"));
  expect([upload?.status, await upload?.text()]).toEqual([413, messages.imports.notSent]);
  expect(await statusOf(post({ ...nextVersion, file: "a".repeat(6_000_000) }, {}, "/plans/import"))).toBeUndefined();
  expect(await statusOf(postRaw("no boundary", { "content-type": "multipart/form-data; boundary=x" }))).toBe(400);
});

test("a broken form of our own is refused with a sentence", async () => {
  const refusal = await guardForm(await post({ [`$ACTION_ID_${id}`]: "x" }));
  expect([refusal?.status, await refusal?.json()]).toEqual([400, { message: messages.errors.notUnderstood(messages.errors.form) }]);
  for (const body of ["", "[", '["text"]']) {
    expect(await statusOf(postRaw(body, { "next-action": id, "content-type": "text/plain;charset=UTF-8" }))).toBe(400);
  }
});

test.each([
  ["https://plan.test", { origin: "https://plan.test", host: "127.0.0.1:3000" }],
  ["https://plan.test", { origin: "https://plan.test", host: "plan.test", "x-forwarded-host": "old.example" }],
  ["https://plan.test", { origin: "https://plan.test", host: "127.0.0.1:3000", "sec-fetch-site": "" }],
  ["null", { origin: "null", host: "plan.example.org", "sec-fetch-site": "" }],
])(
  "a form that Next.js would answer with 500 is refused in one sentence, which is logged too (Origin: %s, %j)",
  async (origin, headers) => {
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    const form = { [`$ACTION_ID_${id}`]: "" };
    for (const request of [post(form, headers), post({ 0: '["$K1"]', _1_email: "x" }, { ...headers, "next-action": id })]) {
      const refusal = await guardForm(await request);
      const sentence = messages.errors.wrongOrigin(origin, "https://plan.example.org");
      // Exactly this type: for any other, the framework's script throws a sentence of its own.
      expect([refusal?.status, refusal?.headers.get("content-type"), await refusal?.text()]).toEqual([403, "text/plain", sentence]);
      expect(sentence).toMatch(/Origin.*NEXTAUTH_URL/);
      expect(warn.mock.calls).toEqual([[sentence]]);
      warn.mockClear();
    }
  },
);

test("a form that came by the names of several proxies passes, as Next.js reads the first", async () => {
  const headers = { host: "10.0.0.5", "x-forwarded-host": "plan.example.org, inner.test" };
  expect(await statusOf(post({ [`$ACTION_ID_${id}`]: "" }, headers))).toBeUndefined();
});
