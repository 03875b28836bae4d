/**
 * `npm test`: runs every check that a change must pass before it is merged; the quickest come first. `npm test -- --only unit` (or lint,
 * types, build, browser; may be given several times) runs a part, and `npm test -- --only unit tests/db` only those of the unit tests.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { alone, PreparationError, root } from "./clone.mjs";
import { install } from "./packages.mjs";
import { build, generate, nextProgram, runCommand, typescript } from "./preparation.mjs";
import { run } from "./run.mjs";

/** @typedef {{ postgres: boolean, chromium: boolean }} Machine what it has for the tests */
/** @typedef {{ name: string, title: string, seconds: number, result: string }} Outcome */

const inCi = process.env.CI === "true";
const modules = join(root, "node_modules");
const reports = mkdtempSync(join(tmpdir(), "milepost-reports-"));
process.on("exit", () => rmSync(reports, { recursive: true, force: true }));

const environment = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };

/**
 * @param {string[]} command
 * @param {Record<string, string>} [variables]
 */
const runHere = (command, variables) => run(command, { cwd: root, env: { ...environment, ...variables } });

/** @param {string[]} file a program of a package, with its arguments */
const node = (...file) => [process.execPath, ...file];

const playwright = [join(modules, "@playwright", "test", "cli.js"), "test", "--reporter=list,json"];

async function checkTypes() {
  const tsc = node(join(modules, "typescript", "bin", "tsc"), "--noEmit");
  // The service worker has other globals than pages and servers, and therefore its own configuration.
  return (await runHere(node(nextProgram, "typegen"))) || (await runHere(tsc)) || runHere([...tsc, "-p", "lib/service-worker"]);
}

const { values: options, positionals: paths } = parseArgs({
  options: { only: { type: "string", multiple: true } },
  allowPositionals: true,
});

function runUnitTests() {
  const report = join(reports, "unit.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return runHere(node(join(modules, "vitest", "vitest.mjs"), "run", ...reporters, ...paths), { NODE_ENV: "test" });
}

/**
 * Runs some of the journeys, with a report and a folder of results of their own: Playwright empties its folder when it begins.
 * @param {string} name
 * @param {string[]} which
 * @param {string[]} [before] the command that is to run Playwright
 */
function runSome(name, which, before = []) {
  const command = node(...playwright, `--output=test-results/${name}`, ...which);
  return runHere([...before, ...command], { PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, `browser-${name}.json`) });
}

/**
 * Runs all journeys on SQLite. Beside them come those that open no page, on a server of their own, and the main one on PostgreSQL too: in
 * turn, each would leave one core idle at times.
 * @param {Machine} machine
 */
async function runJourneys(machine) {
  await alone(build);
  const main = ["e2e/journey.spec.ts", "--project=desktop"];
  const codes = await Promise.all([
    runSome("pages", ["--project=desktop", "--project=phone"]),
    runSome("requests", ["--project=requests", "--workers=1"]),
    machine.postgres ? runSome("postgresql", main, typescript("scripts/with-postgres.ts")) : 0,
  ]);
  return codes.find((code) => code !== 0) ?? 0;
}

async function buildPages() {
  await alone(build);
  return 0;
}

/** Checks format and lint, imports between folders, and unused files, exports and messages: at once, because most of them use one core only. */
async function lint() {
  const codes = await Promise.all([
    runHere(node(join(modules, "@biomejs", "biome", "bin", "biome"), "check", ".")),
    runHere(node(join(root, "scripts", "check-imports.mjs"))),
    runHere(node(join(modules, "knip", "bin", "knip.js"))),
    runHere(typescript("scripts/check-messages.ts")),
  ]);
  return codes.find((code) => code !== 0) ?? 0;
}

/** @type {{ name: string, title: string, work: (machine: Machine) => Promise<number> }[]} */
const stages = [
  { name: "lint", title: "Format, lint, imports and dead code", work: lint },
  { name: "types", title: "Types", work: checkTypes },
  { name: "unit", title: "Unit tests, and the data layer on SQLite and PostgreSQL", work: runUnitTests },
  { name: "build", title: "Production build", work: buildPages },
  { name: "browser", title: "Journeys in Chromium", work: runJourneys },
];

