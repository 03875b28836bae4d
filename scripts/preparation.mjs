/**
 * The first steps of `npm start`, `npm test` and other commands. It uses only modules of Node itself, because nothing is installed yet.
 * Each step leaves a stamp that records its inputs, and is skipped while they are unchanged.
 */
import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { addCompileHints } from "../lib/next-internals/compile-hints.mjs";
import { withLock } from "./lock.mjs";
import { run } from "./run.mjs";
import { buildServiceWorker } from "./service-worker.mjs";

// Written so that an old Node gets far enough to report that it is too old.
export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");

export const nextProgram = join(root, "node_modules", "next", "dist", "bin", "next");

/** A problem that a person can fix; shown without a stack. */
export class PreparationError extends Error {}

/**
 * @param {string} version such as "20.19.0"
 * @returns {string | undefined} what to do when this Node cannot run the program
 */
export function describeNodeProblem(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
  if (fits) return undefined;
  return `Milepost needs Node 20.19, 22.12, 24 or newer, and this is ${version}: get one from https://nodejs.org, or run "nvm install" here.`;
}

/**
 * Returns a hash of files by their paths and contents, and of anything else that matters.
 * @param {string} folder the folder that the paths are relative to
 * @param {string[]} paths files and folders; a missing one counts as missing
 * @param {string[]} [more]
 * @param {(path: string) => boolean} [isLeftOut]
 */
export function fingerprint(folder, paths, more = [], isLeftOut = () => false) {
  const hash = createHash("sha256").update(JSON.stringify(more));
  /** @param {string} path */
  const add = (path) => {
    const full = join(folder, path);
    if (isLeftOut(path) || !existsSync(full)) return;
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).sort()) add(`${path}/${name}`);
      return;
    }
    const content = readFileSync(full);
    hash.update(`\n${path}\n${content.length}\n`).update(content);
  };
  for (const path of paths) add(path);
  return hash.digest("hex");
}

/**
 * Runs a step unless its stamp shows that it was done for the same fingerprint. The stamp is removed first, so that an interrupted step is
 * done again.
 * @param {string} stamp the stamp's file
 * @param {string} current the fingerprint
 * @param {() => Promise<void>} step
 * @returns {Promise<boolean>} whether it was done
 */
export async function unlessDone(stamp, current, step) {
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === current) return false;
  rmSync(stamp, { force: true });
  await step();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, current);
  return true;
}

/** @param {string} text */
export function say(text) {
  console.log(`- ${text}`);
}

/**
 * Runs work on the clone that only one process may do at a time, because installing, generating and building write files that others read.
 * @template T
 * @param {() => Promise<T>} work
 */
export function alone(work) {
  return withLock(join(root, ".data", "preparing"), work, (pid) =>
    say(`Another command (process ${pid}) is at work on this clone; waiting.`),
  );
}

/**
 * Returns the command that runs a TypeScript file of this project.
 * @param {string[]} file with its arguments
 */
export function typescript(...file) {
  return [process.execPath, "--import", "tsx", ...file];
}

function npm() {
  // npm sets its own path when it runs this script; its program on Windows cannot be started without a shell.
  const own = process.env.npm_execpath;
  return own?.endsWith("npm-cli.js") ? [process.execPath, own] : ["npm"];
}

function installVariables() {
  const prefix = dirname(dirname(process.execPath));
  const headers = existsSync(join(prefix, "include", "node", "node.h"));
  return {
    ...process.env,
    // With an existing program here, Prisma does not download its engine, which is not used.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    // Compiling against the headers that came with Node needs no download.
    ...(headers && !process.env.npm_config_nodedir ? { npm_config_nodedir: prefix } : {}),
  };
}

/** Installs the packages of package-lock.json; again after it changed, or for another Node or machine. */
export async function install() {
  const modules = join(root, "node_modules");
  const machine = [process.versions.modules, process.platform, process.arch];
  await unlessDone(join(modules, ".milepost-installed"), fingerprint(root, ["package-lock.json"], machine), async () => {
    say("Installing the packages (npm ci): about a minute the first time.");
    // Building also needs the development packages when NODE_ENV is production.
    const code = await run([...npm(), "ci", "--include=dev", "--no-audit", "--no-fund"], { cwd: root, env: installVariables() });
    if (code === 0) return;
    throw new PreparationError(
      "The packages could not be installed; npm says above why. If it is about better-sqlite3: where no ready-made one can be had for\n" +
        "this machine it is compiled, which needs python3, make and g++ (on Debian: apt-get install python3 make g++).",
    );
  });
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

/** Builds the pages when their sources have changed since. */
export async function build() {
  const made = fingerprint(root, sources, [String(process.versions.node.split(".")[0])], (path) => path === "lib/db/generated");
  await unlessDone(join(root, ".next", "milepost-build"), made, async () => {
    say("Building: a minute or two, and only after a change.");
    const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
    const code = await run([process.execPath, nextProgram, "build"], { cwd: root, env });
    if (code !== 0) throw new PreparationError("The build failed; see above.");
    await finishBuild(join(root, ".next"));
  });
}

/**
 * Does the work that is left after `next build`.
 * @param {string} built the folder of the build
 */
export async function finishBuild(built) {
  addCompileHints(built);
  await buildServiceWorker(root, built);
}

/**
 * Writes `.env` with a new secret when there is none. Writes nothing where the environment sets the secret.
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
 * Runs a command's main function. Prints a problem that a person can fix as a sentence, and any other error with its stack.
 * @param {() => Promise<number>} main returns the exit code
 */
export async function runCommand(main) {
  try {
    const problem = describeNodeProblem(process.versions.node);
    if (problem) throw new PreparationError(problem);
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof PreparationError ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
