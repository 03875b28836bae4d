import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { root } from "../../scripts/clone.mjs";
import { makeFolder } from "../support/folder.ts";

/** A folder in which `npm start` runs a program through one of our commands. */
function makeCommand(program: string): string {
  const folder = makeFolder();
  const from = (name: string) => JSON.stringify(pathToFileURL(join(root, "scripts", name)).href);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ scripts: { start: "node start.mjs" } }));
  writeFileSync(join(folder, "program.mjs"), program);
  writeFileSync(
    join(folder, "start.mjs"),
    `import { runCommand } from ${from("preparation.mjs")};
     import { run } from ${from("run.mjs")};
     await runCommand(() => run([process.execPath, "program.mjs"], { cwd: import.meta.dirname }));`,
  );
  return folder;
}

// The first is what most programs do, the second what npm does for minutes while it removes what it was installing.
test.each([
  ["ends by it", ""],
  ["does not", 'process.on("SIGTERM", () => {});'],
])(
  "SIGTERM to npm ends the whole command, also when the program that it runs %s",
  async (_, handler) => {
    const folder = makeCommand(`${handler} setTimeout(() => {}, 60_000); console.log("running");`);
    const npm = spawn("npm", ["start"], { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
    let output = "";
    for await (const chunk of npm.stdout.iterator({ destroyOnReturn: false })) {
      output += chunk;
      if (output.includes("running")) break;
    }
    npm.kill("SIGTERM");
    // The output closes when nothing is left that could write to it.
    npm.stdout.resume();
    await once(npm, "close");
    expect(output).toContain("running");
  },
  40_000,
);
