/**
 * `npm run screenshots`: the pictures for README, made from the program itself: docs/screenshots/<page>-<screen>-<theme>.png.
 */
import { spawn } from "node:child_process";
import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type BrowserContext, chromium } from "@playwright/test";
import { getRole } from "#lib/catalog/catalog.ts";
import type { State } from "#lib/planner/plan/counts.ts";
import { browserAdvice, browserArguments, findChromium } from "../scripts/browser.ts";
import { findFreePort } from "../scripts/free-port.ts";
import { alone, build, generate, PreparationError, root, runCommand } from "../scripts/preparation.mjs";

const folder = join(root, "docs", "screenshots");
const mostBytes = 200_000;
const screens = {
  desktop: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
};
/** How far the learner in the pictures has come, from the first milestone on. */
const progress: State[] = ["known", "done", "done", "done", "done", "in_progress"];

async function serve(port: number) {
  const server = spawn(process.execPath, ["--import", "tsx", join(root, "e2e", "support", "server.ts")], {
    cwd: root,
    env: { ...process.env, E2E_PORT: String(port) },
    stdio: ["ignore", "ignore", "inherit"],
  });
  while (!(await fetch(`http://localhost:${port}`).catch(() => undefined))) {
    if (server.exitCode !== null) throw new PreparationError("The server for the pictures ended; see above.");
    await sleep(100);
  }
  return server;
}

async function photograph(context: BrowserContext, name: string, path: string) {
  const page = await context.newPage();
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready);
  const file = join(folder, `${name}.png`);
  await page.screenshot({ path: file, animations: "disabled" });
  await page.close();
  const { size } = statSync(file);
  if (size > mostBytes) throw new Error(`${file} has ${size} bytes; ${mostBytes} are allowed`);
  console.log(`${file}: ${Math.round(size / 1000)} kB`);
}

/** A learner some way into a plan. @returns their cookie and the milestone that they are working on */
async function makeLearner() {
  const { findPlanId, postForm, signUp } = await import("./support/learners.ts");
  const { plannedIds } = await import("./support/plan-page.ts");
  const { send } = await import("./support/http.ts");
  const role = getRole("data-analyst");
  const { cookie } = await signUp({ role: role.id });
  const ids = plannedIds(role);
  const plan = `/plans/${await findPlanId(cookie)}`;
  for (const [index, state] of progress.entries()) {
    await send({ path: `${plan}/changes`, method: "POST", cookie, body: new URLSearchParams({ change: `state ${ids[index]} ${state}` }) });
  }
  await postForm(`${plan}/time`, ["startsOn"], { do: "save", timeZone: "UTC" }, { cookie });
  return { cookie, current: ids[progress.length - 1] ?? "" };
}

async function makePictures(port: number) {
  // The test's helpers read the server's address from here.
  process.env.E2E_PORT = String(port);
  const { enterAs } = await import("./support/learners.ts");
  const { cookie, current } = await makeLearner();
  const pages = { landing: "/", role: "/roles/data-analyst", plan: "/plan", "plan-open": `/plan?open=${current}#${current}` };
  const browser = await chromium.launch({ executablePath: findChromium(), args: browserArguments });
  for (const [screen, look] of Object.entries(screens)) {
    for (const colorScheme of ["light", "dark"] as const) {
      const context = await browser.newContext({ baseURL: `http://localhost:${port}`, colorScheme, reducedMotion: "reduce", ...look });
      for (const [name, path] of Object.entries(pages)) {
        if (name.startsWith("plan")) await enterAs(context, cookie);
        await photograph(context, `${name}-${screen}-${colorScheme}`, path);
      }
      await context.close();
    }
  }
  await browser.close();
}

await runCommand(async () => {
  if (!findChromium()) throw new PreparationError(browserAdvice);
  await alone(generate);
  await alone(build);
  mkdirSync(folder, { recursive: true });
  const port = await findFreePort();
  const server = await serve(port);
  try {
    await makePictures(port);
  } finally {
    server.kill();
  }
  return 0;
});
