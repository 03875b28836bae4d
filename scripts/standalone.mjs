/**
 * `npm run standalone`: makes `.standalone/standalone/`, a copy of the program that runs without its sources. There, `node start.mjs`
 * checks the configuration, prepares the database and serves; `node tools/backup.mjs`, `restore.mjs` and `move.mjs` are the commands of the
 * same names. The copy runs on machines and Node versions like the one that made it.
 */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { alone, finishBuild, generate, install, nextProgram, PreparationError, root, runCommand, say } from "./preparation.mjs";
import { run } from "./run.mjs";
import { serviceWorkerFile } from "./service-worker.mjs";

const built = join(root, ".standalone");
const copy = join(built, "standalone");

const starter = `// Made by npm run standalone: prepares the database and serves.
process.chdir(import.meta.dirname);
process.env.NODE_ENV = "production";
process.env.NEXT_TELEMETRY_DISABLED = "1";
// Only this computer can reach it unless HOST says otherwise.
process.env.HOSTNAME = process.env.HOST || "127.0.0.1";
process.env.PORT ||= "3000";
process.env.NEXTAUTH_URL ||= "http://localhost:" + process.env.PORT;
await import("./tools/prepare.mjs");
await import("./server.js");
`;

async function buildPages() {
  say("Building a copy that stands alone: a minute or two.");
  const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", STANDALONE: "true" };
  // The build would write its folder into these TypeScript settings, so they are restored afterwards.
  const settings = ["tsconfig.json", "next-env.d.ts"].map((name) => join(root, name)).filter((file) => existsSync(file));
  const before = settings.map((file) => readFileSync(file));
  const code = await run([process.execPath, nextProgram, "build"], { cwd: root, env });
  for (const [index, file] of settings.entries()) writeFileSync(file, before[index] ?? "");
  if (code !== 0) throw new PreparationError("The build failed; see above.");
  await finishBuild(built);
}

/** Bundles each database command into one file, with everything except packages compiled for the machine. */
async function buildTools() {
  // Imported here, because it is installed only after this file was loaded.
  const { build } = await import("esbuild");
  await build({
    entryPoints: ["prepare", "backup", "restore", "move"].map((name) => join(root, "scripts", `${name}.ts`)),
    outdir: join(copy, "tools"),
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    external: ["better-sqlite3", "pg-native"],
    // Some bundled packages call `require`.
    banner: { js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);' },
    logLevel: "warning",
  });
}

function addFiles() {
  cpSync(join(built, "static"), join(copy, ".standalone", "static"), { recursive: true });
  cpSync(join(built, serviceWorkerFile), join(copy, ".standalone", serviceWorkerFile));
  cpSync(join(root, "public"), join(copy, "public"), { recursive: true });
  cpSync(join(root, "prisma", "migrations"), join(copy, "prisma", "migrations"), { recursive: true });
  for (const name of ["better-sqlite3", "bindings", "file-uri-to-path"]) {
    const target = join(copy, "node_modules", name);
    if (!existsSync(join(target, "package.json"))) cpSync(join(root, "node_modules", name), target, { recursive: true });
  }
  // The build copies the .env files of this machine; their secrets must not be in the copy.
  for (const name of readdirSync(copy).filter((each) => each.startsWith(".env"))) rmSync(join(copy, name));
  writeFileSync(join(copy, "start.mjs"), starter);
}

await runCommand(async () => {
  await alone(async () => {
    await install();
    await generate();
    rmSync(built, { recursive: true, force: true });
    await buildPages();
    await buildTools();
    addFiles();
  });
  say(`Made ${copy}: start it with node start.mjs`);
  return 0;
});
