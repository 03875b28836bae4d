import { spawnSync } from "node:child_process";
import { accessSync, constants, cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { root, sayMeanwhile } from "../../scripts/clone.mjs";
import { checkCache, listPackages } from "../../scripts/packages.mjs";
import { makeFolder } from "../support/folder.ts";

describe("the packages that npm will install", () => {
  const locked = {
    "": {},
    "node_modules/served": {},
    "node_modules/tested": { dev: true },
    "node_modules/inside/node_modules/another": { inBundle: true },
    "node_modules/here": { os: [process.platform], cpu: process.arch },
    "node_modules/elsewhere": { os: ["aix"] },
    "node_modules/other-processor": { cpu: ["!x64", "!arm64", "!ia32"] },
    "node_modules/not-there": { os: "!aix" },
  };

  test("are those of this machine, without what only checks and tests", () => {
    expect(listPackages(locked, false)).toEqual(["node_modules/served", "node_modules/here", "node_modules/not-there"]);
  });

  test("are more where everything is wanted", () => {
    expect(listPackages(locked, true)).toContain("node_modules/tested");
  });
});

describe("npm's cache", () => {
  test("may be missing where it can be made", () => {
    expect(() => checkCache({ HOME: join(makeFolder(), "not", "there") })).not.toThrow();
  });

  // Nobody, not even root, may write there; where that is different there is nothing to try it with.
  const mayWrite = () => {
    try {
      accessSync("/proc/self", constants.W_OK);
      return true;
    } catch {
      return process.platform !== "linux";
    }
  };
  test.skipIf(mayWrite())("that cannot be written is said with what to set, and another one is taken", () => {
    const folder = makeFolder();
    mkdirSync(join(folder, "cache"));
    expect(() => checkCache({ HOME: "/proc/self" })).toThrow(/in \/proc\/self\/\.npm, where this user may not write.*npm_config_cache=/);
    expect(() => checkCache({ HOME: "/proc/self", npm_config_cache: join(folder, "cache") })).not.toThrow();
  });
});

/** A clone that has the commands and nothing installed, and an npm that only says what it was asked for. */
function makeClone() {
  const folder = makeFolder();
  for (const part of ["scripts", "lib/environment-rules.mjs", "lib/next-internals", "package.json", "package-lock.json", ".npmrc"])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  writeFileSync(join(folder, "npm-cli.js"), `console.log("npm " + process.argv.slice(2).join(" "));`);
  return folder;
}

/** Runs a command of such a clone as npm does. */
function runIn(folder: string, args: readonly string[], variables: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: "utf8",
    env: { NODE_ENV: "test", PATH: process.env.PATH, HOME: folder, npm_execpath: join(folder, "npm-cli.js"), ...variables },
  });
  return { status, output: stdout + stderr };
}

const installing = ["--input-type=module", "--eval", `await (await import("./scripts/packages.mjs")).install();`];

describe("a clone without packages", () => {
  test("is asked to install what serving needs, and one that has those for tests keeps them", () => {
    const folder = makeClone();
    const { output } = runIn(folder, installing);
    expect(output).toMatch(/Installing about \d+ packages that building and serving need/);
    expect(output).toContain("npm ci --omit=dev --ignore-scripts");
    mkdirSync(join(folder, "node_modules", "vitest"), { recursive: true });
    writeFileSync(join(folder, ".npmrc"), "# another one");
    expect(runIn(folder, installing).output).toContain("npm ci --include=dev --ignore-scripts");
  });

  test("is told of a wrong setting before anything is installed", () => {
    const { status, output } = runIn(makeClone(), ["scripts/start.mjs"], { NEXTAUTH_URL: "http://localhost:3000/milepost" });
    expect(status).toBe(1);
    expect(output).toContain("NEXTAUTH_URL");
    expect(output).not.toContain("Installing");
  });
});

test("long work says every eight seconds how far it is, and nothing once it is done", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "performance"] });
  const lines = vi.spyOn(console, "log").mockImplementation(() => undefined);
  try {
    const { promise, resolve } = Promise.withResolvers<string>();
    const work = sayMeanwhile(
      (seconds) => `after ${seconds} s`,
      () => promise,
    );
    vi.advanceTimersByTime(16_000);
    resolve("done");
    expect(await work).toBe("done");
    vi.advanceTimersByTime(60_000);
    expect(lines.mock.calls.flat()).toEqual(["  after 8 s", "  after 16 s"]);
  } finally {
    lines.mockRestore();
    vi.useRealTimers();
  }
});
