import fc from "fast-check";
import { previewResponseSchema } from "#lib/api/preview-schema.ts";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { orderForRole } from "#lib/catalog/path.ts";
import { previewPlan } from "#lib/catalog/preview.ts";
import { publicCatalogSchema, publicRoleDetailSchema, publicRolesSchema } from "#lib/catalog/publish.ts";
import { roleIds } from "#lib/catalog/schema.ts";
import { problemSchema } from "#lib/http/problem.ts";
import { anyCharacter } from "../tests/support/any-character.ts";
import { type Answer, send } from "./support/http.ts";
import { expect, test } from "./support/test.ts";

const preview = "/api/v1/plans/preview";
const good = {
  role: "data-analyst",
  startsOn: "2026-11-23",
  minutesPerWeekday: [60, 60, 60, 60, 60, 0, 0],
  daysOff: [{ from: "2026-12-24", to: "2027-01-01" }],
  targetDate: "2027-06-30",
  known: ["sql-basics"],
  skipped: [] as string[],
  today: "2026-11-23",
};
const json = { "content-type": "application/json" };

/** As any program would: no cookie, no origin, nothing that a browser adds. */
const fromElsewhere = { ...json, origin: "", "sec-fetch-site": "" };

let lastAddress = 10;
/** Another address of this computer each time, so that tests do not use up each other's tries. */
function ownAddress(): string {
  lastAddress += 1;
  return `127.0.${1 + (process.pid % 250)}.${lastAddress}`;
}

function ask(body: unknown, headers: Record<string, string> = {}, from = ownAddress()): Promise<Answer> {
  const text = typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body);
  return send({ path: preview, method: "POST", body: text, headers: { ...fromElsewhere, ...headers }, from });
}

function expectProblem(answer: Answer, status: number) {
  expect([answer.status, answer.headers["content-type"]]).toEqual([status, "application/problem+json"]);
  const problem = problemSchema.parse(JSON.parse(answer.text));
  expect(problem.status).toBe(status);
  return problem;
}

test.describe("public reading", () => {
  for (const [path, schema] of [
    ["/api/v1/catalog", publicCatalogSchema],
    ["/api/v1/roles", publicRolesSchema],
    ...roleIds.map((id) => [`/api/v1/roles/${id}`, publicRoleDetailSchema] as const),
  ] as const) {
    test(path, async () => {
      const answer = await send({ path });
      expect([answer.status, answer.headers["content-type"]]).toEqual([200, "application/json"]);
      expect(schema.parse(JSON.parse(answer.text)).version).toBe(catalog().version);
      expect(answer.headers["cache-control"]).toBe("public, max-age=3600");
      expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
      expect(answer.headers["set-cookie"]).toBeUndefined();

      const etag = answer.headers.etag ?? "";
      expect(etag).toContain(catalog().version);
      const again = await send({ path, headers: { "if-none-match": etag } });
      expect([again.status, again.text, again.headers.etag]).toEqual([304, "", etag]);
      const head = await send({ path, method: "HEAD" });
      expect([head.status, head.text, head.headers.etag]).toEqual([200, "", etag]);

      for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
        const refused = await send({ path, method });
        expectProblem(refused, 405);
        expect(refused.headers.allow).toBe("GET, HEAD");
      }
    });
  }

  test("an unknown role gets 404", async () => {
    for (const id of ["chef", "__proto__", "%F0%9F%92%A9"]) {
      expect(expectProblem(await send({ path: `/api/v1/roles/${id}` }), 404).detail).toContain("data-analyst");
    }
    // The server may answer malformed paths before they reach the route.
    for (const id of ["%00", "data-analyst%2F", "x".repeat(3000)]) expect((await send({ path: `/api/v1/roles/${id}` })).status).toBe(404);
  });
});

