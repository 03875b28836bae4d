/**
 * `npm run mutation -- <files>`: changes the program in small ways and reports which changes no test notices, for example `npm run mutation
 * -- lib/planner/time/hours.ts`. Without files it takes the planner, the data layer and plan-sync. `--one-in 36` tries one change of 36, drawn
 * by chance from `--seed 1`: all of them take days.
 *
 * Stryker is large and used rarely, so it is no dependency: missing packages are installed for this clone and stay until the next `npm ci`.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { npm, PreparationError, root, say } from "./clone.mjs";
import { runCommand } from "./preparation.mjs";
import { run } from "./run.mjs";

const version = "9.6.1";
const packages = ["@stryker-mutator/core", "@stryker-mutator/vitest-runner"];

/** Each part of the program with the folders of its tests: the first run of all tests takes minutes, so each part runs its own alone. */
const areas = [
  { code: "lib/planner", tests: ["tests/planner"] },
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
 * Tells where the share in everything lies for 95 of 100 samples that look like this one (Wilson's interval).
 * @param {number} hits
 * @param {number} size of the sample
 */
function tellRange(hits, size) {
  const z = 1.96;
  const middle = hits + z ** 2 / 2;
  const reach = z * Math.sqrt((hits * (size - hits)) / size + z ** 2 / 4);
  const percent = (/** @type {number} */ count) => ((100 * count) / (size + z ** 2)).toFixed(1);
  return `${percent(middle - reach)} to ${percent(middle + reach)}`;
}

/**
 * Tries the drawn changes of some files and prints one line of figures.
 * @param {{ code: string, tests: string[] }} area
 * @param {string[]} mutate the files, as globs
 * @param {{ oneIn: number, seed: number }} sample
 */
async function measure({ code, tests }, mutate, sample) {
  // Read by the configuration of vitest and by the plugin, in processes that Stryker starts.
  process.env.MUTATION_TESTS = tests.join(",");
  process.env.MUTATION_ONE_IN = String(sample.oneIn);
  process.env.MUTATION_SEED = String(sample.seed);
  // Named by a variable, because types cannot be looked up in a package that is not there.
  const [core] = packages;
  const { Stryker } = await import(String(core));
  /** @type {import("./mutation-sample.mjs").Mutant[]} */
  const mutants = await new Stryker({
    mutate,
    testRunner: "vitest",
    vitest: { configFile: "vitest.config.ts", related: true },
    // Stryker would rewrite it with the compiler API that TypeScript 7 does not have.
    tsconfigFile: "none",
    logLevel: "warn",
    plugins: ["@stryker-mutator/vitest-runner", join(root, "scripts", "mutation-sample.mjs")],
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
  const count = (/** @type {string} */ status) => mutants.filter((mutant) => mutant.status === status).length;
  const [survived, notCovered, timedOut] = [count("Survived"), count("NoCoverage"), count("Timeout")];
  const noticed = count("Killed") + timedOut;
  const all = noticed + survived + notCovered;
  const parts = `${noticed - timedOut} killed, ${timedOut} timed out, ${survived} survived, ${notCovered} not covered`;
  say(`${code}: ${parts}, of ${all}: ${((100 * noticed) / all).toFixed(1)} %${sample.oneIn > 1 ? ` (${tellRange(noticed, all)})` : ""}`);
}

await runCommand(async () => {
  const { values, positionals: files } = parseArgs({
    options: { "one-in": { type: "string", default: "1" }, seed: { type: "string", default: "1" } },
    allowPositionals: true,
  });
  const sample = { oneIn: Number(values["one-in"]), seed: Number(values.seed) };
  const foreign = files.filter((file) => !areas.some(({ code }) => file.startsWith(code)));
  if (foreign.length > 0)
    throw new PreparationError(`Only files in ${areas.map(({ code }) => code).join(", ")}; not ${foreign.join(", ")}.`);
  await installStryker();
  say(sample.oneIn > 1 ? `One change of ${sample.oneIn}, drawn from seed ${sample.seed}.` : "All changes.");
  for (const area of areas) {
    const chosen = files.filter((file) => file.startsWith(area.code));
    if (chosen.length > 0) await measure(area, chosen, sample);
    else if (files.length === 0) await measure(area, [`${area.code}/**/*.{ts,tsx}`], sample);
  }
  return 0;
});
