import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { roleIds } from "#lib/catalog/schema.ts";
import { exportFormatIds } from "#lib/export/formats.ts";
import { messages } from "#lib/messages/all.ts";
import { anyCharacter } from "../tests/support/any-character.ts";
import { ApiDocument } from "./support/api-document.ts";
import { fill, findForm } from "./support/forms.ts";
import { type Answer, send } from "./support/http.ts";
import { findPlanId, type Learner, postForm, readEverything, signUp } from "./support/learners.ts";
import { expect, test } from "./support/test.ts";
import { type Caller, callers, tokenRoutes } from "./support/token-routes.ts";

/** As any program would: no cookie, no origin, nothing that a browser adds. */
const fromElsewhere = { origin: "", "sec-fetch-site": "" };

type Ask = {
  method?: string;
  path: string;
  token?: string | undefined;
  body?: string | Uint8Array | undefined;
  headers?: Record<string, string>;
};

function call({ method = "GET", path, token, body, headers }: Ask): Promise<Answer> {
  const bearer: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
  return send({ method, path, body, headers: { ...fromElsewhere, ...bearer, ...headers } });
}

async function makeToken({ cookie, password }: Learner, scope: "read" | "tick" | "all" = "all"): Promise<string> {
  const { text } = await postForm("/settings", ["name"], { name: `Script ${randomUUID()}`, scope, days: "30", password }, { cookie });
  const token = /milepost_[A-Za-z0-9_-]{43}/.exec(text)?.[0];
  if (!token) throw new Error("no token is shown");
  return token;
}

async function gather() {
  const owner = await signUp({ role: "data-analyst" });
  const token = await makeToken(owner);
  return { owner, token, plan: await findPlanId(owner.cookie) };
}

const json = (answer: Answer) => JSON.parse(answer.text);
const markdown = { "content-type": "text/markdown" };

test("every route gives each token the right answer", async () => {
  const document = await ApiDocument.read();
  const { owner, token, plan } = await gather();
  const stranger = await makeToken(await signUp({ role: "data-analyst" }));
  const revoked = await makeToken(owner);
  const page = await send({ path: "/settings", cookie: owner.cookie });
  const newest = findForm(page.text, ["token"]);
  await send({ path: "/settings", cookie: owner.cookie, method: "POST", body: fill(newest, {}) });
  const tokens: Record<Caller, string | undefined> = { nobody: undefined, revoked, stranger, owner: token };
  for (const route of tokenRoutes) {
    const path = route.path.replace("{plan}", plan);
    for (const caller of callers) {
      const before = caller === "owner" ? undefined : await readEverything(owner.cookie);
      const headers: Record<string, string> = route.type ? { "content-type": route.type } : {};
      const answer = await call({ method: route.method, path, token: tokens[caller], body: route.body, headers });
      const expected = caller === "owner" || caller === "stranger" ? route[caller] : 401;
      expect(answer.status, `${caller}: ${route.of} ${answer.text.slice(0, 200)}`).toBe(expected);
      const template = `/${route.of
        .split(" ")[0]
        ?.replace("/route.ts", "")
        .replaceAll(/\[(\w+)\]/g, "{$1}")}`;
      expect(document.findFault(route.method, template, answer), route.of).toBe("");
      expect(answer.headers["cache-control"]).toContain("no-store");
      if (expected === 401) expect(answer.headers["www-authenticate"]).toContain("Bearer");
      else expect(answer.headers.ratelimit).toMatch(/^"token";r=\d+;t=\d+$/);
      if (!before) continue;
      expect(answer.text).not.toContain(owner.email);
      expect(await readEverything(owner.cookie), `${caller} changes nothing of the owner's by ${route.of}`).toEqual(before);
    }
  }
});

