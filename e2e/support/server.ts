/**
 * Serves the production build for the journeys on E2E_PORT, with a new SQLite file or the empty database in E2E_DATABASE_URL. With
 * E2E_PROVIDERS "on", all ways to sign in are enabled; with E2E_SMTP, only mail. A developer's own settings do not count.
 */
import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { migrate } from "#lib/db/migrate.ts";
import { root } from "../../scripts/clone.mjs";
import { makeFastFolder } from "../../scripts/fast-folder.ts";
import { nextProgram } from "../../scripts/preparation.mjs";
import { run } from "../../scripts/run.mjs";
import { servingVariables } from "../../scripts/serving.mjs";

const port = process.env.E2E_PORT ?? "3100";
const folder = makeFastFolder("milepost-e2e-");
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

const databaseUrl = process.env.E2E_DATABASE_URL ?? `file:${join(folder, "milepost.db")}`;
await migrate(databaseUrl, join(root, "prisma", "migrations"));

// The framework reads .env for variables that are not set; an empty variable counts as set.
const { E2E_SMTP: smtp, E2E_PROVIDERS: wanted } = process.env;
const providers = {
  GITHUB_ID: "github-id",
  GITHUB_SECRET: "github-secret",
  GOOGLE_CLIENT_ID: "google-id",
  GOOGLE_CLIENT_SECRET: "google-secret",
  EMAIL_SERVER: smtp ?? "smtp://127.0.0.1:1",
  EMAIL_FROM: "milepost@example.org",
};
const isOn = (name: string) => wanted === "on" || (Boolean(smtp) && name.startsWith("EMAIL_"));

process.exitCode = await run([process.execPath, nextProgram, "start", "-p", port, "-H", "127.0.0.1"], {
  cwd: root,
  env: {
    ...process.env,
    ...servingVariables(join(root, ".next")),
    ...Object.fromEntries(Object.entries(providers).map(([name, value]) => [name, isOn(name) ? value : ""])),
    NODE_ENV: "production",
    DATABASE_URL: databaseUrl,
    NEXTAUTH_URL: `http://localhost:${port}`,
    NEXTAUTH_SECRET: randomBytes(32).toString("base64url"),
    ALLOW_PLAIN_HTTP: "false",
    TRUSTED_PROXIES: "0",
    METRICS_TOKEN: "",
    LOG_LEVEL: process.env.E2E_LOG_LEVEL ?? "error",
    NEXT_TELEMETRY_DISABLED: "1",
  },
});
