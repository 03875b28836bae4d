import { afterEach, expect, test } from "vitest";
import { z } from "zod";
import { defineResource, defineRoute, listProblems, type Method } from "#lib/api/define-route.ts";
import { operations, resources } from "#lib/api/routes.ts";
import { makeApiToken } from "#lib/auth/api-token.ts";
import type { Database } from "#lib/db/open.ts";
import { exportFormatIds } from "#lib/export/formats.ts";
import { problemSchema } from "#lib/http/problem.ts";
import { log } from "#lib/observability/log.ts";
import { describeOnBoth } from "../support/database.ts";
import { addTestLearner } from "../support/learners.ts";

const shared = globalThis as { milepostDatabase?: Database };
const origin = "https://plan.example.org";
const time = { startsOn: "2099-01-01", minutesPerWeekday: [60, 60, 60, 60, 60, 0, 0] };
const preview = { role: "data-analyst", today: "2099-01-01", ...time };

afterEach(() => {
  delete shared.milepostDatabase;
});

type Sent = { token?: string; body?: unknown; type?: string; query?: string; params?: Record<string, string> };

/** Calls a handler as its route file exports it, and checks the answer against its own definition. */
async function call(method: Method, path: string, { token, body, type = "application/json", query = "", params = {} }: Sent = {}) {
  const resource = resources.find((each) => each.path === path);
  const operation = operations.find((each) => each.path === path && each.method === method);
  if (!resource || !operation) throw new Error(`there is no ${method} ${path}`);
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => params[name] ?? "");
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const headers = { ...(token ? { authorization: `Bearer ${token}` } : {}), ...(body === undefined ? {} : { "content-type": type }) };
  const request = new Request(`${origin}${filled}${query}`, { method, headers, ...(body === undefined ? {} : { body: text }) });
  const answer = await resource[method](request, { params: Promise.resolve(params) });
  const mediaType = answer.headers.get("content-type")?.split(";")[0] ?? "";
  const content = Buffer.from(await answer.arrayBuffer()).toString("utf8");
  const name = `${method} ${path} ${answer.status}`;
  if (answer.status >= 400) {
    expect(mediaType, name).toBe("application/problem+json");
    expect(problemSchema.parse(JSON.parse(content)).status).toBe(answer.status);
    expect(listProblems(operation), name).toContain(answer.status);
    return { status: answer.status, json: JSON.parse(content) };
  }
  expect(answer.status, name).toBe(operation.success.status);
  const promised = operation.success.content?.[mediaType];
  if (!operation.success.content) expect(content, name).toBe("");
  else expect(promised, `${name} is ${mediaType}`).toBeDefined();
  if (promised instanceof z.ZodType) promised.parse(JSON.parse(content));
  return { status: answer.status, json: mediaType === "application/json" ? JSON.parse(content) : content };
}

