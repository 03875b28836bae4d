import { accessSync, constants, mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
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