function chooseStages() {
  const unknown = options.only?.find((name) => !stages.some((stage) => stage.name === name));
  if (unknown) throw new PreparationError(`There is no stage "${unknown}"; there are ${stages.map(({ name }) => name).join(", ")}.`);
  if (paths.length > 0 && String(options.only) !== "unit")
    throw new PreparationError("Paths of tests go with --only unit, and nothing else.");
  return stages.filter(({ name }) => options.only?.includes(name) ?? true);
}

/**
 * Checks what the tests need besides the packages, and says how to get missing programs.
 * @returns {Promise<Machine>}
 */
async function examineMachine() {
  const { tsImport } = await import("tsx/esm/api");
  const { findPostgres, postgresAdvice } = await tsImport("./postgres.ts", import.meta.url);
  const { findChromium, browserAdvice } = await tsImport("./browser.ts", import.meta.url);
  const machine = { postgres: Boolean(findPostgres()), chromium: Boolean(findChromium()) };
  const advice = [machine.postgres ? [] : [postgresAdvice], machine.chromium ? [] : [browserAdvice]].flat().join("\n");
  if (advice && inCi) throw new PreparationError(`${advice}\nWith CI=true nothing may be skipped.`);
  if (advice) console.warn(`\n${advice}`);
  return machine;
}

/**
 * @param {(typeof stages)[number]} stage
 * @param {Machine} machine
 * @returns {Promise<{ code: number, outcome: Outcome }>}
 */
async function runStage({ name, title, work }, machine) {
  if (name === "browser" && !machine.chromium) {
    return { code: 0, outcome: { name, title, seconds: 0, result: "SKIPPED: no Chromium" } };
  }
  console.log(`\n== ${title}`);
  const start = performance.now();
  const code = await work(machine).catch((error) => {
    if (!(error instanceof PreparationError)) throw error;
    console.error(error.message);
    return 1;
  });
  const seconds = (performance.now() - start) / 1000;
  const partly = (name === "unit" || name === "browser") && !machine.postgres;
  const result = code ? "FAILED" : partly ? "passed, but PostgreSQL was SKIPPED" : "passed";
  console.log(`== ${title}: ${result} in ${seconds.toFixed(1)} s`);
  return { code, outcome: { name, title, seconds, result } };
}

/** @param {string} name */
function readReport(name) {
  const file = join(reports, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

function countTests() {
  const unit = readReport("unit.json");
  const browser = ["pages", "requests", "postgresql"].map((name) => readReport(`browser-${name}.json`)).filter(Boolean);
  if (!unit && browser.length === 0) return "no tests were run";
  const passed = browser.reduce((sum, { stats }) => sum + stats.expected + stats.flaky, unit?.numPassedTests ?? 0);
  const failed = browser.reduce((sum, { stats }) => sum + stats.unexpected, unit?.numFailedTests ?? 0);
  return `${passed} passed, ${failed} failed`;
}

/** @param {Outcome[]} outcomes */
function printSummary(outcomes) {
  console.log("");
  for (const { name, seconds, result } of outcomes) console.log(`${name.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s  ${result}`);
  if (outcomes.some(({ result }) => result.includes("SKIPPED"))) console.log("\nNOT EVERYTHING WAS TESTED: see above for what to install.");
  console.log(countTests());
}

/**
 * @param {typeof stages} chosen
 * @param {Machine} machine
 */
async function runStages(chosen, machine) {
  const outcomes = [];
  let failure = 0;
  for (const stage of chosen) {
    const { code, outcome } = await runStage(stage, machine);
    outcomes.push(outcome);
    failure = code;
    if (failure) break;
  }
  printSummary(outcomes);
  return failure;
}

await runCommand(async () => {
  const chosen = chooseStages();
  await alone(() => install({ everything: true }));
  const machine = await examineMachine();
  await alone(generate);
  return runStages(chosen, machine);
});
