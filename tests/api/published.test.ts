import { describe, expect, test } from "vitest";
import * as catalogRoute from "#app/api/v1/catalog/route.ts";
import * as roleRoute from "#app/api/v1/roles/[roleId]/route.ts";
import * as rolesRoute from "#app/api/v1/roles/route.ts";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { orderForRole } from "#lib/catalog/path.ts";
import { publicCatalogSchema, publicRoleDetailSchema, publicRolesSchema } from "#lib/catalog/publish.ts";
import { roleIds } from "#lib/catalog/schema.ts";
import { problemSchema } from "#lib/http/problem.ts";

const address = "http://localhost/api/v1";
const ask = (headers: Record<string, string> = {}) => new Request(address, { headers });
const askRole = async (roleId: string, headers: Record<string, string> = {}) =>
  roleRoute.GET(ask(headers), { params: Promise.resolve({ roleId }) });

describe("the catalog", () => {
  test("has the declared shape and the whole catalog", async () => {
    const body = publicCatalogSchema.parse(await (await catalogRoute.GET(ask())).json());
    expect(body.version).toBe(catalog().version);
    expect(body.roles.map(({ id, areas }) => [id, areas.length])).toEqual(roleIds.map((id) => [id, 5]));
    expect(body.milestones.map(({ id }) => id)).toEqual([...catalog().milestones.keys()]);
    for (const { prerequisites } of body.milestones) for (const id of prerequisites) expect(catalog().milestones.has(id)).toBe(true);
    const sql = catalog().milestones.get("sql-basics");
    expect(body.milestones.find(({ id }) => id === "sql-basics")).toEqual({
      id: "sql-basics",
      title: sql?.title,
      shortName: sql?.shortName,
      hours: sql?.hours,
      prerequisites: sql?.prerequisites,
      helpful: [],
      tools: sql?.tools,
      optional: false,
      steps: sql?.steps,
      doneWhen: sql?.doneWhen,
      resources: sql?.resources,
    });
  });

  test("may be cached, and is not sent again while it is unchanged", async () => {
    const first = await catalogRoute.GET(ask());
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toContain(catalog().version);
    expect(first.headers.get("cache-control")).toMatch(/^public, max-age=\d+$/);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      const again = await catalogRoute.GET(ask({ "if-none-match": known }));
      expect([again.status, again.headers.get("etag"), await again.text()], known).toEqual([304, etag, ""]);
    }
    for (const other of ['"other"', "", "W/", etag.slice(1, -1)]) {
      expect((await catalogRoute.GET(ask({ "if-none-match": other }))).status, other).toBe(200);
    }
  });
});

describe("roles", () => {
  test("list all roles, each with its areas", async () => {
    const body = publicRolesSchema.parse(await (await rolesRoute.GET(ask())).json());
    expect(body.roles).toEqual((await (await catalogRoute.GET(ask())).json()).roles);
  });

  test.each(roleIds)("include %s with its whole milestones", async (id) => {
    const body = publicRoleDetailSchema.parse(await (await askRole(id)).json());
    const core = orderForRole(getRole(id), catalog()).map(({ milestoneId }) => milestoneId);
    const ids = body.milestones.map((milestone) => milestone.id);
    expect(ids.slice(0, core.length)).toEqual(core);
    expect(body.milestones.slice(core.length).every(({ optional }) => optional)).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    for (const area of body.areas) for (const milestone of area.milestoneIds) expect(ids).toContain(milestone);
  });

  test("each have their own etag", async () => {
    const etags = await Promise.all(roleIds.map(async (id) => (await askRole(id)).headers.get("etag")));
    expect(new Set(etags).size).toBe(4);
    expect((await askRole("ml-engineer", { "if-none-match": etags[2] ?? "" })).status).toBe(304);
  });

  test.each(["chef", "", "__proto__", "ML-ENGINEER", "../catalog"])("have no %j: the problem lists the existing roles", async (id) => {
    const answer = await askRole(id);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([404, "application/problem+json"]);
    const body = problemSchema.parse(await answer.json());
    expect(body).toMatchObject({ type: "about:blank", title: "Not Found", status: 404 });
    for (const role of roleIds) expect(body.detail).toContain(role);
  });
});

test.each([
  ["catalog", catalogRoute],
  ["roles", rolesRoute],
  ["role", roleRoute],
])("the %s can only be read", async (_, route) => {
  for (const method of ["POST", "PUT", "PATCH", "DELETE"] as const) {
    const answer = await route[method](ask());
    expect([answer.status, answer.headers.get("allow"), answer.headers.get("content-type")]).toEqual([
      405,
      "GET, HEAD",
      "application/problem+json",
    ]);
    expect(problemSchema.parse(await answer.json()).status).toBe(405);
  }
});
