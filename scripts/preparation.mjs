/**
 * What the commands do first, except installing: see packages.mjs. Only what Node itself brings is used at the top, because nothing is
 * installed yet, and only what Node 18 can read.
 */
import { randomBytes } from "node:crypto";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { addCompileHints } from "../lib/next-internals/compile-hints.mjs";
import { PreparationError, root, say, sayMeanwhile } from "./clone.mjs";
import { run } from "./run.mjs";
import { buildServiceWorker } from "./service-worker.mjs";
import { fingerprint, unlessDone } from "./steps.mjs";
import { runWithSuitableNode } from "./suitable-node.mjs";

export const nextProgram = join(root, "node_modules", "next", "dist", "bin", "next");

/**
 * The command for a TypeScript file of this project.
 * @param {string[]} file with its arguments
 */
export function typescript(...file) {
  return [process.execPath, "--import", "tsx", ...file];
}

/** Generates the database clients when the schema has changed since. */
export async function generate() {
  const made = fingerprint(root, ["prisma/schema.prisma", "scripts/generate.ts", "scripts/schema.ts", "package-lock.json"]);
  await unlessDone(join(root, "lib", "db", "generated", ".milepost-generated"), made, async () => {
    say("Generating the database clients.");
    const code = await run(typescript("scripts/generate.ts"), { cwd: root });
    if (code !== 0) throw new PreparationError("The database clients could not be generated; see above.");
  });
}

/** Everything that ends up in a build, except the generated clients, which follow from the schema. */
const sources = [
  ...[
    "app",
    "lib",
    "public",
    "scripts/generate.ts",
    "scripts/preparation.mjs",
    "scripts/service-worker.mjs",
    "prisma/schema.prisma",
    "package-lock.json",
    "tsconfig.json",
  ],
  ...["next.config.ts", "postcss.config.mjs", "proxy.ts", "instrumentation.ts"],
];

/**
 * Runs the framework's build.
 * @param {Record<string, string>} variables what is set besides the environment
 * @throws PreparationError when it fails
 */
export async function buildPages(variables) {
  const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", ...variables };
  const code = await sayMeanwhile(
    (seconds) => `still building: ${seconds} s so far`,
    () => run([process.execPath, nextProgram, "build"], { cwd: root, env }),
  );
  if (code !== 0) throw new PreparationError("The build failed; see above.");
}

/** Builds the pages when their sources have changed since. */
export async function build() {
  const made = fingerprint(root, sources, [String(process.versions.node.split(".")[0])], (path) => path === "lib/db/generated");
  await unlessDone(join(root, ".next", "milepost-build"), made, async () => {
    say("Building the pages: usually one or two minutes, and only after a change.");
    await buildPages({});
    await finishBuild(join(root, ".next"));
  });
}

/**
 * Does what is left to do after `next build`.
 * @param {string} built the folder of the build
 */
export async function finishBuild(built) {
  addCompileHints(built);
  await buildServiceWorker(root, built);
}

/**
 * Writes `.env` with a fresh secret when there is none. Nothing is written where the secret comes from outside.
 * @param {string} file
 * @param {Record<string, string | undefined>} [variables]
 * @returns {boolean} whether it was written
 */
export function createEnvironmentFile(file, variables = process.env) {
  if (existsSync(file) || variables.NEXTAUTH_SECRET) return false;
  const text = [
    "# Made by the first `npm start`. What else can be set here is listed in .env.example.",
    "# Signs what a browser holds while somebody signs in. Keep it to yourself.",
    `NEXTAUTH_SECRET=${randomBytes(32).toString("base64url")}`,
  ];
  writeFileSync(file, `${text.join("\n")}\n`, { mode: 0o600, flag: "wx" });
  return true;
}

/**
 * Runs a command's main function, by a suitable Node where the machine's own is too old: what a person can put right is shown as a
 * sentence, anything else as the bug it is.
 * @param {() => Promise<number>} main returns the exit code
 */
export async function runCommand(main) {
  try {
    process.exitCode = (await runWithSuitableNode()) ?? (await main());
  } catch (error) {
    console.error(error instanceof PreparationError ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
