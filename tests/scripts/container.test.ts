import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
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
  const set = [...app.matchAll(/^ {6}([A-Z_]+): (.*)$/gm)];
  expect(set.map(([, name]) => name)).toEqual(["DATABASE_URL", "NEXTAUTH_URL", "NEXTAUTH_SECRET", "TRUSTED_PROXIES", "METRICS_TOKEN"]);
  for (const [, name = ""] of set) expect(settings).toContain(name);
  for (const name of ["NEXTAUTH_SECRET", "POSTGRES_PASSWORD"]) expect(compose).not.toMatch(new RegExp(`${name}: (?!\\$\\{${name}:\\?)`));
  expect(app).toContain("condition: service_healthy");
});
