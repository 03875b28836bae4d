/**
 * `npm run test:pseudo`: builds the pages with pseudo text (see lib/messages/pseudo.ts) into a folder of its own, and looks at them in
 * Chromium for sentences outside lib/messages and for layouts that only fit English.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { alone, root, say } from "./clone.mjs";
import { install } from "./packages.mjs";
import { buildPages, generate, runCommand } from "./preparation.mjs";
import { run } from "./run.mjs";

const environment = { NEXT_TELEMETRY_DISABLED: "1", NEXT_PUBLIC_MILEPOST_LOCALE: "pseudo" };

async function buildPseudoPages() {
  say("Building the pages with pseudo text: usually one or two minutes.");
  // The framework would write the folder of this build into these files.
  const settings = ["tsconfig.json", "next-env.d.ts"].map((name) => join(root, name));
  const before = settings.map((file) => readFileSync(file));
  try {
    await buildPages(environment);
  } finally {
    for (const [index, file] of settings.entries()) writeFileSync(file, before[index] ?? "");
  }
}

await runCommand(async () => {
  await alone(async () => {
    await install({ everything: true });
    await generate();
    await buildPseudoPages();
  });
  const playwright = join(root, "node_modules", "@playwright", "test", "cli.js");
  return run([process.execPath, playwright, "test", ...process.argv.slice(2)], { cwd: root, env: { ...process.env, ...environment } });
});