test.describe("a preview", () => {
  test("matches the planner, for anybody", async () => {
    const answer = await ask(good);
    expect([answer.status, answer.headers["content-type"]]).toEqual([200, "application/json"]);
    expect(answer.headers["set-cookie"]).toBeUndefined();
    expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
    const body = previewResponseSchema.parse(JSON.parse(answer.text));
    const said = previewPlan(getRole("data-analyst"), catalog(), good);
    if ("problems" in said) throw new Error("it cannot be planned");
    expect(body).toEqual({ items: said.preview.items, finishOn: said.preview.finishOn, verdict: said.preview.verdict });
    expect(body.items.map((item) => item.milestoneId)).toEqual(
      orderForRole(getRole("data-analyst"), catalog()).map((place) => place.milestoneId),
    );
    expect(body.items.find(({ milestoneId }) => milestoneId === "sql-basics")).toEqual({
      milestoneId: "sql-basics",
      areaId: "data-gathering-cleaning",
      minutes: 0,
      plannedStart: null,
      plannedEnd: null,
    });
    expect(body.verdict).not.toBeNull();
  });

  test("needs only the required fields", async () => {
    const { role, startsOn, minutesPerWeekday, today } = good;
    const body = previewResponseSchema.parse(JSON.parse((await ask({ role, startsOn, minutesPerWeekday, today })).text));
    expect(body.verdict).toBeNull();
    expect(body.items.every((item) => item.plannedStart !== null)).toBe(true);
  });

  test("is refused with the field and a sentence", async () => {
    const one = async (change: object) => expectProblem(await ask({ ...good, ...change }), 400).errors?.[0];
    expect(await one({ minutesPerWeekday: [0, 0, 0, 0, 0, 0, 0] })).toEqual({
      field: "minutesPerWeekday",
      message: "Your week has no study time. Give at least one weekday some time.",
    });
    expect(await one({ targetDate: "2026-11-01" })).toMatchObject({
      field: "targetDate",
      message: expect.stringContaining("23 November 2026"),
    });
    expect(await one({ known: ["sql-basics", "typing"] })).toEqual({ field: "known[1]", message: "There is no milestone “typing”." });
    expect(await one({ role: "chef" })).toMatchObject({ field: "role", message: expect.stringContaining("ml-engineer") });
    expect(await one({ email: "a@example.org" })).toMatchObject({ field: "email" });
  });

  test("is refused for another method, type or size, and for invalid JSON", async () => {
    for (const method of ["GET", "PUT", "PATCH", "DELETE"]) {
      const refused = await send({ path: preview, method });
      expectProblem(refused, 405);
      expect(refused.headers.allow).toBe("POST");
    }
    expectProblem(await ask(good, { "content-type": "text/plain" }), 415);
    expectProblem(await ask(good, { "content-type": "" }), 415);
    expectProblem(await ask(`{"role":"${"x".repeat(70_000)}"}`), 413);
    expectProblem(await ask("x".repeat(3_000_000)), 413);
    expectProblem(await ask("{"), 400);
    expectProblem(await ask(""), 400);
  });

  test("cannot be read by a page of another site", async () => {
    const asked = await send({
      path: preview,
      method: "OPTIONS",
      headers: { origin: "https://example.org", "sec-fetch-site": "cross-site", "access-control-request-method": "POST" },
    });
    const answered = await ask(good, { origin: "https://example.org", "sec-fetch-site": "cross-site" });
    for (const { headers } of [asked, answered]) {
      expect(Object.keys(headers).filter((name) => name.startsWith("access-control-"))).toEqual([]);
    }
  });

  test("is limited to 120 calls a minute from one address, then says how long to wait", async () => {
    const from = ownAddress();
    const bodies = Array.from({ length: 125 }, () => ask("{", {}, from));
    const statuses = (await Promise.all(bodies)).map(({ status }) => status);
    expect([400, 429].map((status) => statuses.filter((each) => each === status).length)).toEqual([120, 5]);
    const refused = await ask(good, {}, from);
    expectProblem(refused, 429);
    expect(Number(refused.headers["retry-after"])).toBe(60);
    expect((await ask(good)).status).toBe(200);
  });

  test("never fails with a server error for 500 bodies of any kind", async () => {
    test.setTimeout(120_000);
    const statuses = new Map<number, number>();
    for (const [at, body] of fc.sample(anyBody, { numRuns: 500, seed: 20261123 }).entries()) {
      if (at % 100 === 0) lastAddress += 1;
      const answer = await ask(body, {}, `127.0.${1 + (process.pid % 250)}.${lastAddress}`);
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      if (answer.status === 200) previewResponseSchema.parse(JSON.parse(answer.text));
      else expect(expectProblem(answer, answer.status).detail, body).toMatch(/[.]$/);
    }
    expect([...statuses.keys()].sort()).toEqual([200, 400, 413]);
    expect(statuses.get(200)).toBeGreaterThan(30);
  });
});

/** Text around what the schema allows: right, nearly right, and nothing of the kind. */
const anything = fc.jsonValue({ maxDepth: 3 });
const day = fc.oneof(
  fc.constantFrom("2026-11-23", "2027-02-28", "2028-02-29", "2026-02-30", "0000-00-00", "9999-12-31", "2026-11-23T00:00:00Z", ""),
  fc.date({ min: new Date("1969-12-01"), max: new Date("9999-12-31"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
);
const number = fc.oneof(fc.integer({ min: 0, max: 1440 }), fc.constantFrom(0, -0, -1, 0.5, 1e308, 1441, 2 ** 53));
const id = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...catalog().milestones.keys()) },
  { weight: 1, arbitrary: fc.string({ unit: anyCharacter }) },
);
const right = fc.record({
  role: fc.constantFrom(...roleIds),
  startsOn: fc.constantFrom("2026-11-23", "2028-02-29"),
  minutesPerWeekday: fc.array(fc.integer({ min: 0, max: 1440 }), { minLength: 7, maxLength: 7 }),
  today: fc.constantFrom("2026-11-23", "1970-01-01"),
});
const near = fc.record(
  {
    role: fc.oneof(fc.constantFrom(...roleIds), fc.string()),
    startsOn: day,
    minutesPerWeekday: fc.array(number, { minLength: 6, maxLength: 8 }),
    daysOff: fc.array(fc.record({ from: day, to: day }), { maxLength: 40 }),
    targetDate: fc.oneof(day, fc.constant(null)),
    known: fc.array(id, { maxLength: 30 }),
    skipped: fc.array(id, { maxLength: 30 }),
    today: day,
    ["__proto__"]: anything,
  },
  { requiredKeys: [] },
);
const spoiled = fc
  .tuple(right, fc.constantFrom(...Object.keys(good), "constructor", "toString", "extra"), anything)
  .map(([body, field, value]) => ({ ...body, [field]: value }));
const anyBody: fc.Arbitrary<string> = fc.oneof(
  right.map((body) => JSON.stringify(body)),
  fc.tuple(right, near).map(([body, more]) => JSON.stringify({ ...body, daysOff: more.daysOff ?? [], known: more.known ?? [] })),
  near.map((body) => JSON.stringify(body)),
  spoiled.map((body) => JSON.stringify(body)),
  anything.map((value) => JSON.stringify(value)),
  fc.string({ unit: anyCharacter, maxLength: 200 }),
  right.map((body) => JSON.stringify(body).slice(0, -3)),
  right.map((body) => JSON.stringify({ ...body, known: Array.from({ length: 9000 }, () => "sql-basics") })),
);
