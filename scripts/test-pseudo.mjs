/**
 * `npm run test:pseudo`: builds the pages with pseudo text (see lib/messages/pseudo.ts) into a folder of its own, and looks at them in
 * Chromium for sentences outside lib/messages and for layouts that only fit English.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { alone, generate, install, nextProgram, PreparationError, root, runCommand, say } from "./preparation.mjs";
import { run } from "./run.mjs";

const environment = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NEXT_PUBLIC_MILEPOST_LOCALE: "pseudo" };

async function buildPages() {
  say("Building the pages with pseudo text: a minute or two.");
  // The framework would write the folder of this build into these files.
  const settings = ["tsconfig.json", "next-env.d.ts"].map((name) => join(root, name));
  const before = settings.map((file) => readFileSync(file));
  const code = await run([process.execPath, nextProgram, "build"], { cwd: root, env: { ...environment, NODE_ENV: "production" } });
  for (const [index, file] of settings.entries()) writeFileSync(file, before[index] ?? "");
  if (code !== 0) throw new PreparationError("The build failed; see above.");
}

await runCommand(async () => {
  await alone(async () => {
    await install();
    await generate();
    await buildPages();
  });
  const playwright = join(root, "node_modules", "@playwright", "test", "cli.js");
  return run([process.execPath, playwright, "test", ...process.argv.slice(2)], { cwd: root, env: environment });
});
