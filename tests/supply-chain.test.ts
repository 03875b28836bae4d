import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import semver from "semver";
import { describe, expect, test } from "vitest";

/** Dependencies: their licences, their versions, and which of them may run scripts while they are installed. */

const root = join(import.meta.dirname, "..");
const readJson = (path: string) => JSON.parse(readFileSync(join(root, path), "utf8"));

type Locked = {
  version: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  hasInstallScript?: boolean;
  integrity?: string;
  inBundle?: boolean;
  os?: string;
  cpu?: string;
  engines?: { node?: string };
};
const manifest = readJson("package.json");
const readLock = (path: string) => Object.entries(readJson(path).packages as Record<string, Locked>).filter(([place]) => place !== "");
const locked = readLock("package-lock.json");
/** The Node that is fetched where the machine's own is too old, for each kind of machine. */
const nodes = readLock("scripts/node/package-lock.json");
const nameOf = (path: string) => path.replace(/^.*node_modules\//, "");

/** Licences that ask for no more than to be named. */
const permissive = [
  ...[
    "MIT",
    "MIT-0",
    "ISC",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "0BSD",
    "BlueOak-1.0.0",
    "Unlicense",
    "CC0-1.0",
    "WTFPL",
    "PSF-2.0",
  ],
  // A font, and facts about browsers.
  ...["OFL-1.1", "CC-BY-4.0"],
];

/** Licences that require publishing changes to the package: these packages are used unchanged, each for the given reason. */
const weak: Record<string, string> = {
  "MPL-2.0": "a style sheet compiler at build time, and tools of the tests",
  "LGPL-3.0-or-later": "a picture library that the framework brings along for what is switched off here",
  "EPL-2.0": "a viewer inside the command-line tool of Prisma, which is not served",
};
const weakPackages = /^(lightningcss|@img\/sharp|axe-core|ical\.js|elkjs|@vercel\/|next-auth)/;

/** Whether one may choose, or must accept, only licences that are allowed. */
function isAllowed(license: string, allowed: readonly string[]): boolean {
  const plain = license.replaceAll(/[()]/g, "");
  if (/ or /i.test(plain)) return plain.split(/ or /i).some((each) => isAllowed(each, allowed));
  return plain.split(/ and /i).every((each) => allowed.includes(each.trim()));
}

/**
 * Returns the licence of a package; undefined where none can be read, because the package is for another platform and not installed here.
 */
function licenseOf([path, { license }]: [string, Locked]): string | undefined {
  if (license) return license;
  if (!existsSync(join(root, path, "package.json"))) return undefined;
  const stated = readJson(`${path}/package.json`).license;
  return typeof stated === "string" ? stated : readLicenseFile(path);
}

/** Older packages state it in a file alone. */
function readLicenseFile(path: string): string {
  const file = join(root, path, "LICENSE");
  return existsSync(file) && /MIT License|Permission is hereby granted, free of charge/.test(readFileSync(file, "utf8"))
    ? "MIT"
    : "none stated";
}

describe("licences", () => {
  test.each([
    ["what is served", (entry: Locked) => !entry.dev, permissive],
    ["what only builds and tests", (entry: Locked) => Boolean(entry.dev), permissive],
  ])("of %s are on the list", (_, belongs, allowed) => {
    const strangers = locked
      .filter(([path, entry]) => belongs(entry) && (entry.license || existsSync(join(root, path))))
      .map((found) => ({ name: nameOf(found[0]), license: licenseOf(found) }))
      .filter(({ license }) => license && !isAllowed(license, allowed))
      .filter(({ name, license }) => !(weakPackages.test(name) && isAllowed(license ?? "", [...allowed, ...Object.keys(weak)])));
    expect(strangers).toEqual([]);
  });

  test("a licence that is not on the list is found", () => {
    expect(isAllowed("AGPL-3.0-only", permissive)).toBe(false);
    expect(isAllowed("MIT AND GPL-3.0-only", permissive)).toBe(false);
    expect(isAllowed("(MIT OR GPL-3.0-only)", permissive)).toBe(true);
    expect(isAllowed("none stated", permissive)).toBe(false);
  });
});

describe("versions", () => {
  test("are exact", () => {
    const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies } as Record<string, string>);
    expect(all.filter(([, version]) => !/^(npm:[\w-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  test("in the lock file match package.json", () => {
    const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies } as Record<string, string>);
    const versions = new Map(locked.map(([path, { version }]) => [path, version]));
    expect(all.filter(([name, version]) => versions.get(`node_modules/${name}`) !== version.replace(/^npm:.+@/, ""))).toEqual([]);
  });

  test("each has a checksum, also for machines of other kinds", () => {
    // What comes inside another package is covered by the checksum of that.
    const fetched = [...locked, ...nodes].filter(([, { inBundle }]) => !inBundle);
    expect(fetched.filter(([, { integrity }]) => !integrity?.startsWith("sha512-")).map(([path]) => path)).toEqual([]);
  });
});

describe("Node", () => {
  const range = manifest.engines.node as string;

  test("in the versions that package.json names runs every package", () => {
    const strangers = locked.filter(([, { engines, optional }]) => !optional && engines?.node && !semver.subset(range, engines.node));
    expect(strangers.map(([path, { engines }]) => `${nameOf(path)} wants Node ${engines?.node}`)).toEqual([]);
  });

  test("that is fetched is one of those, for Linux, macOS and Windows on both kinds of processor", () => {
    expect(nodes.map(([, { os, cpu }]) => `${os} ${cpu}`).sort()).toEqual(
      ["darwin", "linux", "win32"].flatMap((os) => [`${os} arm64`, `${os} x64`]),
    );
    expect(nodes.filter(([, { version }]) => !semver.satisfies(version, range))).toEqual([]);
  });

  test("of the container and of nvm is one of those", () => {
    const major = readFileSync(join(root, ".nvmrc"), "utf8").trim();
    expect(semver.subset(`>=${major}.8.0 <${Number(major) + 1}`, range)).toBe(true);
    const images = [...readFileSync(join(root, "Dockerfile"), "utf8").matchAll(/^FROM node:(\d+)-/gm)].map(([, found]) => found);
    expect(new Set(images)).toEqual(new Set([major]));
  });
});

test("nothing runs while it is installed, and nothing that would needs to", () => {
  expect(readFileSync(join(root, ".npmrc"), "utf8")).toMatch(/^ignore-scripts=true$/m);
  const scripts = new Set(locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path)));
  // It only looks at what was installed, and works without; the others look for engines to download that are not used here.
  expect([...scripts].sort()).toEqual(["@prisma/engines", "esbuild"]);
});

test("the SQLite library is the one of package.json everywhere, and comes ready-made for every kind of machine", () => {
  const found = locked.filter(([path]) => nameOf(path) === "better-sqlite3").map(([path, { version }]) => [path, version]);
  expect(found).toEqual([["node_modules/better-sqlite3", manifest.dependencies["better-sqlite3"]]]);
  for (const [, { os, cpu }] of nodes) {
    expect(existsSync(join(root, "node_modules", "better-sqlite3", "prebuilds", `${os}-${cpu}.node`))).toBe(true);
  }
});
