import { readdirSync } from "node:fs";
import { join } from "node:path";
import { NextRequest } from "next/server.js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { findSignInPath } from "#lib/auth/signed-out.ts";

const secret = "Ux3TqP9vLm2ZkR8sWb5NcY7dGh4JfAeK";

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

/** Calls the proxy of a program with these settings, which it reads once. */
async function ask(path: string, settings: Record<string, string> = {}, init: { method?: string; headers?: Record<string, string> } = {}) {
  const all = {
    NEXTAUTH_URL: "https://plan.example.org",
    NEXTAUTH_SECRET: secret,
    GITHUB_ID: "",
    GITHUB_SECRET: "",
    HSTS: "",
    ...settings,
  };
  for (const [name, value] of Object.entries(all)) vi.stubEnv(name, value);
  const { proxy } = await import("../../proxy.ts");
  return proxy(new NextRequest(new URL(path, all.NEXTAUTH_URL), init) as never);
}

const formAction = (answer: Response) => /form-action ([^;]*);/.exec(answer.headers.get("content-security-policy") ?? "")?.[1];

test("the policy names the sites of providers that are on, and no other", async () => {
  expect(formAction(await ask("/"))).toBe("'self'");
  vi.resetModules();
  expect(formAction(await ask("/", { GITHUB_ID: "id", GITHUB_SECRET: "secret" }))).toBe("'self' https://github.com");
});

test.each([
  ["", "max-age=63072000; includeSubDomains"],
  ["subdomains", "max-age=63072000; includeSubDomains"],
  ["host", "max-age=63072000"],
  ["forget", "max-age=0"],
  ["off", null],
])("HSTS=%s gives %s, over https alone", async (value, header) => {
  expect((await ask("/", { HSTS: value })).headers.get("strict-transport-security")).toBe(header);
  vi.resetModules();
  const plain = await ask("/", { HSTS: value, NEXTAUTH_URL: "http://localhost:3000" });
  expect(plain.headers.get("strict-transport-security")).toBeNull();
});

test("who has no session is led to sign in without a body; who has a cookie and whoever sends something is not", async () => {
  const led = await ask("/plan?open=x");
  expect([led.status, new URL(led.headers.get("location") ?? "").pathname, await led.text()]).toEqual([307, "/sign-in", ""]);
  expect(led.headers.get("location")).toContain("?next=%2Fplan");
  expect(led.headers.get("content-security-policy")).toContain("default-src 'self'");
  const cookie = { headers: { cookie: "__Host-milepost-session=a" } };
  for (const [path, init] of [
    ["/plan", cookie],
    ["/plan", { method: "POST" }],
    ["/roles", {}],
    ["/plans/x/export/json", {}],
  ] as const) {
    expect((await ask(path, {}, init)).headers.get("location"), path).toBeNull();
  }
});

test("every page of learners leads to sign in, and no handler does", () => {
  const folder = join(import.meta.dirname, "..", "..", "app", "(learner)");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /(^|\/)(page|route)\.tsx?$/.test(file));
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const path = `/${file
      .replace(/\/(page|route)\.tsx?$/, "")
      .replaceAll(/\(\w+\)\//g, "")
      .replaceAll(/\[\w+\]/g, "some-id")}`;
    const expected = /page\.tsx$/.test(file) ? `/sign-in?next=${encodeURIComponent(path)}` : undefined;
    expect(findSignInPath(path), file).toBe(expected);
  }
});