test("a token does what it was made for, and is made with the password only", async () => {
  const { owner, plan } = await gather();
  const [reading, ticking] = [await makeToken(owner, "read"), await makeToken(owner, "tick")];
  const milestone = { method: "PUT", path: `/api/v1/plans/${plan}/milestones/sql-basics`, body: '{"status":"done"}' };
  const remove = { method: "DELETE", path: `/api/v1/plans/${plan}` };
  for (const token of [reading, ticking]) {
    expect((await call({ path: `/api/v1/plans/${plan}`, token })).status).toBe(200);
    expect((await call({ ...remove, token })).status).toBe(403);
  }
  expect((await call({ ...milestone, token: reading })).status).toBe(403);
  expect((await call({ ...milestone, token: ticking })).status).toBe(200);

  for (const password of ["", "not the password"]) {
    const values = { name: "Theirs", scope: "all", days: "365", password };
    const { text } = await postForm("/settings", ["name"], values, { cookie: owner.cookie });
    expect(text).toContain(password ? messages.apiAccess.passwordWrong : messages.fields.missing(messages.apiAccess.password));
    expect(text).not.toMatch(/milepost_[A-Za-z0-9_-]{43}/);
  }
});

test("signing out everywhere ends tokens where that is wanted", async () => {
  for (const endsKeys of [true, false]) {
    const { owner, token } = await gather();
    const page = await send({ path: "/settings", cookie: owner.cookie });
    const form = findForm(page.text, [], messages.settings.endAll);
    expect(form.fields).toContainEqual(["endKeys", "yes"]);
    const sent = endsKeys ? form : { ...form, fields: form.fields.filter(([name]) => name !== "endKeys") };
    await send({ path: "/settings", cookie: owner.cookie, method: "POST", body: fill(sent, {}) });
    expect((await send({ path: "/settings", cookie: owner.cookie })).status).toBe(307);
    expect((await call({ path: "/api/v1/plans", token })).status).toBe(endsKeys ? 401 : 200);
  }
});

test("a cookie opens nothing, and a revoked token stops working at once", async () => {
  const { owner, token } = await gather();
  expect((await send({ path: "/api/v1/plans", cookie: owner.cookie })).status).toBe(401);
  expect((await call({ path: "/api/v1/plans", token })).status).toBe(200);
  for (const wrong of [`${token}x`, token.slice(0, -1), token.toUpperCase(), "milepost_", "x".repeat(5000)]) {
    expect((await call({ path: "/api/v1/plans", token: wrong })).status).toBe(401);
  }
  const settings = await send({ path: "/settings", cookie: owner.cookie });
  expect(settings.text).not.toContain(token);
  expect(settings.text).toContain("last used");
  await send({ path: "/settings", cookie: owner.cookie, method: "POST", body: fill(findForm(settings.text, ["token"]), {}) });
  expect((await call({ path: "/api/v1/plans", token })).status).toBe(401);
});

