import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

/** Dependencies: their licences, their versions, and which of them may run scripts while they are installed. */

const root = join(import.meta.dirname, "..");
const readJson = (path: string) => JSON.parse(readFileSync(join(root, path), "utf8"));

type Locked = { version: string; license?: string; dev?: boolean; devOptional?: boolean; hasInstallScript?: boolean; integrity?: string };
const manifest = readJson("package.json");
const locked = Object.entries(readJson("package-lock.json").packages as Record<string, Locked>).filter(([path]) => path !== "");
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

  test("in the lock file match package.json, and installed packages have a checksum", () => {
    const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies } as Record<string, string>);
    const versions = new Map(locked.map(([path, { version }]) => [path, version]));
    expect(all.filter(([name, version]) => versions.get(`node_modules/${name}`) !== version.replace(/^npm:.+@/, ""))).toEqual([]);
    expect(locked.filter(([path, { integrity }]) => !integrity && existsSync(join(root, path))).map(([path]) => path)).toEqual([]);
  });
});

test("only the named packages have install scripts, and only those that must be compiled may run them", () => {
  const scripts = new Set(locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path)));
  // Watches files on macOS, where it comes ready-made.
  scripts.delete("fsevents");
  expect([...scripts].sort()).toEqual(Object.keys(manifest.allowScripts).sort());
  const allowed = Object.entries(manifest.allowScripts as Record<string, boolean>).filter(([, isAllowedToRun]) => isAllowedToRun);
  expect(allowed.map(([name]) => name)).toEqual(["better-sqlite3"]);
});
