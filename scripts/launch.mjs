/**
 * `node scripts/launch.mjs <file> <arguments>`: runs a program of this clone with a Node that can, TypeScript or not. The commands of
 * package.json that need the database or the test runner go through it.
 */
import { runCommand, typescript } from "./preparation.mjs";
import { run } from "./run.mjs";

await runCommand(() => {
  const [file = "", ...given] = process.argv.slice(2);
  return run(file.endsWith(".ts") ? typescript(file, ...given) : [process.execPath, file, ...given], { cwd: process.cwd() });
});
