/**
 * `npm run bench`: this program beside its floors, in the same run and in turn, written to `docs/performance.md`. `npm run bench -- pages
 * tick` measures only these parts and leaves what the page says of the others. Nothing here fails for being slow.
 */
import { rmSync } from "node:fs";
import { alone, PreparationError } from "../../../scripts/clone.mjs";
import { makeFastFolder } from "../../../scripts/fast-folder.ts";
import { build, generate, runCommand } from "../../../scripts/preparation.mjs";
import { weighPages } from "./bytes.ts";
import { buildFloor } from "./contenders.ts";
import { describeLoad, describeMachine, writePart } from "./document.ts";
import { measureLibraries } from "./libraries.ts";
import { measureMemory } from "./memory.ts";
import { measurePages } from "./pages.ts";
import { measurePeer } from "./peer.ts";
import { measureTicks } from "./ticks.ts";

/** Each part gets an empty folder for its databases, and gives back its text. */
const parts: Record<string, (folder: string) => Promise<string>> = {
  pages: measurePages,
  tick: measureTicks,
  peer: measurePeer,
  bytes: weighPages,
  memory: measureMemory,
  libraries: measureLibraries,
};

await runCommand(async () => {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !parts[name]);
  if (unknown.length > 0)
    throw new PreparationError(`There is no part ${unknown.join(", ")}. The parts are ${Object.keys(parts).join(", ")}.`);
  await alone(generate);
  await alone(build);
  await alone(buildFloor);
  for (const [name, measure] of Object.entries(parts)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const folder = makeFastFolder("milepost-bench-");
    process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
    const machine = describeMachine(new Date());
    writePart(name, `${await measure(folder)}\n\n${machine} When it ended, with its own: ${describeLoad()}.`);
  }
  return 0;
});
// What a part that failed has started would keep this process alive; it ends with it.
process.exit();
