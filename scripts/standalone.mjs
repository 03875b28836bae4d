/**
 * `npm run standalone`: makes `.standalone/standalone/`, a copy of the program that runs without its sources: `node start.mjs` there
 * checks the configuration, prepares the database and serves; `node tools/admin.mjs`, `backup.mjs`, `restore.mjs` and `move.mjs` are the
 * commands of the same names. It is made for the kind of machine that makes it, and runs with Node 22.22, 24.8 or newer.
 */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundlePrograms } from "./bundle.mjs";
import { alone, root, say } from "./clone.mjs";
import { install } from "./packages.mjs";
import { buildPages, finishBuild, generate, runCommand } from "./preparation.mjs";
import { serviceWorkerFile } from "./service-worker.mjs";

const built = join(root, ".standalone");
const copy = join(built, "standalone");

async function buildCopy() {
  say("Building a copy that stands alone: usually one or two minutes.");
  // The framework would write the folder of this build into the settings of the types.
  const settings = ["tsconfig.json", "next-env.d.ts"].map((name) => join(root, name)).filter((file) => existsSync(file));
  const before = settings.map((file) => readFileSync(file));
  try {
    await buildPages({ STANDALONE: "true" });
  } finally {
    for (const [index, file] of settings.entries()) writeFileSync(file, before[index] ?? "");
  }
  await finishBuild(built);
}

function addFiles() {
  cpSync(join(built, "static"), join(copy, ".standalone", "static"), { recursive: true });
  cpSync(join(built, serviceWorkerFile), join(copy, ".standalone", serviceWorkerFile));
  cpSync(join(root, "public"), join(copy, "public"), { recursive: true });
  cpSync(join(root, "prisma", "migrations"), join(copy, "prisma", "migrations"), { recursive: true });
  // What the framework took along may be a part. Of the ready-made binaries, those for this machine: on Linux for both C libraries.
  const sqlite = join("node_modules", "better-sqlite3");
  for (const name of ["lib", "prebuilds", "package.json"]) cpSync(join(root, sqlite, name), join(copy, sqlite, name), { recursive: true });
  const binaries = join(copy, sqlite, "prebuilds");
  const isForThis = (/** @type {string} */ name) => name.startsWith(process.platform) && name.endsWith(`-${process.arch}.node`);
  for (const name of readdirSync(binaries)) if (!isForThis(name)) rmSync(join(binaries, name), { recursive: true });
  // With the package of the binary for this machine.
  const argon2 = join("node_modules", "@node-rs");
  cpSync(join(root, argon2), join(copy, argon2), { recursive: true });
  // The framework takes the settings of the machine that builds along; no secret of it belongs here.
  for (const name of readdirSync(copy).filter((each) => each.startsWith(".env"))) rmSync(join(copy, name));
}

await runCommand(async () => {
  await alone(async () => {
    await install();
    await generate();
    rmSync(built, { recursive: true, force: true });
    await buildCopy();
    await bundlePrograms(copy);
    addFiles();
  });
  say(`Made ${copy}: start it with node start.mjs`);
  return 0;
});
