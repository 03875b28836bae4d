import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { listProgramFiles, readBuildManifest } from "#lib/next-internals/build-manifest.mjs";
import { addCompileHints } from "#lib/next-internals/compile-hints.mjs";
import { packScripts } from "#lib/next-internals/pack-scripts.mjs";
import { readRoutesManifest } from "#lib/next-internals/routes-manifest.ts";
import { readRoutes } from "#lib/observability/routes.ts";

let built: string;
beforeEach(() => {
  built = mkdtempSync(join(tmpdir(), "milepost-built-"));
});
afterEach(() => {
  rmSync(built, { recursive: true });
  vi.restoreAllMocks();
  delete (globalThis as { milepostUnknownFormats?: unknown }).milepostUnknownFormats;
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(built, path)), { recursive: true });
  writeFileSync(join(built, path), text);
}

const read = (path: string) => readFileSync(join(built, path), "utf8");

function writeBuild(manifest: string): void {
  for (const name of ["chunks/react.js", "chunks/old.js", "chunks/page.js", "chunks/page.css", "media/inter-latin-wght-normal.a1.woff2"]) {
    write(`static/${name}`, `"${name}"`);
  }
  for (const name of ["media/inter-greek-wght-normal.a1.woff2", "media/icon.svg", "chunks/page.js.map", "a1b2/_buildManifest.js"]) {
    write(`static/${name}`, "");
  }
  write("build-manifest.json", manifest);
}

const current = JSON.stringify({ rootMainFiles: ["static/chunks/react.js"], polyfillFiles: ["static/chunks/old.js"] });

test("the scripts that start every page get a compile hint, once, and no others do", () => {
  writeBuild(current);
  addCompileHints(built);
  addCompileHints(built);
  expect(read("static/chunks/react.js")).toBe('//# allFunctionsCalledOnLoad\n"chunks/react.js"');
  expect(read("static/chunks/page.js")).toBe('"chunks/page.js"');
});

test("each script is packed into a file beside it, which is no file of the program", async () => {
  writeBuild(current);
  const files = listProgramFiles(built);
  await packScripts(built);
  expect(brotliDecompressSync(readFileSync(join(built, "static/chunks/page.js.br"))).toString()).toBe('"chunks/page.js"');
  expect(existsSync(join(built, "static/chunks/page.css.br"))).toBe(false);
  expect(listProgramFiles(built)).toEqual(files);
});

test("the files of the program are its scripts, styles and Latin fonts", () => {
  writeBuild(current);
  expect(listProgramFiles(built)).toEqual([
    "/_next/static/chunks/page.css",
    "/_next/static/chunks/page.js",
    "/_next/static/chunks/react.js",
    "/_next/static/media/inter-latin-wght-normal.a1.woff2",
  ]);
});

test.each([
  ["another format", JSON.stringify({ version: 2, entries: { main: ["static/chunks/react.js"] } })],
  ["files that are not there", JSON.stringify({ rootMainFiles: ["chunks/react.js"], polyfillFiles: [] })],
  ["no JSON", "self.__BUILD_MANIFEST = {}"],
])("a manifest with %s loses the hints and nothing else", (_, manifest) => {
  const warn = vi.spyOn(console, "warn").mockReturnValue();
  writeBuild(manifest);
  addCompileHints(built);
  expect(read("static/chunks/react.js")).toBe('"chunks/react.js"');
  expect(warn.mock.calls).toEqual([[expect.stringContaining("lib/next-internals/build-manifest.mjs cannot read")]]);
  expect(readBuildManifest(built)).toBeUndefined();
  expect(listProgramFiles(built)).toContain("/_next/static/chunks/old.js");
});

test("the routes of a build are read; in another format they are unknown, and the server still starts", () => {
  const warn = vi.spyOn(console, "warn").mockReturnValue();
  expect(readRoutesManifest(built)).toBeUndefined();
  const route = { page: "/plan", regex: "^/plan(?:/)?$", namedRegex: "^/plan$" };
  write(".next/routes-manifest.json", JSON.stringify({ version: 3, staticRoutes: [route], dynamicRoutes: [] }));
  expect(readRoutesManifest(built)).toEqual({ staticRoutes: [{ page: "/plan", regex: "^/plan(?:/)?$" }], dynamicRoutes: [] });
  expect(warn).not.toHaveBeenCalled();
  write(".next/routes-manifest.json", JSON.stringify({ version: 4, routes: { "/plan": {} } }));
  expect(readRoutesManifest(built)).toBeUndefined();
  expect(warn).toHaveBeenCalledTimes(1);
  vi.spyOn(process, "cwd").mockReturnValue(built);
  expect(readRoutes()("/plan")).toBe("other");
});
