/**
 * The Node that runs Milepost. Where the machine's own is too old, a current one is fetched from the npm registry into `.data/node/`: the
 * packages that hold it, one for each kind of machine, and their checksums are those of scripts/node/package-lock.json.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { alone, npm, PreparationError, root, say, sayMeanwhile } from "./clone.mjs";
import { checkCache, listPackages } from "./packages.mjs";
import { run } from "./run.mjs";

const listed = join(root, "scripts", "node");
const fetched = join(root, ".data", "node");

/**
 * Whether a Node can install, build, run and test everything here: the same versions as under "engines" in package.json.
 * @param {string} version such as "24.21.0"
 */
export function isSuitable(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return (major === 22 && minor >= 22) || (major === 24 && minor >= 8) || major > 24;
}

/** The fetched Node, if there is one that runs on this machine. */
function findFetched() {
  const packages = join(fetched, "node_modules");
  const names = existsSync(packages) ? readdirSync(packages).filter((name) => !name.startsWith(".")) : [];
  return names
    .map((name) => join(packages, name, "bin", process.platform === "win32" ? "node.exe" : "node"))
    .find((program) => isSuitable(spawnSync(program, ["-p", "process.versions.node"], { encoding: "utf8" }).stdout ?? ""));
}

/**
 * The files from which npm fetches the package for this machine alone; nothing where there is none. There it is no optional one, because npm
 * goes on without those and does not say why.
 */
function listForThisMachine() {
  const { packages, ...lock } = JSON.parse(readFileSync(join(listed, "package-lock.json"), "utf8"));
  const path = listPackages(packages, true)[0];
  if (path === undefined) return undefined;
  const wanted = { name: lock.name, private: true, dependencies: { [path.replace("node_modules/", "")]: packages[path].version } };
  return {
    "package.json": wanted,
    "package-lock.json": { ...lock, packages: { "": wanted, [path]: { ...packages[path], optional: undefined } } },
  };
}

/** @param {string} why @param {string} [hint] */
function refuse(why, hint = "") {
  return new PreparationError(
    `Milepost needs Node 22.22, 24.8 or newer, this is ${process.versions.node}, and ${why} (${process.platform}, ${process.arch}).\n` +
      `${hint}Install Node 24 from https://nodejs.org, or with "nvm install" here, and try again.`,
  );
}

async function fetchNode() {
  const files = listForThisMachine();
  if (!files) throw refuse("there is none to be fetched for this machine");
  say("Fetching a current Node from the npm registry into .data/node: about 60 MB, usually less than half a minute.");
  checkCache();
  // Above it is what learners write, which is for the owner alone.
  mkdirSync(dirname(fetched), { recursive: true, mode: 0o700 });
  mkdirSync(fetched, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(fetched, name), JSON.stringify(content));
  const command = [...npm(), "ci", "--ignore-scripts", "--no-audit", "--no-fund"];
  const code = await sayMeanwhile(
    (seconds) => `still fetching Node: ${seconds} s so far`,
    () => run(command, { cwd: fetched }),
  );
  const hint = 'See whether this machine reaches the registry ("npm ping"; behind a proxy, "npm config set proxy"), and try again. Or:\n';
  if (code !== 0) throw refuse("a newer one could not be fetched: npm says above why", hint);
  const program = findFetched();
  if (!program) throw refuse("the newer one that was fetched does not run on this machine");
  return program;
}

/**
 * Runs this same command with a suitable Node where this one is too old. What the command starts, npm too, finds the same Node first.
 * @returns {Promise<number | undefined>} the exit code of the command, or nothing where this Node is suitable
 */
export async function runWithSuitableNode() {
  if (isSuitable(process.versions.node)) return undefined;
  const program = findFetched() ?? (await alone(async () => findFetched() ?? (await fetchNode())));
  const { stdout: version } = spawnSync(program, ["--version"], { encoding: "utf8" });
  // Not on standard output, which belongs to what the command says.
  console.warn(`- Node ${process.versions.node} is too old for Milepost: going on with Node ${version.trim().slice(1)} from .data/node.`);
  const env = {
    ...process.env,
    PATH: [dirname(program), process.env.PATH].join(delimiter),
    // npm looks for the machine's settings, such as another registry, beside the Node that runs it: it finds them where they were.
    ...(process.platform === "win32" ? {} : { npm_config_prefix: process.env.npm_config_prefix ?? dirname(dirname(process.execPath)) }),
  };
  return run([program, ...process.argv.slice(1)], { cwd: process.cwd(), env, endsItself: true });
}
