/**
 * The Node that runs Milepost. Where the machine's own is too old, a current one is fetched from the npm registry into `.data/node/`: the
 * packages that hold it, one for each kind of machine, and their checksums are those of scripts/node/package-lock.json.
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { alone, npm, PreparationError, root, say, sayMeanwhile } from "./clone.mjs";
import { checkCache } from "./packages.mjs";
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

async function fetchNode() {
  say("Fetching a current Node from the npm registry into .data/node: about 60 MB, usually less than half a minute.");
  checkCache();
  // Above it is what learners write, which is for the owner alone.
  mkdirSync(dirname(fetched), { recursive: true, mode: 0o700 });
  mkdirSync(fetched, { recursive: true });
  for (const name of ["package.json", "package-lock.json"]) copyFileSync(join(listed, name), join(fetched, name));
  const command = [...npm(), "ci", "--ignore-scripts", "--no-audit", "--no-fund"];
  const code = await sayMeanwhile(
    (seconds) => `still fetching Node: ${seconds} s so far`,
    () => run(command, { cwd: fetched }),
  );
  const program = code === 0 ? findFetched() : undefined;
  if (program) return program;
  throw new PreparationError(
    `Milepost needs Node 22.22, 24.8 or newer, this is ${process.versions.node}, and a newer one could not be fetched for this machine\n` +
      `(${process.platform}, ${process.arch}). Install Node 24 from https://nodejs.org, or with "nvm install" here, and try again.`,
  );
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
