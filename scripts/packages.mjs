/** Installs the packages of package-lock.json, as far as they are wanted. */
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { npm, PreparationError, root, say, sayMeanwhile } from "./clone.mjs";
import { run } from "./run.mjs";
import { fingerprint, unlessDone } from "./steps.mjs";

/**
 * @typedef {{ os?: string | string[], cpu?: string | string[], libc?: string | string[], dev?: boolean, inBundle?: boolean }} Locked
 */

/**
 * @param {string | string[] | undefined} wanted such as "linux", or "!win32" for all others
 * @param {string | undefined} own
 */
function matches(wanted, own) {
  if (wanted === undefined || own === undefined) return true;
  const all = [wanted].flat();
  return all.some((each) => each.startsWith("!")) ? !all.includes(`!${own}`) : all.includes(own);
}

/** The C library of a Linux machine, for which some packages come in two kinds. */
function findLibc() {
  if (process.platform !== "linux") return undefined;
  // Looking at the network takes seconds where names are slow to resolve.
  Object.assign(process.report, { excludeNetwork: true });
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return report.header?.glibcVersionRuntime ? "glibc" : "musl";
}

/**
 * Where the packages will be that npm installs on this machine; a few more, because npm leaves out some that are there for others only.
 * @param {Record<string, Locked>} locked the packages of a lock file by their path
 * @param {boolean} everything also what only checks and tests
 */
export function listPackages(locked, everything) {
  const libc = findLibc();
  return Object.entries(locked)
    .filter(([path, { dev, inBundle }]) => path !== "" && !inBundle && (everything || !dev))
    .filter(([, { os, cpu, libc: kind }]) => matches(os, process.platform) && matches(cpu, process.arch) && matches(kind, libc))
    .map(([path]) => path);
}

/**
 * @param {Record<string, string | undefined>} [variables]
 * @throws PreparationError when npm could not keep what it fetches
 */
export function checkCache(variables = process.env) {
  if (process.platform === "win32") return;
  const cache = variables.npm_config_cache ?? join(variables.HOME ?? homedir(), ".npm");
  let folder = cache;
  while (!existsSync(folder) && folder !== dirname(folder)) folder = dirname(folder);
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw new PreparationError(
      `npm keeps what it fetches in ${cache}, where this user may not write. Name another folder: npm_config_cache=.data/npm npm start`,
    );
  }
}

/**
 * Installs the packages when they changed, or more of them are wanted: what building and serving needs, or everything. Packages for
 * checks and tests that are there stay, so that `npm start` takes nothing from a developer.
 * @param {{ everything?: boolean }} [options]
 */
export async function install({ everything = false } = {}) {
  const modules = join(root, "node_modules");
  const whole = everything || existsSync(join(modules, "vitest"));
  const made = fingerprint(root, ["package-lock.json", ".npmrc"], [process.platform, process.arch, whole ? "everything" : "serving"]);
  await unlessDone(join(modules, ".milepost-installed"), made, async () => {
    checkCache();
    const wanted = listPackages(JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages, whole);
    const [size, time] = whole ? ["1.2 GB", "one to three minutes"] : ["750 MB", "one or two minutes"];
    const what = whole ? "packages, those for checks and tests too" : "packages that building and serving need";
    say(`Installing about ${wanted.length} ${what} (${size} on the disk): usually ${time}.`);
    const command = [...npm(), "ci", whole ? "--include=dev" : "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund"];
    const code = await sayMeanwhile(
      (seconds) => {
        const there = wanted.filter((path) => existsSync(join(root, path, "package.json"))).length;
        return `${there} of about ${wanted.length} packages are there after ${seconds} s`;
      },
      () => run(command, { cwd: root }),
    );
    if (code !== 0) throw new PreparationError("The packages could not be installed; npm says above why.");
  });
}
