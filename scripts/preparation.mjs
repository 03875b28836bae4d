/**
 * The first steps of `npm start`, `npm test` and other commands, except installing: see packages.mjs. The top imports only modules of Node
 * itself, because nothing is installed yet, and only syntax that Node 18 can read.
 */
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
// Node 18 has no parseEnv, and would not load a file that imports it by name.
import * as util from "node:util";
import { addCompileHints } from "../lib/next-internals/compile-hints.mjs";
import { packScripts } from "../lib/next-internals/pack-scripts.mjs";
import { PreparationError, root, say, sayMeanwhile } from "./clone.mjs";
import { forwardSignals, run } from "./run.mjs";
import { buildServiceWorker } from "./service-worker.mjs";
import { fingerprint, unlessDone } from "./steps.mjs";
import { runWithSuitableNode } from "./suitable-node.mjs";

export const nextProgram = join(root, "node_modules", "next", "dist", "bin", "next");

/**
 * Returns the command that runs a TypeScript file of this project.
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

/** All inputs of a build, except the generated clients, which follow from the schema. */
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
 * Does the work that is left after `next build`.
 * @param {string} built the folder of the build
 */
export async function finishBuild(built) {
  addCompileHints(built);
  await packScripts(built);
  await buildServiceWorker(root, built);
}

/**
 * Makes sure that there is a secret: writes `.env` with a new one, or adds it to a `.env` that has none. Writes nothing where the
 * environment sets the secret.
 * @param {string} file
 * @param {Record<string, string | undefined>} [variables]
 * @returns {boolean} whether something was written
 * @throws PreparationError when `.env` has none and cannot be written
 */
export function writeMissingSecret(file, variables = process.env) {
  if (variables.NEXTAUTH_SECRET) return false;
  const line = `NEXTAUTH_SECRET=${randomBytes(32).toString("base64url")}`;
  if (!existsSync(file)) {
    const head = "# Made by the first `npm start`. What else can be set here is listed in .env.example.";
    const what = "# Signs what a browser holds while somebody signs in. Keep it to yourself.";
    writeFileSync(file, `${head}\n${what}\n${line}\n`, { mode: 0o600, flag: "wx" });
    return true;
  }
  const before = readFileSync(file, "utf8");
  if (util.parseEnv(before).NEXTAUTH_SECRET) return false;
  // In the place of one that is set empty, as in .env.example.
  const empty = /^[ \t]*(export[ \t]+)?NEXTAUTH_SECRET[ \t]*=.*$/m;
  const after = empty.test(before) ? before.replace(empty, line) : `${before.replace(/\n?$/, "\n")}${line}\n`;
  try {
    writeFileSync(file, after);
  } catch {
    throw new PreparationError(`${file} has no NEXTAUTH_SECRET and cannot be written: add one made by openssl rand -base64 32.`);
  }
  return true;
}

/**
 * Runs a command's main function, by a suitable Node where the machine's own is too old. Prints a problem that a person can fix as a
 * sentence, and any other error with its stack.
 * @param {() => Promise<number>} main returns the exit code
 */
export async function runCommand(main) {
  forwardSignals();
  try {
    process.exitCode = (await runWithSuitableNode()) ?? (await main());
  } catch (error) {
    console.error(error instanceof PreparationError ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
