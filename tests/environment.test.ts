import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { Client } from "pg";
import { describe, expect, test } from "vitest";
import { parseEnvironment } from "#lib/environment.ts";
import { findWrongSettings } from "#lib/environment-rules.mjs";
import { anyCharacter } from "./support/any-character.ts";

const least = { NEXTAUTH_URL: "http://localhost:3000", NEXTAUTH_SECRET: "s".repeat(32) };

describe("the environment", () => {
  test("needs only an address and a secret; the rest has defaults", () => {
    expect(parseEnvironment(least)).toMatchObject({
      ...least,
      DATABASE_URL: "file:.data/milepost.db",
      ALLOW_PLAIN_HTTP: "false",
      TRUSTED_PROXIES: 0,
      HSTS: "subdomains",
      SHOW_MEDIAN_TIMES: "false",
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
    ["SHOW_MEDIAN_TIMES", "yes", "SHOW_MEDIAN_TIMES must be true or false"],
    ["HSTS", "yes", "HSTS must be one of subdomains, host, forget, off"],
  ])("refuses %s=%s with a sentence that names it", (name, value, sentence) => {
    expect(() => parseEnvironment({ ...least, [name]: value })).toThrow(`- ${sentence}`);
  });

  const escaped =
    "DATABASE_URL cannot be read: in the user's name and password, characters other than letters, digits and -._~ must be escaped";
  test.each([
    // As it is written, and as .env gives it, where # begins a remark.
    ["DATABASE_URL", "postgres://mp:p#ss/w@rd@127.0.0.1:5432/mp", escaped],
    ["DATABASE_URL", "postgres://mp:p", escaped],
    ["DATABASE_URL", "postgres://mp:12#ss@127.0.0.1/mp", escaped],
    ["DATABASE_URL", "postgres://mp:12/ss@127.0.0.1/mp", escaped],
    ["DATABASE_URL", "postgres://mp:12?ss@127.0.0.1/mp", escaped],
    ["DATABASE_URL", "postgres://mp:100%@127.0.0.1/mp", escaped],
    ["DATABASE_URL", "postgres://mp@127.0.0.1:5432", "DATABASE_URL must end with the name of the database"],
    [
      "DATABASE_URL",
      "postgresql://mp@127.0.0.1/mp?schema=milepost",
      "DATABASE_URL must not have ?schema=: the tables are in the schema public",
    ],
    ["DATABASE_URL", "postgresql://mp@127.0.0.1/mp?connection_limit=5", "DATABASE_URL must not have ?connection_limit="],
    ["DATABASE_URL", "file:/srv/milepost.db?mode=ro", "DATABASE_URL must be file: and a path without ?"],
    ["DATABASE_URL", "file::memory:", "DATABASE_URL must name a file"],
    ["NEXTAUTH_URL", "http://localhost:3000/milepost", "NEXTAUTH_URL must have no path"],
    ["NEXTAUTH_URL", "https://user:pw@plan.example.org", "NEXTAUTH_URL must have no path"],
    ["NEXTAUTH_URL", "https://plan.example.org/?a", "NEXTAUTH_URL must have no path"],
    ["EMAIL_SERVER", "smtp.example.org:587", "EMAIL_SERVER must be like smtp://user:password@smtp.example.org:587"],
    ["EMAIL_SERVER", "https://smtp.example.org", "EMAIL_SERVER must be like smtp://"],
    ["EMAIL_SERVER", "smtp://me:p#ss@smtp.example.org", "EMAIL_SERVER must be like smtp://"],
    ["EMAIL_SERVER", "smtp://me:p/ss@smtp.example.org", "EMAIL_SERVER must be like smtp://"],
  ])("refuses %s=%s, also before anything is installed, and repeats none of it", (name, value, sentence) => {
    const set = { ...least, EMAIL_FROM: name === "EMAIL_SERVER" ? "a@example.org" : undefined, [name]: value };
    let message = "";
    try {
      parseEnvironment(set);
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).toContain(`- ${sentence}`);
    expect(message.split("\n")).toHaveLength(2);
    expect(findWrongSettings(set)).toEqual([message.split("\n")[1]?.slice(2)]);
    for (const secret of ["ss/w", "rd@127", "user:pw", "p#ss", "p/ss"]) if (value.includes(secret)) expect(message).not.toContain(secret);
  });

  test.each([
    ["DATABASE_URL", "postgres://mp:p%23ss%2Fw%40rd@127.0.0.1:5432/mp"],
    ["DATABASE_URL", "postgres://mp@[::1]/mp?sslmode=require&application_name=milepost"],
    ["DATABASE_URL", "postgres://mp@/mp?host=/var/run/postgresql"],
    ["NEXTAUTH_URL", "https://plan.example.org/"],
    ["EMAIL_SERVER", "smtps://me%40example.org:p%23ss@smtp.example.org:465"],
    ["EMAIL_SERVER", "smtp://127.0.0.1:1025/?ignoreTLS=true"],
  ])("takes %s=%s", (name, value) => {
    const set = { ...least, EMAIL_FROM: name === "EMAIL_SERVER" ? "a@example.org" : undefined, [name]: value };
    expect(parseEnvironment(set)).toMatchObject({ [name]: value });
    expect(findWrongSettings(set)).toEqual([]);
  });

  test("a password in an address is never repeated, whatever is in it", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 6, maxLength: 20 }), (tail) => {
        const password = `hunter2${tail}`;
        for (const [name, value] of [
          ["DATABASE_URL", `postgres://mp:${password}@db.example.org:5432/mp`],
          ["EMAIL_SERVER", `smtp://me:${password}@smtp.example.org`],
          ["NEXTAUTH_URL", `https://me:${password}@plan.example.org`],
        ] as const) {
          expect(findWrongSettings({ [name]: value }).join("\n")).not.toContain("hunter2");
        }
      }),
    );
  });

  test("what is right when written with escapes is read back as it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, minLength: 1, maxLength: 20 }), (password) => {
        fc.pre(password.isWellFormed() && !password.includes("\0"));
        const value = `postgres://mp:${encodeURIComponent(password)}@db.example.org:5432/mp`;
        expect(findWrongSettings({ DATABASE_URL: value })).toEqual([]);
        expect(new Client({ connectionString: value }).password).toBe(password);
      }),
    );
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
    const value = one === "EMAIL_SERVER" ? "smtp://localhost" : "x";
    expect(() => parseEnvironment({ ...least, [one]: value })).toThrow(`- ${other} is missing`);
    expect(() => parseEnvironment({ ...least, [other]: "y" })).toThrow(`- ${one} is missing`);
    expect(parseEnvironment({ ...least, [one]: value, [other]: "y" })).toMatchObject({ [one]: value, [other]: "y" });
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
