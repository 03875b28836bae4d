/**
 * `npm run mutation -- <files>`: changes the program in small ways and reports which changes no test notices, for example `npm run mutation
 * -- lib/planner/time/hours.ts`. Without files it runs on the planner, the data layer and plan-sync, which takes hours.
 *
 * Stryker is large and used rarely, so it is no dependency: missing packages are installed for this clone and stay until the next `npm ci`.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { npm, PreparationError, root } from "./clone.mjs";
import { runCommand } from "./preparation.mjs";
import { run } from "./run.mjs";

const version = "9.6.1";
const packages = ["@stryker-mutator/core", "@stryker-mutator/vitest-runner"];
const everything = ["lib/planner/**/*.ts", "lib/data/**/*.ts", "app/_features/plan-sync/**/*.ts"];

async function installStryker() {
  if (packages.every((name) => existsSync(join(root, "node_modules", name)))) return;
  const exact = packages.map((name) => `${name}@${version}`);
  const code = await run([...npm(), "install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", ...exact], { cwd: root });
  if (code !== 0) throw new PreparationError("Stryker could not be installed; npm says above why.");
}

await runCommand(async () => {
  const files = process.argv.slice(2);
  await installStryker();
  const program = join(root, "node_modules", "@stryker-mutator", "core", "bin", "stryker.js");
  const mutate = (files.length > 0 ? files : everything).join(",");
  return run([process.execPath, program, "run", "scripts/stryker.config.json", "--mutate", mutate], { cwd: root, env: process.env });
});
