/**
 * `npm run screenshots`: the pictures for README, made from the program itself: docs/screenshots/<page>-<screen>-<theme>.png.
 */
import { spawn } from "node:child_process";
import { mkdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type BrowserContext, chromium } from "@playwright/test";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { migrate } from "#lib/db/migrate.ts";
import { openDatabase } from "#lib/db/open.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";
import { browserAdvice, browserArguments, findChromium } from "../scripts/browser.ts";
import { alone, PreparationError, root } from "../scripts/clone.mjs";
import { makeFastFolder } from "../scripts/fast-folder.ts";
import { findFreePort } from "../scripts/free-port.ts";
import { build, generate, runCommand } from "../scripts/preparation.mjs";
import { demoEmail, demoPassword, seedDemo } from "../scripts/seed-demo.ts";

const folder = join(root, "docs", "screenshots");
const mostBytes = 200_000;
const screens = {
  desktop: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
};

async function serve(port: number, databaseUrl: string) {
  const server = spawn(process.execPath, ["--import", "tsx", join(root, "e2e", "support", "server.ts")], {
    cwd: root,
    env: { ...process.env, E2E_PORT: String(port), E2E_DATABASE_URL: databaseUrl },
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

/** Adds the demo learner to a new database. @returns its address, and the milestone that the learner is working on */
async function makeDatabase() {
  const folder = makeFastFolder("milepost-screenshots-");
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const url = `file:${join(folder, "milepost.db")}`;
  await migrate(url, join(root, "prisma", "migrations"));
  const db = openDatabase(url);
  const { learner, planId } = await seedDemo(db, new Date());
  const plan = await loadPlan(learner, planId, undefined, db);
  await db.$disconnect();
  const current = plan && milestonesOf(plan).find(({ status }) => status === "in_progress");
  return { url, current: current?.id ?? "" };
}

async function makePictures(port: number, current: string) {
  // The test's helpers read the server's address from here.
  process.env.E2E_PORT = String(port);
  const { enterAs, signInAgain } = await import("./support/learners.ts");
  const cookie = await signInAgain({ email: demoEmail, password: demoPassword });
  const pages = { landing: "/", plan: "/plan", "plan-open": `/plan?open=${current}#${current}`, today: "/today", map: "/map" };
  const browser = await chromium.launch({ executablePath: findChromium(), args: browserArguments });
  for (const [screen, look] of Object.entries(screens)) {
    for (const colorScheme of ["light", "dark"] as const) {
      const context = await browser.newContext({ baseURL: `http://localhost:${port}`, colorScheme, reducedMotion: "reduce", ...look });
      for (const [name, path] of Object.entries(pages)) {
        if (name !== "landing") await enterAs(context, cookie);
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
  const { url, current } = await makeDatabase();
  const server = await serve(port, url);
  try {
    await makePictures(port, current);
  } finally {
    server.kill();
  }
  return 0;
});
