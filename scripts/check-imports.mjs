/**
 * `npm run imports`: checks every import of the sources, also of types and dynamic ones, against the rules of `.dependency-cruiser.mjs`.
 */
import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { root } from "./clone.mjs";
import { run } from "./run.mjs";

const cruiser = join(root, "node_modules", "dependency-cruiser");
// dependency-cruiser parses with the API of the TypeScript that it finds. TypeScript 7 has none yet, so this makes it find version 6.
const found = join(cruiser, "node_modules", "typescript");
rmSync(found, { recursive: true, force: true });
mkdirSync(join(cruiser, "node_modules"), { recursive: true });
symlinkSync(join("..", "..", "typescript6"), found, "junction");

const sources = ["app", "lib", "scripts", "proxy.ts", "instrumentation.ts"];
const program = join(cruiser, "bin", "dependency-cruise.mjs");
const command = [process.execPath, program, "--config", ".dependency-cruiser.mjs", ...sources];
process.exitCode = await run(command, { cwd: process.cwd() });