test("every answer matches the document", async () => {
  const document = await ApiDocument.read();
  const { owner, token, plan } = await gather();
  const reading = await makeToken(owner, "read");
  const check = async (method: string, template: string, ask: Omit<Ask, "path" | "method"> & { path?: string }, status: number) => {
    const path = ask.path ?? template.replace("{planId}", plan);
    const answer = await call({ token, ...ask, method, path });
    expect([answer.status, document.findFault(method, template, answer)], `${method} ${path} ${answer.text.slice(0, 300)}`).toEqual([
      status,
      "",
    ]);
    return answer;
  };
  const [plans, one, milestone, imports] = [
    "/api/v1/plans",
    "/api/v1/plans/{planId}",
    "/api/v1/plans/{planId}/milestones/{milestoneId}",
    "/api/v1/imports",
  ];
  const exported = `${one}/export/{format}`;
  const sql = `/api/v1/plans/${plan}/milestones/sql-basics`;
  const none = `/api/v1/plans/${randomUUID()}`;

  for (const [path, found] of [
    ["/api/v1/catalog", undefined],
    ["/api/v1/roles", undefined],
    ["/api/v1/roles/{roleId}", "/api/v1/roles/ml-engineer"],
  ] as const) {
    await check("GET", path, found ? { path: found } : {}, 200);
  }
  await check("GET", "/api/v1/roles/{roleId}", { path: "/api/v1/roles/chef" }, 404);
  await check("GET", "/api/v1/openapi.json", {}, 200);
  const time = { startsOn: "2099-01-01", minutesPerWeekday: [60, 60, 60, 60, 60, 0, 0] };
  const preview = JSON.stringify({ role: "data-analyst", today: "2099-01-01", targetDate: "2099-02-01", ...time });
  await check("POST", "/api/v1/plans/preview", { body: preview }, 200);
  await check("POST", "/api/v1/plans/preview", { body: "{" }, 400);
  await check("POST", "/api/v1/plans/preview", { body: preview, headers: { "content-type": "text/plain" } }, 415);
  await check("POST", "/api/v1/plans/preview", { body: `"${"x".repeat(70_000)}"` }, 413);

  const body = JSON.stringify({ role: "ml-engineer", ...time, timeZone: "Asia/Kathmandu" });
  const key = { "idempotency-key": randomUUID() };
  await check("POST", plans, { body: JSON.stringify({ role: "ml-engineer", startsOn: "2026-02-30", minutesPerWeekday: [] }) }, 400);
  const made = await check("POST", plans, { body, headers: key }, 201);
  expect(made.headers.location).toBe(`/api/v1/plans/${json(made).id}`);
  expect(json(made).items.every((item: { plannedStart: string }) => item.plannedStart >= "2099-01-01")).toBe(true);
  // The same key: the same answer, and nothing done; another request: refused.
  const again = await check("POST", plans, { body, headers: key }, 201);
  expect([again.text, again.headers.location]).toEqual([made.text, made.headers.location]);
  await check("POST", plans, { body: JSON.stringify({ role: "genai-engineer" }), headers: key }, 422);
  await check("POST", plans, { body, headers: { "idempotency-key": "a b" } }, 400);
  await check("POST", plans, { body }, 409);
  await check("POST", plans, { body, headers: { "content-type": "text/plain" } }, 415);
  await check("POST", plans, { body: `"${"x".repeat(70_000)}"` }, 413);

  const first = json(await check("GET", plans, { path: "/api/v1/plans?limit=1" }, 200));
  const second = json(await check("GET", plans, { path: first.next }, 200));
  expect([first.plans.length, second.plans.length, second.next]).toEqual([1, 1, null]);
  expect(new Set([first.plans[0].id, second.plans[0].id])).toEqual(new Set([plan, json(made).id]));
  await check("GET", plans, { path: "/api/v1/plans?limit=0" }, 400);
  await check("GET", plans, { path: `/api/v1/plans?after=${randomUUID()}` }, 400);

  await check("GET", one, {}, 200);
  await check("GET", one, { path: none }, 404);
  const patched = json(await check("PATCH", one, { body: JSON.stringify({ ...time, targetDate: "2101-01-01" }) }, 200));
  expect([patched.startsOn, patched.targetDate, patched.timeZone]).toEqual(["2099-01-01", "2101-01-01", "UTC"]);
  const reversed = patched.items.map((item: { milestoneId: string }) => item.milestoneId).reverse();
  expect(json(await check("PATCH", one, { body: JSON.stringify({ ownOrder: reversed }) }, 200)).ownOrder).toEqual(reversed);
  await check("PATCH", one, { body: JSON.stringify({ ownOrder: ["sql-basics", "sql-basics"] }) }, 400);
  await check("PATCH", one, { body: "{}" }, 400);
  await check("PATCH", one, { body: "{}", path: none }, 404);
  await check("PATCH", one, { body: "{}", headers: { "content-type": "text/plain" } }, 415);
  await check("PATCH", one, { body: `"${"x".repeat(70_000)}"` }, 413);

  const values = {
    status: "done",
    steps: [patched.items.find((item: { milestoneId: string }) => item.milestoneId === "sql-basics").allSteps[0].id],
    note: "日本語 “=1+1”\n- [ ] x",
    evidence: [{ url: "https://example.org/a", label: "" }],
    estimateHours: 2.5,
  };
  const put = json(await check("PUT", milestone, { path: sql, body: JSON.stringify(values) }, 200));
  expect(put).toMatchObject({ ...values, evidence: [{ url: "https://example.org/a", label: "example.org" }], minutes: 150 });
  const same = json(await check("PUT", milestone, { path: sql, body: JSON.stringify(values) }, 200));
  expect(same).toEqual(put);
  await check("PUT", milestone, { path: sql, body: JSON.stringify({ note: "other", steps: ["no-such-step"] }) }, 400);
  await check("PUT", milestone, { path: sql, body: JSON.stringify({ evidence: [{ url: "javascript:alert(1)", label: "" }] }) }, 400);
  await check("PUT", milestone, { path: `${none}/milestones/sql-basics`, body: "{}" }, 404);
  await check("PUT", milestone, { path: sql.replace("sql-basics", "quantization"), body: JSON.stringify({ status: "done" }) }, 404);
  await check("PUT", milestone, { path: sql, body: "{}", headers: { "content-type": "text/plain" } }, 415);
  await check("PUT", milestone, { path: sql, body: `"${"x".repeat(70_000)}"` }, 413);
  const after = json(await check("GET", one, {}, 200)).items.find((item: { milestoneId: string }) => item.milestoneId === "sql-basics");
  expect(after).toEqual(put);

  for (const format of exportFormatIds) await check("GET", exported, { path: `/api/v1/plans/${plan}/export/${format}` }, 200);
  await check("GET", exported, { path: `/api/v1/plans/${plan}/export/csv?delimiter=semicolon` }, 200);
  await check("GET", exported, { path: `/api/v1/plans/${plan}/export/csv?delimiter=tab` }, 400);
  await check("GET", exported, { path: `/api/v1/plans/${plan}/export/doc` }, 404);
  const file = (await call({ token, path: `/api/v1/plans/${plan}/export/json` })).text;
  const checklist = (await call({ token, path: `/api/v1/plans/${plan}/export/md` })).text.replace("- [ ]", "- [x]");
  const report = json(await check("POST", imports, { path: "/api/v1/imports?dryRun=true", body: checklist, headers: markdown }, 200));
  expect([report.newer, report.planId]).toEqual([1, plan]);
  await check("POST", imports, { path: "/api/v1/imports?dryRun=perhaps", body: checklist, headers: markdown }, 400);
  await check("POST", imports, { body: "{}" }, 400);
  await check("POST", imports, { body: "x", headers: { "content-type": "text/csv" } }, 415);
  await check("POST", imports, { body: "x".repeat(1_000_001), headers: markdown }, 413);
  await check("DELETE", one, {}, 204);
  await check("DELETE", one, {}, 404);
  await check("POST", imports, { body: file, headers: key }, 422);
  const restored = json(await check("POST", imports, { body: file, headers: { "idempotency-key": randomUUID() } }, 200));
  expect(restored).toMatchObject({ role: "data-analyst", changes: true });
  const back = (await call({ token, path: `/api/v1/plans/${restored.planId}/export/json` })).text;
  expect({ ...JSON.parse(back), exportedAt: "" }).toEqual({ ...JSON.parse(file), exportedAt: "" });
  expect(json(await check("POST", imports, { body: file }, 200)).changes).toBe(false);

  for (const promise of document.promised()) {
    const [method = "", path = "", status = ""] = promise.split(" ");
    const found = path
      .replace("{planId}", plan)
      .replace("{milestoneId}", "sql-basics")
      .replace("{format}", "json")
      .replace("{roleId}", "ml-engineer");
    const body = method === "GET" ? undefined : "{}";
    if (status === "401") await check(method, path, { path: found, token: undefined, body }, 401);
    if (status === "403") await check(method, path, { path: found, token: reading, body }, 403);
    // The answer to other methods is the same at every address.
    const others = ["POST", "PUT", "PATCH", "DELETE"].filter((other) => !document.promised().includes(`${other} ${path} 405`));
    const refused = status === "405" ? await call({ method: others[0] ?? "", path: found }) : undefined;
    if (refused) expect([refused.status, document.findFault(method, path, refused)]).toEqual([405, ""]);
  }
  // A failure of the server cannot be asked for from outside.
  const rare = (promise: string) => / (409|429|500|503)$/.test(promise);
  expect(document.promised().filter((promise) => !rare(promise) && !document.seen.has(promise))).toEqual([]);
});