describeOnBoth("answers of the API", (databases) => {
  async function prepare(opening = databases.open()) {
    const db = await opening;
    shared.milepostDatabase = db;
    const token = (await makeApiToken(await addTestLearner(db), { name: "Script", scope: "all", days: 30 }, new Date(), db)) ?? "";
    return { db, token };
  }

  test("each handler answers as its own definition says, and no definition is missing", async () => {
    const { token } = await prepare();
    const seen = new Set<string>();
    const ask = async (method: Method, path: string, status: number, sent: Sent = {}) => {
      const answer = await call(method, path, { token, ...sent });
      expect(answer.status, `${method} ${path} ${JSON.stringify(answer.json).slice(0, 300)}`).toBe(status);
      if (status < 400) seen.add(`${method} ${path}`);
      return answer.json;
    };
    const [plans, one, milestone] = ["/api/v1/plans", "/api/v1/plans/{planId}", "/api/v1/plans/{planId}/milestones/{milestoneId}"];
    for (const path of ["/api/v1/catalog", "/api/v1/roles", "/api/v1/openapi.json"]) await ask("GET", path, 200);
    await ask("GET", "/api/v1/roles/{roleId}", 200, { params: { roleId: "ml-engineer" } });
    await ask("GET", "/api/v1/roles/{roleId}", 404, { params: { roleId: "chef" } });
    await ask("POST", "/api/v1/plans/preview", 200, { body: { ...preview, targetDate: "2099-02-01" } });
    await ask("POST", "/api/v1/plans/preview", 400, { body: "{" });

    const made = await ask("POST", plans, 201, { body: { role: "ml-engineer", ...time, timeZone: "Asia/Kathmandu" } });
    await ask("POST", plans, 409, { body: { role: "ml-engineer" } });
    await ask("GET", plans, 200);
    for (const query of ["?limit=0", "?limit=101", "?limit=1e1", "?limit=", "?after=none", "?after="])
      await ask("GET", plans, 400, { query });
    expect((await ask("GET", plans, 200, { query: "?limit=100" })).plans).toHaveLength(1);

    const params = { planId: made.id, milestoneId: "sql-basics" };
    await ask("GET", one, 200, { params });
    await ask("PATCH", one, 200, { params, body: { targetDate: "2101-01-01" } });
    await ask("PATCH", one, 400, { params, body: {} });
    // An unknown id in the path is reported before problems in the body.
    for (const planId of ["none", "x".repeat(61)]) await ask("PATCH", one, 404, { params: { planId }, body: {} });
    const first = made.items[0].milestoneId;
    await ask("PUT", milestone, 200, { params: { ...params, milestoneId: first }, body: { status: "done", estimateHours: 2.5 } });
    await ask("PUT", milestone, 404, { params: { ...params, milestoneId: "none" }, body: { status: "done" } });
    await ask("PUT", milestone, 415, { params, body: "{}", type: "text/plain" });

    const exported = "/api/v1/plans/{planId}/export/{format}";
    for (const format of exportFormatIds) await ask("GET", exported, 200, { params: { ...params, format } });
    await ask("GET", exported, 404, { params: { ...params, format: "doc" } });
    const table = { params: { ...params, format: "csv" } };
    for (const query of ["?delimiter=tab", "?delimiter="]) await ask("GET", exported, 400, { ...table, query });
    expect(await ask("GET", exported, 200, { ...table, query: "?delimiter=semicolon" })).toMatch(/^position;area;/);
    expect(await ask("GET", exported, 200, table)).toMatch(/^position,area,/);
    const file = await ask("GET", exported, 200, { params: { ...params, format: "json" } });
    await ask("DELETE", one, 204, { params });
    await ask("DELETE", one, 404, { params });
    await ask("POST", "/api/v1/imports", 200, { body: file });
    await ask("POST", "/api/v1/imports", 200, { body: file, query: "?dryRun=true" });
    await ask("POST", "/api/v1/imports", 400, { body: file, query: "?dryRun=perhaps" });
    await ask("POST", "/api/v1/imports", 415, { body: "x", type: "text/csv" });
    for (const { method, path, auth } of operations) if (auth === "token") await ask(method, path, 401, { token: "", params });
    expect([...seen].sort()).toEqual(operations.map(({ method, path }) => `${method} ${path}`).sort());
  });

  test("a checklist's lines that were not understood are reported, the first ten with number and text", async () => {
    const { token } = await prepare();
    await call("POST", "/api/v1/plans", { token, body: { role: "data-analyst" } });
    const post = async (query: string, other: string) => {
      const body = `- [x] SQL <!-- id:sql-basics --> ✅ 2026-11-23\r\n${other}`;
      return (await call("POST", "/api/v1/imports", { token, type: "text/markdown", body, query })).json;
    };
    expect(await post("?dryRun=true", "")).toMatchObject({ newer: 1, withoutId: 0, notUnderstood: { count: 0, lines: [] } });
    const report = await post("", `${"- [/] Charts <!-- id:charts -->\r\n".repeat(11)}- [x] Bread`);
    expect(report).toMatchObject({ newer: 1, withoutId: 1, notUnderstood: { count: 12 } });
    expect(report.notUnderstood.lines).toHaveLength(10);
    expect(report.notUnderstood.lines[9]).toEqual({ line: 11, text: "- [/] Charts <!-- id:charts -->" });
  });

  test("a bug and a database that does not answer both give problem details", async () => {
    const { db, token } = await prepare(databases.openNew());
    log().level = "silent";
    const broken = defineResource(
      defineRoute({
        id: "getCatalog",
        method: "GET",
        path: "/broken",
        tag: "curriculum",
        auth: "public",
        success: { status: 200, description: "" },
        handle: async () => {
          throw new Error("a secret of the inside");
        },
      }),
    );
    const answer = await broken.GET(new Request(origin));
    expect([answer.status, answer.headers.get("content-type")]).toEqual([500, "application/problem+json"]);
    const text = await answer.text();
    expect(problemSchema.parse(JSON.parse(text)).title).toBe("Internal Server Error");
    expect(text).not.toContain("secret");

    await db.$executeRawUnsafe(`DROP TABLE "ApiToken"`);
    expect((await call("GET", "/api/v1/plans", { token })).status).toBe(500);
    await db.$executeRawUnsafe(databases.kind === "sqlite" ? `ALTER TABLE "Learner" RENAME TO "Gone"` : `DROP TABLE "Learner" CASCADE`);
    expect((await call("GET", "/api/v1/plans", { token })).status).toBe(503);
    log().level = "info";
  });
});

test("the methods of a resource have one path", () => {
  const route = (path: string) =>
    defineRoute({
      id: "getCatalog",
      method: "GET",
      path,
      tag: "curriculum",
      auth: "public",
      success: { status: 200, description: "" },
      handle: async () => ({}),
    });
  expect(() => defineResource(route("/one"), route("/two"))).toThrow("another path");
});
