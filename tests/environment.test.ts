import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { parseEnvironment } from "#lib/environment.ts";

const least = { NEXTAUTH_URL: "http://localhost:3000", NEXTAUTH_SECRET: "s".repeat(32) };

describe("the environment", () => {
  test("needs only an address and a secret; the rest has defaults", () => {
    expect(parseEnvironment(least)).toMatchObject({
      ...least,
      DATABASE_URL: "file:.data/milepost.db",
      ALLOW_PLAIN_HTTP: "false",
      TRUSTED_PROXIES: 0,
    });
  });

  test("reports all missing variables at once", () => {
    expect(() => parseEnvironment({})).toThrow(
      "The configuration cannot be used:\n- NEXTAUTH_URL is not set\n- NEXTAUTH_SECRET is not set",
    );
  });

  test.each([
    ["NEXTAUTH_SECRET", "short", "NEXTAUTH_SECRET must have at least 32 random characters"],
    ["NEXTAUTH_URL", "plan.example.org", "NEXTAUTH_URL must be the address that people type"],
    ["NEXTAUTH_URL", "ftp://plan.example.org", "NEXTAUTH_URL must be the address that people type"],
    ["DATABASE_URL", "mysql://localhost/milepost", "DATABASE_URL must begin with file: or postgres://"],
    ["DATABASE_URL", "file:", "DATABASE_URL must begin with file: or postgres://"],
    ["TRUSTED_PROXIES", "many", "TRUSTED_PROXIES "],
    ["TRUSTED_PROXIES", "-1", "TRUSTED_PROXIES "],
    ["ALLOW_PLAIN_HTTP", "yes", "ALLOW_PLAIN_HTTP "],
  ])("refuses %s=%s with a sentence that names it", (name, value, sentence) => {
    expect(() => parseEnvironment({ ...least, [name]: value })).toThrow(`- ${sentence}`);
  });

  test("never repeats a secret in a message", () => {
    const secret = "too-short-but-still-secret";
    let message = "";
    try {
      parseEnvironment({ ...least, NEXTAUTH_SECRET: secret });
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).toContain("NEXTAUTH_SECRET");
    expect(message).not.toContain(secret);
  });

  test.each(["postgres://u:p@db/milepost", "postgresql://u:p@db/milepost", "file:/srv/milepost.db"])("accepts the database %s", (url) => {
    expect(parseEnvironment({ ...least, DATABASE_URL: ` ${url} ` }).DATABASE_URL).toBe(url);
  });

  test.each([
    ["GITHUB_ID", "GITHUB_SECRET"],
    ["GOOGLE_CLIENT_ID", "GOOGLE_CLIENT_SECRET"],
    ["EMAIL_SERVER", "EMAIL_FROM"],
  ])("%s and %s go together", (one, other) => {
    expect(() => parseEnvironment({ ...least, [one]: "x" })).toThrow(`- ${other} is missing`);
    expect(() => parseEnvironment({ ...least, [other]: "x" })).toThrow(`- ${one} is missing`);
    expect(parseEnvironment({ ...least, [one]: "x", [other]: "y" })).toMatchObject({ [one]: "x", [other]: "y" });
  });

  test.each([
    ["NEXTAUTH_SECRET", "s".repeat(64)],
    ["NEXTAUTH_SECRET", "change-me-change-me-change-me-please-do"],
    ["NEXTAUTH_SECRET", "dev-secret-dev-secret-dev-secret-dev-secret"],
    ["NEXTAUTH_SECRET", "0123456789abcdef0123456789abcdef"],
    ["METRICS_TOKEN", "milepost-metrics-token"],
  ])("in production, %s=%s is refused with what to write", (name, value) => {
    const set = { ...least, NEXTAUTH_SECRET: randomBytes(32).toString("base64url"), [name]: value };
    expect(parseEnvironment(set)).toMatchObject({ [name]: value });
    expect(() => parseEnvironment({ ...set, NODE_ENV: "production" })).toThrow(`- ${name} can be guessed; write one made by: openssl rand`);
  });

  test("accepts random secrets in production, however they are written", () => {
    for (let round = 0; round < 2000; round += 1) {
      const encoding = (["base64", "base64url", "hex"] as const)[round % 3];
      const secrets = { NEXTAUTH_SECRET: randomBytes(32).toString(encoding), METRICS_TOKEN: randomBytes(32).toString(encoding) };
      expect(parseEnvironment({ ...least, ...secrets, NODE_ENV: "production" })).toMatchObject(secrets);
    }
  });

  test.each([
    ["METRICS_TOKEN", "short", "METRICS_TOKEN must have at least 16 random characters"],
    ["LOG_LEVEL", "loud", "LOG_LEVEL must be one of fatal, error, warn"],
  ])("refuses %s=%s with what to write", (name, value, sentence) => {
    expect(() => parseEnvironment({ ...least, [name]: value })).toThrow(`- ${sentence}`);
    expect(parseEnvironment({ ...least, [name]: "" })).toMatchObject({ LOG_LEVEL: "info" });
  });

  test("treats an empty variable as not set", () => {
    expect(parseEnvironment({ ...least, GITHUB_ID: "", GITHUB_SECRET: " " }).GITHUB_ID).toBeUndefined();
  });

  test.each(["http://localhost:3000", "http://127.0.0.1:3000", "http://[::1]:3000", "https://plan.example.org"])(
    "accepts the address %s",
    (url) => {
      expect(parseEnvironment({ ...least, NEXTAUTH_URL: url }).NEXTAUTH_URL).toBe(url);
    },
  );

  test("needs an explicit setting for plain http on a public name", () => {
    const open = { ...least, NEXTAUTH_URL: "http://plan.example.org" };
    expect(() => parseEnvironment(open)).toThrow(/NEXTAUTH_URL is plain http.*ALLOW_PLAIN_HTTP=true/);
    expect(parseEnvironment({ ...open, ALLOW_PLAIN_HTTP: "true" }).NEXTAUTH_URL).toBe(open.NEXTAUTH_URL);
  });
});
