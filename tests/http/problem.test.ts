import { describe, expect, test } from "vitest";
import { previewMaxBytes, previewRequestSchema } from "#lib/api/preview-schema.ts";
import { fieldProblem, problemSchema, readInput, waitProblem } from "#lib/http/problem.ts";

const good = { role: "data-analyst", startsOn: "2026-11-23", today: "2026-11-23", minutesPerWeekday: [60, 60, 60, 60, 60, 0, 0] };

async function read(body: unknown, type: string | null = "application/json") {
  const text = typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body);
  const request = new Request("http://localhost", { method: "POST", body: text as BodyInit });
  request.headers.delete("content-type");
  if (type !== null) request.headers.set("content-type", type);
  const result = await readInput(request, previewRequestSchema, previewMaxBytes);
  if ("data" in result) return result.data;
  expect(result.refusal.headers.get("content-type")).toBe("application/problem+json");
  const problem = problemSchema.parse(await result.refusal.json());
  expect(problem.status).toBe(result.refusal.status);
  return problem;
}

describe("reading a request of another program", () => {
  test("fills in fields that may be missing", async () => {
    expect(await read(good)).toEqual({ ...good, daysOff: [], known: [], skipped: [] });
    expect(await read({ ...good, targetDate: null })).toMatchObject({ targetDate: null });
  });

  test.each<[string | null, number | undefined]>([
    ["application/json; charset=utf-8", undefined],
    ["Application/JSON", undefined],
    ["text/plain", 415],
    ["application/jsonp", 415],
    ["application/x-www-form-urlencoded", 415],
    ["", 415],
    [null, 415],
  ])("checks the type %j", async (type, status) => {
    const result = await read(good, type);
    expect("status" in result ? result.status : undefined).toBe(status);
  });

  test.each(["", "{", "{'role': 1}", "undefined", '{"role":"data-analyst",}', "[".repeat(60_000), "\ufeff{}", "\0"])(
    "refuses broken JSON: %.20j",
    async (body) => {
      expect(await read(body)).toMatchObject({ status: 400, title: "Bad Request" });
    },
  );

  test("refuses a body that is too large by one byte", async () => {
    const padded = (bytes: number) => JSON.stringify(good).padEnd(bytes, " ");
    expect(await read(padded(previewMaxBytes))).toMatchObject({ role: "data-analyst" });
    expect(await read(padded(previewMaxBytes + 1))).toMatchObject({ status: 413, detail: expect.stringContaining("64 KB") });
  });

  test.each<[unknown, ...[field: string, message: string][]]>([
    [{ ...good, role: "chef" }, ["role", "This must be one of data-analyst, data-scientist, ml-engineer, genai-engineer."]],
    [{ ...good, startsOn: undefined }, ["startsOn", "This is required."]],
    [{ ...good, startsOn: 20261123 }, ["startsOn", "This must be a date such as 2026-11-23."]],
    [{ ...good, minutesPerWeekday: [60, "60"] }, ["minutesPerWeekday[1]", "This must be a number of minutes."]],
    [{ ...good, minutesPerWeekday: 60 }, ["minutesPerWeekday", "This must be a list of seven numbers."]],
    [{ ...good, daysOff: [{ from: "2026-12-24" }] }, ["daysOff[0].to", "This is required."]],
    [{ ...good, daysOff: [false] }, ["daysOff[0]", "This must be an object with from and to."]],
    [{ ...good, known: "sql-basics" }, ["known", "This must be a list of milestone ids."]],
    [{ ...good, known: [1] }, ["known[0]", "This must be the id of a milestone."]],
    [
      { ...good, email: 1, today: null },
      ["today", "This must be a date such as 2026-11-23."],
      ["email", "There is no field with this name. Leave it out."],
    ],
    [
      { ...good, daysOff: [{ from: "2026-12-24", to: "2026-12-24", x: 1 }] },
      ["daysOff[0].x", "There is no field with this name. Leave it out."],
    ],
  ])("names the wrong fields of %j", async (body, ...errors) => {
    const [first] = errors;
    expect(await read(body)).toEqual({
      type: "about:blank",
      title: "Bad Request",
      status: 400,
      detail: `${first?.[0]}: ${first?.[1]}`,
      errors: errors.map(([field, message]) => ({ field, message })),
    });
  });

  test.each(["null", "1", '"data-analyst"', "[]", "true"])("refuses %s, which is no object", async (body) => {
    expect(await read(body)).toEqual({ type: "about:blank", title: "Bad Request", status: 400, detail: "Send one JSON object." });
  });

  test("refuses a number that JSON cannot represent", async () => {
    const body = JSON.stringify(good).replace("[60", "[1e999");
    expect(await read(body)).toMatchObject({ status: 400, errors: [{ field: "minutesPerWeekday[0]" }] });
  });

  test("answers briefly, however much is wrong", async () => {
    const fields = Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`field-${at}`, 1]));
    const problem = await read({ ...good, ...fields });
    expect(JSON.stringify(problem).length).toBeLessThan(4000);
  });
});

test("too many requests get the time to wait", async () => {
  const answer = waitProblem(1);
  expect([answer.status, answer.headers.get("retry-after")]).toEqual([429, "60"]);
  expect((await answer.json()).detail).toContain("in 1 minute.");
});

test("a problem with several fields begins with the first", async () => {
  const answer = fieldProblem([{ field: "startsOn", message: "It is gone." }]);
  expect(await answer.json()).toMatchObject({ detail: "startsOn: It is gone.", errors: [{ field: "startsOn", message: "It is gone." }] });
});