test("simultaneous requests with the same key make one plan", async () => {
  const { token } = await gather();
  const headers = { "idempotency-key": "once" };
  const body = JSON.stringify({ role: "genai-engineer" });
  const answers = await Promise.all(Array.from({ length: 6 }, () => call({ method: "POST", path: "/api/v1/plans", token, body, headers })));
  for (const { status } of answers) expect([201, 409]).toContain(status);
  const made = answers.filter(({ status }) => status === 201).map((answer) => json(answer).id);
  expect(new Set(made).size).toBe(1);
  expect(json(await call({ path: "/api/v1/plans", token })).plans).toHaveLength(2);
});

test("a token has 300 calls a minute, then an answer that says how long to wait", async () => {
  const { token } = await gather();
  const statuses: number[] = [];
  for (let at = 0; at < 31; at += 1) {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => call({ method: "PUT", path: "/api/v1/plans/x/milestones/y", token, body: "{}" })),
    );
    statuses.push(...answers.map(({ status }) => status));
  }
  expect([404, 429].map((status) => statuses.filter((each) => each === status).length)).toEqual([300, 10]);
  const document = await ApiDocument.read();
  const refused = await call({ path: "/api/v1/plans", token });
  expect([refused.status, document.findFault("GET", "/api/v1/plans", refused)]).toEqual([429, ""]);
  expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
  expect(refused.headers.ratelimit).toMatch(/^"token";r=0;t=\d+$/);
  expect(refused.headers["ratelimit-policy"]).toBe('"token";q=300;w=60');
});

