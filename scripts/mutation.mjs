/**
 * `npm run mutation -- <files>`: changes the program in small ways and reports which changes no test notices, for example `npm run mutation
 * -- lib/planner/time/hours.ts`. Without files it takes the planner, the data layer and plan-sync: some fifteen thousand changes, so
 * `--sample 300` tries so many of them, drawn by chance from `--seed 1`.
 *
 * Stryker is large and used rarely, so it is no dependency: missing packages are installed for this clone and stay until the next `npm ci`.
 */
import { existsSync, globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { npm, PreparationError, root, say } from "./clone.mjs";
import { nameMutant } from "./mutation-plugin.mjs";
import { runCommand } from "./preparation.mjs";
import { run } from "./run.mjs";

/** @typedef {import("./mutation-plugin.mjs").Mutant} Mutant */

const version = "9.6.1";
const packages = ["@stryker-mutator/core", "@stryker-mutator/instrumenter", "@stryker-mutator/vitest-runner"];

/** Each part of the program with the folders of its tests: a run of all tests would take minutes for each part. */
const areas = [
  { code: "lib/planner", tests: ["tests/planner", "tests/data/import"] },
  { code: "app/_features/plan-sync", tests: ["tests/features/plan-sync"] },
  { code: "lib/data", tests: ["tests/data", "tests/outbox", "tests/reminders", "tests/auth"] },
];

async function installStryker() {
  if (packages.every((name) => existsSync(join(root, "node_modules", name)))) return;
  const exact = packages.map((name) => `${name}@${version}`);
  const code = await run([...npm(), "install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", ...exact], { cwd: root });
  if (code !== 0) throw new PreparationError("Stryker could not be installed; npm says above why.");
}

/**
 * Loads a part of Stryker. By a variable, because types cannot be looked up in a package that is not there.
 * @param {string} part
 */
const load = (part) => import(`@stryker-mutator/${part}`);

/**
 * Lists the changes that Stryker can make to some files, except those that a comment excuses.
 * @param {string[]} files
 * @returns {Promise<Mutant[]>}
 */
async function listMutants(files) {
  const { Instrumenter } = await load("instrumenter");
  const silent = { debug: () => undefined, info: () => undefined, isDebugEnabled: () => false };
  const all = files.map((file) => ({ name: join(root, file), mutate: true, content: readFileSync(join(root, file), "utf8") }));
  const { mutants } = await new Instrumenter(silent).instrument(all, { plugins: null, excludedMutations: [], ignorers: [] });
  return mutants.filter((/** @type {Mutant} */ { status }) => status === undefined);
}

/**
 * Where a mutant is, as Stryker reads it: lines from 1, columns from 0.
 * @param {Mutant} mutant
 */
function placeOf({ fileName, location: { start, end } }) {
  return `${relative(root, fileName)}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;
}

/**
 * Tells where the share in everything lies for 95 of 100 samples that look like this one (Wilson's interval).
 * @param {number} hits
 * @param {number} size of the sample
 */
function tellRange(hits, size) {
  const z = 1.96;
  const middle = hits + z ** 2 / 2;
  const reach = z * Math.sqrt((hits * (size - hits)) / size + z ** 2 / 4);
  const percent = (/** @type {number} */ count) => ((100 * count) / (size + z ** 2)).toFixed(1);
  return `${percent(middle - reach)} to ${percent(middle + reach)} %`;
}

/**
 * Tells how many mutants the tests notice.
 * @param {string} name
 * @param {Pick<Mutant, "status">[]} mutants
 * @param {boolean} isSample
 */
function tellScore(name, mutants, isSample) {
  const count = (/** @type {string} */ status) => mutants.filter((mutant) => mutant.status === status).length;
  const [killed, timedOut, survived, notCovered] = [count("Killed"), count("Timeout"), count("Survived"), count("NoCoverage")];
  const [noticed, all] = [killed + timedOut, killed + timedOut + survived + notCovered];
  const parts = `${killed} killed, ${timedOut} timed out, ${survived} survived, ${notCovered} not covered`;
  say(`${name}: ${parts}, of ${all}: ${((100 * noticed) / all).toFixed(1)} %${isSample ? ` (${tellRange(noticed, all)})` : ""}`);
}

/**
 * Tries mutants.
 * @param {string[]} tests the folders of the tests that may notice them
 * @param {string[]} mutate where they are
 * @returns {Promise<Mutant[]>} the mutants with what became of them
 */
async function tryMutants(tests, mutate) {
  // Read by vitest.config.ts, in processes that Stryker starts.
  process.env.MUTATION_TESTS = tests.join(",");
  const { Stryker } = await load("core");
  const mutants = await new Stryker({
    mutate,
    testRunner: "vitest",
    vitest: { configFile: "vitest.config.ts", related: true },
    // Stryker would rewrite it with the compiler API that TypeScript 7 does not have.
    tsconfigFile: "none",
    logLevel: "warn",
    warnings: { slow: false },
    plugins: ["@stryker-mutator/vitest-runner", join(root, "scripts", "mutation-plugin.mjs")],
    checkers: ["sample"],
    reporters: ["survivors"],
    concurrency: 1,
    dryRunTimeoutMinutes: 60,
    // So long that a busy machine is not taken for a change that made the program hang.
    timeoutMS: 120_000,
    timeoutFactor: 4,
    tempDirName: ".stryker-tmp",
    ignorePatterns: [".next", ".standalone", ".data", "e2e", "docs", "test-results"],
    allowConsoleColors: false,
  }).runMutationTest();
  return mutants.filter((/** @type {Mutant} */ { status }) => status !== "CompileError");
}

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: { sample: { type: "string" }, seed: { type: "string", default: "1" } },
    allowPositionals: true,
  });
  const files = positionals.length > 0 ? positionals : areas.flatMap(({ code }) => globSync(`${code}/**/*.{ts,tsx}`, { cwd: root }));
  const foreign = files.filter((file) => !areas.some(({ code }) => file.startsWith(`${code}/`)));
  if (foreign.length > 0)
    throw new PreparationError(`Only files in ${areas.map(({ code }) => code).join(", ")}; not ${foreign.join(", ")}.`);
  if (values.sample !== undefined && !/^[1-9]\d*$/.test(values.sample)) throw new PreparationError("--sample is a whole number from 1 on.");
  await installStryker();
  const mutants = await listMutants(files);
  const { seed, sample = mutants.length } = values;
  const named = mutants.map((mutant) => ({ name: nameMutant(mutant, seed), place: placeOf(mutant) }));
  const drawn = named.sort((one, other) => (one.name < other.name ? -1 : 1)).slice(0, Number(sample));
  say(`Trying ${drawn.length} changes of ${mutants.length}${values.sample ? `, drawn by chance from seed ${seed}` : ""}.`);
  // Read by the plugin, in processes that Stryker starts.
  Object.assign(process.env, { MUTATION_SEED: seed, MUTATION_LAST: drawn.at(-1)?.name });
  // Only places where something was drawn, because what Stryker puts into the program makes it slow.
  const places = values.sample ? drawn.map(({ place }) => place) : files;
  /** @type {Mutant[]} */
  const tried = [];
  for (const { code, tests } of areas) {
    const ofArea = places.filter((place) => place.startsWith(`${code}/`));
    if (ofArea.length === 0) continue;
    const results = await tryMutants(tests, ofArea);
    tellScore(code, results, values.sample !== undefined);
    tried.push(...results);
  }
  tellScore("All", tried, values.sample !== undefined);
  return 0;
});
