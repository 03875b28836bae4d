import fc from "fast-check";
import { expect, test } from "vitest";
import { hashPassword } from "#lib/auth/password.ts";
import { makeToken } from "#lib/auth/token.ts";
import { hideSecrets, makeLog } from "#lib/observability/log.ts";
import { chooseRequestId } from "#lib/observability/requests.ts";
import { makeRouteNamer } from "#lib/observability/routes.ts";
import { anyCharacter } from "../support/any-character.ts";

function logged(write: (log: ReturnType<typeof makeLog>) => void): string[] {
  const lines: string[] = [];
  write(makeLog("debug", (line) => lines.push(line)));
  return lines;
}

test("a line is one JSON object with time, level and message, whatever is logged", () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), (text) => {
      const [line = "", ...more] = logged((log) => log.warn({ route: "/plan" }, text));
      expect(more).toEqual([]);
      expect(line.endsWith("\n") && !line.slice(0, -1).includes("\n")).toBe(true);
      expect(JSON.parse(line)).toMatchObject({ level: "warn", route: "/plan", time: expect.stringMatching(/^\d{4}-.*Z$/) });
    }),
  );
});

test("no line contains a token, a password hash, a person's address or a database password", async () => {
  const hash = await hashPassword("three quiet herons");
  for (let round = 0; round < 500; round += 1) {
    const token = makeToken();
    const texts = [
      `Cookie: milepost-session=${token}; other=1`,
      `GET /calendar/${token}.ics`,
      `{"authorization":"Bearer ${token}"}`,
      `https://plan.example.org/reset?token=${token}&x`,
    ];
    const error = new Error(`connecting to postgres://milepost:${token.slice(0, 20)}@db:5432 failed for ada.l+x@example.org, ${hash}`);
    const lines = logged((log) => {
      for (const text of texts) log.info(text);
      log.error({ err: error, headers: { cookie: token } }, "failed");
    });
    expect(lines).toHaveLength(5);
    for (const secret of [token, token.slice(0, 20), hash, "ada.l", "example.org failed"]) expect(lines.join("")).not.toContain(secret);
  }
});

test("other text stays readable", () => {
  const line = '{"requestId":"64edbedd-e973-4763-8317-a40f2d6670a1","route":"/plans/[planId]/milestones/[milestoneId]","ms":12}';
  expect(hideSecrets(line)).toBe(line);
});

test("only a valid request id of a trusted proxy is used", () => {
  expect(chooseRequestId("from-the-proxy-1", true)).toBe("from-the-proxy-1");
  for (const header of ["short", "a".repeat(41), "with space", 'x"},{"level":"fatal', "", undefined, ["a-b-c-d-e", "b"]]) {
    expect(chooseRequestId(header, true)).toMatch(/^[0-9a-f-]{36}$/);
  }
  expect(chooseRequestId("from-the-proxy-1", false)).toMatch(/^[0-9a-f-]{36}$/);
});

test("a path is logged as its route, without its values", () => {
  const name = makeRouteNamer(
    [{ page: "/plan", regex: "" }],
    [
      { page: "/calendar/[token]", regex: "^/calendar/([^/]+?)(?:/)?$" },
      { page: "/api/auth/[...nextauth]", regex: "^/api/auth/(.+?)(?:/)?$" },
    ],
  );
  expect(name("/plan?open=sql-basics")).toBe("/plan");
  expect(name(`/calendar/${makeToken()}.ics`)).toBe("/calendar/[token]");
  expect(name("/api/auth/callback/email?token=x&email=ada@example.org")).toBe("/api/auth/[...nextauth]");
  expect(name("/_next/static/chunks/a.js")).toBe("/_next/static");
  const known = ["/plan", "/calendar/[token]", "/api/auth/[...nextauth]", "/_next/static", "other"];
  fc.assert(fc.property(fc.webPath(), (path) => known.includes(name(path))));
});