test("a page of another site can neither read nor call it", async () => {
  const { token } = await gather();
  const origin = { origin: "https://example.org", "sec-fetch-site": "cross-site" };
  const asked = await send({
    path: "/api/v1/plans",
    method: "OPTIONS",
    headers: { ...origin, "access-control-request-method": "POST", "access-control-request-headers": "authorization" },
  });
  const answered = await call({ path: "/api/v1/plans", token, headers: origin });
  for (const { headers } of [asked, answered])
    expect(Object.keys(headers).filter((name) => name.startsWith("access-control-"))).toEqual([]);
});

test("bodies and addresses of any kind never cause a server error", async () => {
  test.setTimeout(120_000);
  const { owner, plan } = await gather();
  const document = await ApiDocument.read();
  const anything = fc.jsonValue({ maxDepth: 3 });
  const fields = [
    "role",
    "startsOn",
    "minutesPerWeekday",
    "daysOff",
    "targetDate",
    "timeZone",
    "ownOrder",
    "status",
    "skipped",
    "steps",
    "note",
    "evidence",
    "estimateHours",
    "__proto__",
    "items",
    "format",
  ];
  const bodies = fc.oneof(
    anything.map((value) => JSON.stringify(value)),
    fc.dictionary(fc.constantFrom(...fields), anything).map((value) => JSON.stringify(value)),
    fc
      .record(
        { role: fc.constantFrom(...roleIds), note: fc.string({ unit: anyCharacter }), estimateHours: fc.double() },
        { requiredKeys: [] },
      )
      .map((value) => JSON.stringify(value)),
    fc.string({ unit: anyCharacter, maxLength: 100 }),
  );
  const writes = document
    .promised()
    .map((promise) => promise.split(" "))
    .filter(([method, path, status]) => method !== "GET" && method !== "DELETE" && status === "401" && path);
  const sample = fc.sample(fc.tuple(fc.constantFrom(...writes), bodies, fc.constantFrom("application/json", "text/markdown")), {
    numRuns: 250,
    seed: 20261123,
  });
  const token = await makeToken(owner);
  for (const [[method = "", path = ""], body, type] of sample) {
    const found = path.replace("{planId}", plan).replace("{milestoneId}", "sql-basics");
    const answer = await call({ method, path: found, token, body, headers: { "content-type": type } });
    expect(answer.status, `${method} ${found} ${body}`).toBeLessThan(500);
    expect(document.findFault(method, path, answer), `${method} ${found} ${body}`).toBe("");
  }
  for (const id of ["..", "%00", "%ff", "a".repeat(3000), "__proto__", "%0d%0a", "-1", "%F0%9F%92%A5", "'"]) {
    for (const path of [`/api/v1/plans/${id}`, `/api/v1/plans/${plan}/export/${id}`, `/api/v1/plans/${id}/export/json`]) {
      expect((await call({ path, token })).status).toBeLessThan(500);
    }
    expect(
      (await call({ method: "PUT", path: `/api/v1/plans/${plan}/milestones/${id}`, token, body: '{"status":"done"}' })).status,
    ).toBeLessThan(500);
  }
});
