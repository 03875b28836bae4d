import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseEnvironment, settingNames } from "#lib/environment.ts";
import { root } from "../../scripts/schema.ts";

/** The container only calls what is tested elsewhere: the soak builds the copy that stands alone and starts it in the same way. */

const dockerfile = readFileSync(join(root, "Dockerfile"), "utf8");
const compose = readFileSync(join(root, "compose.yaml"), "utf8");

test("the image is made by npm run standalone and runs its start.mjs, not as root", () => {
  const runs = [...dockerfile.matchAll(/^RUN (.*)$/gm)].map(([, command = ""]) => command);
  expect(runs.filter((command) => /^(npm|npx|node) /.test(command))).toEqual(["npm run standalone"]);
  expect(dockerfile).toContain('\nCMD ["node", "start.mjs"]');
  expect(dockerfile).toContain("COPY --from=build /milepost/.standalone/standalone ./");
  expect(dockerfile.indexOf("\nUSER node")).toBeGreaterThan(dockerfile.lastIndexOf("\nRUN "));
  expect(dockerfile).toMatch(/^HEALTHCHECK .*\/api\/health\/ready/m);
});

test("the image contains no settings, data or builds of the machine that makes it", () => {
  const left = readFileSync(join(root, ".dockerignore"), "utf8").split("\n");
  for (const name of [".env", ".data", ".git", "node_modules", ".next", ".standalone"]) expect(left).toContain(name);
});

test("compose has no secret of its own, sets only variables that the program knows, and waits for the database", () => {
  const settings = readFileSync(join(root, ".env.example"), "utf8");
  const app = compose.slice(0, compose.indexOf("\n  database:\n"));
  const set = [...app.matchAll(/^ {6}([A-Z_]+): (.*)$/gm)].map(([, name = "", value = ""]) => [name, value] as const);
  // The image sets how it runs.
  expect(set.map(([name]) => name).sort()).toEqual(settingNames.filter((name) => name !== "NODE_ENV").sort());
  for (const [name] of set) expect(settings).toContain(name);
  // What nobody sets is empty or what compose.yaml says, and the program takes it.
  const needed: Record<string, string> = {
    NEXTAUTH_URL: "https://plan.example.org",
    NEXTAUTH_SECRET: "s".repeat(32),
    POSTGRES_PASSWORD: "abc123",
  };
  const fill = (value: string) => value.replaceAll(/\$\{(\w+)(?::[-?]([^}]*))?\}/g, (_, name, or = "") => needed[name] ?? or);
  const filled = Object.fromEntries(set.map(([name, value]) => [name, fill(value)]));
  expect(parseEnvironment(filled)).toMatchObject({ TRUSTED_PROXIES: 1, ALLOW_PLAIN_HTTP: "false", LOG_LEVEL: "info" });
  for (const [name, value] of set) if (name !== "DATABASE_URL") expect(value).toContain(`\${${name}:`);
  for (const name of ["NEXTAUTH_SECRET", "POSTGRES_PASSWORD"]) expect(compose).not.toMatch(new RegExp(`${name}: (?!\\$\\{${name}:\\?)`));
  expect(app).toContain("condition: service_healthy");
});
