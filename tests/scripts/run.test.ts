import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { root } from "../../scripts/clone.mjs";
import { makeFolder } from "../support/folder.ts";

/** A folder in which `npm start` runs some programs at once through one of our commands. */
function makeCommand(programs: readonly string[]): string {
  const folder = makeFolder();
  const from = (name: string) => JSON.stringify(pathToFileURL(join(root, "scripts", name)).href);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ scripts: { start: "node start.mjs" } }));
  const names = programs.map((_, index) => `program-${index}.mjs`);
  for (const [index, name] of names.entries()) writeFileSync(join(folder, name), programs[index] ?? "");
  writeFileSync(
    join(folder, "start.mjs"),
    `import { runCommand } from ${from("preparation.mjs")};
     import { run } from ${from("run.mjs")};
     const runOne = (name) => run([process.execPath, name], { cwd: import.meta.dirname });
     await runCommand(async () => Math.max(...(await Promise.all(${JSON.stringify(names)}.map(runOne)))));`,
  );
  return folder;
}

// What npm does for minutes while it removes what it was installing; most programs end by the signal.
const stays = 'process.on("SIGTERM", () => {});';

test.each([
  ["the program that it runs ends by it", [""]],
  ["of two programs one does not", ["", stays]],
])(
  "SIGTERM to npm ends the whole command, also when %s",
  async (_, handlers) => {
    const folder = makeCommand(handlers.map((handler) => `${handler} setTimeout(() => {}, 60_000); console.log("running");`));
    const npm = spawn("npm", ["start"], { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
    let output = "";
    for await (const chunk of npm.stdout.iterator({ destroyOnReturn: false })) {
      output += chunk;
      if (output.split("running").length > handlers.length) break;
    }
    npm.kill("SIGTERM");
    // The output closes when nothing is left that could write to it.
    npm.stdout.resume();
    await once(npm, "close");
    expect(output).toContain("running");
  },
  40_000,
);
