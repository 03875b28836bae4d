import { rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { makeFolder } from "#lib/db/open.ts";
import { root } from "../../scripts/clone.mjs";
import type * as Disk from "./programs/disk.ts";
import type * as Page from "./programs/page.ts";
import type * as Server from "./programs/server.ts";

/**
 * Bundles the product's own code for the simulation. A page and a disk become functions of the browser's globals, so that each device has
 * a clock, a network and a database of its own, and each page that is opened begins with nothing in memory.
 */

export type PageProgram = typeof Page;
export type DiskProgram = typeof Disk;
export type ServerProgram = typeof Server;

/** The names that a page finds in its browser, instead of those of this process. */
const pageGlobals = [
  ...["indexedDB", "IDBCursor", "IDBDatabase", "IDBIndex", "IDBKeyRange", "IDBObjectStore", "IDBRequest", "IDBTransaction"],
  ...["AbortSignal", "Date", "Promise", "clearTimeout", "crypto", "fetch", "setTimeout"],
] as const;

export type Programs = {
  openPage(globals: Record<string, unknown>): PageProgram;
  makeDisk(queueTask: (task: () => void) => void): DiskProgram;
};

const folder = join(import.meta.dirname, "programs");

/** Bundles what runs on devices. */
export async function bundleDevices(): Promise<Programs> {
  const [page, disk] = await Promise.all([bundle("page"), bundle("disk", { "globalThis.setImmediate": "queueOnDevice" })]);
  const evaluate = (text: string, names: readonly string[]) => new Function(...names, `${text}; return program;`);
  const [runPage, runDisk] = [evaluate(page, pageGlobals), evaluate(disk, ["queueOnDevice"])];
  return { openPage: (globals) => runPage(...pageGlobals.map((name) => globals[name])), makeDisk: (queueTask) => runDisk(queueTask) };
}

async function bundle(name: string, define: Record<string, string> = {}): Promise<string> {
  const { outputFiles } = await build({
    ...{ entryPoints: [join(folder, `${name}.ts`)], bundle: true, write: false, platform: "browser", target: "node22" },
    ...{ format: "iife", globalName: "program", define, absWorkingDir: root, logLevel: "warning" },
  });
  return outputFiles[0]?.text ?? "";
}

/** Bundles and loads what runs on the server. @param Clock what it knows the time by. */
export async function loadServer(Clock: DateConstructor): Promise<ServerProgram> {
  // Beside the packages that it imports.
  const target = join(root, "node_modules", ".cache", "milepost-simulation");
  makeFolder(target);
  const file = join(target, `server-${process.pid}.mjs`);
  await build({
    ...{ entryPoints: [join(folder, "server.ts")], bundle: true, outfile: file, platform: "node", target: "node22", format: "esm" },
    ...{
      packages: "external",
      alias: { "next/headers": join(folder, "next-headers.ts"), "next/navigation": "next/navigation.js" },
      absWorkingDir: root,
      logLevel: "warning",
    },
    banner: { js: "const Date = globalThis.milepostSimulatedClock;" },
  });
  Object.assign(globalThis, { milepostSimulatedClock: Clock });
  return import(/* @vite-ignore */ pathToFileURL(file).href).finally(() => rmSync(file));
}
