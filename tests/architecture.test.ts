import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

/**
 * The house rules: who may import whom, with no list of exceptions. Read from the code's own import lines.
 */

const root = resolve(import.meta.dirname, "..");

type Source = { path: string; text: string; imports: { from: string; typeOnly: boolean }[] };

function readSources(folder: string): Source[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes("generated"))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const text = readFileSync(file, "utf8");
      return { path: relative(root, file), text, imports: readImports(file, text) };
    });
}

function readImports(file: string, text: string) {
  const statements = text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^;'"]*?\sfrom\s+)?["']([^"']+)["']/gm);
  return [...statements].map(([, typeOnly, from = ""]) => ({
    typeOnly: Boolean(typeOnly),
    from: from.startsWith("#") ? from.slice(1) : from.startsWith(".") ? relative(root, resolve(dirname(file), from)) : from,
  }));
}

const sources = [...readSources("lib"), ...readSources("app"), ...readSources("scripts")];
const inFolder = (folder: string) => sources.filter((source) => source.path.startsWith(`${folder}/`));
const isBrowserCode = (source: Source) => /^\s*["']use client["']/.test(source.text);

/** What each room may import from the project; its own files always. */
const allowed: Record<string, string[]> = {
  "lib/planner": [],
  "lib/messages": ["lib/planner"],
  "lib/catalog": ["lib/planner"],
  "lib/export": ["lib/planner", "lib/catalog", "lib/messages"],
  "lib/db": ["lib/environment.ts"],
  "lib/observability": ["lib/environment.ts", "lib/db/open.ts"],
  "lib/data": ["lib/db", "lib/planner", "lib/catalog", "lib/observability/metrics.ts"],
  "lib/next-internals": ["lib/http", "lib/auth", "lib/messages"],
  "lib/service-worker": [],
  "lib/auth": ["lib/data", "lib/environment.ts", "lib/messages", "lib/catalog/schema.ts", "lib/observability/metrics.ts"],
  "lib/http": ["lib/auth", "lib/data", "lib/messages", "lib/planner"],
  "lib/api": [
    ...["lib/http", "lib/auth", "lib/data", "lib/export", "lib/planner", "lib/catalog", "lib/messages", "lib/environment.ts"],
    "lib/observability/log.ts",
  ],
  app: ["lib"],
  scripts: ["lib"],
};

describe("who imports whom", () => {
  test.each(Object.entries(allowed))("%s imports only what it may", (room, friends) => {
    const strangers = inFolder(room).flatMap((source) =>
      source.imports
        .filter(({ from }) => /^(lib|app|scripts|tests|e2e)\//.test(from))
        // A type is not code: it says what a value looks like and brings nothing along.
        .filter(({ from, typeOnly }) => !(typeOnly && from === "lib/db/open.ts" && room === "lib/auth"))
        .filter(({ from }) => ![room, ...friends].some((friend) => from === friend || from.startsWith(`${friend}/`)))
        .map(({ from }) => `${source.path} imports ${from}`),
    );
    expect(strangers).toEqual([]);
  });

  test("every folder of lib has a rule", () => {
    const folders = new Set(inFolder("lib").map((source) => source.path.split("/").slice(0, 2).join("/")));
    expect([...folders].filter((folder) => !(folder in allowed) && !folder.endsWith(".ts"))).toEqual([]);
  });

  test("the planner imports nothing from outside: no library, no Node", () => {
    const outside = inFolder("lib/planner").flatMap((source) => source.imports.filter(({ from }) => !from.startsWith("lib/planner/")));
    expect(outside).toEqual([]);
  });

  test("only lib/db knows the database client", () => {
    const others = sources
      .filter((source) => source.path.startsWith("lib/") || source.path.startsWith("app/"))
      .filter((source) => !source.path.startsWith("lib/db/"))
      .filter((source) =>
        source.imports.some(({ from }) => /@prisma\/(client|adapter-(pg|better))|^pg$|better-sqlite3|db\/generated/.test(from)),
      );
    expect(others.map((source) => source.path)).toEqual([]);
  });

  test("code for the browser takes only plain things from lib, and types from anywhere in app", () => {
    const plain = ["lib/planner/", "lib/messages/", "app/"];
    const heavy = reachableFromBrowser().flatMap((source) =>
      source.imports
        .filter(({ from, typeOnly }) => from.startsWith("lib/") && !typeOnly)
        .filter(({ from }) => !plain.some((start) => from.startsWith(start)))
        .map(({ from }) => `${source.path} imports ${from}`),
    );
    expect(heavy).toEqual([]);
  });

  test("code for the browser takes the words of its own part, not those of the whole site", () => {
    const all = reachableFromBrowser().filter((source) => source.imports.some(({ from }) => from === "lib/messages/all.ts"));
    expect(all.map((source) => source.path)).toEqual([]);
  });

  test("only lib/messages names a language", () => {
    const outside = sources.filter((source) => !source.path.startsWith("lib/messages/"));
    const naming = outside.filter((source) => source.imports.some(({ from }) => from.startsWith("lib/messages/en/")));
    expect(naming.map((source) => source.path)).toEqual([]);
  });

  test("code for the browser does not wake Intl as it starts: its first date or order takes a slow phone a tenth of a second", () => {
    const waking = reachableFromBrowser().filter((source) => /^(?:export )?const .*\bnew Intl\.|\.localeCompare\(/m.test(source.text));
    expect(waking.map((source) => source.path)).toEqual([]);
  });
});

/** Files marked for the browser and everything that they import, except what stays on the server behind an action. */
function reachableFromBrowser(): Source[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const found = new Set<Source>();
  const open = sources.filter(isBrowserCode);
  for (let source = open.pop(); source; source = open.pop()) {
    if (found.has(source)) continue;
    found.add(source);
    for (const { from, typeOnly } of source.imports) {
      const target = byPath.get(from);
      if (target && !typeOnly && !/^\s*["']use server["']/.test(target.text)) open.push(target);
    }
  }
  return [...found];
}

describe("what may stand where", () => {
  test("links are made in one place, which fetches nothing ahead", () => {
    const makers = sources.filter((source) => source.imports.some(({ from }) => from === "next/link")).map((source) => source.path);
    expect(makers).toEqual(["app/_ui/link.tsx"]);
  });

  test("the planner has no clock and no chance", () => {
    const pattern = /\bnew Date\(\s*\)|\bDate\.now\b|\bMath\.random\b|\bperformance\.now\b|\bprocess\./;
    expect(
      inFolder("lib/planner")
        .filter((source) => pattern.test(source.text))
        .map((source) => source.path),
    ).toEqual([]);
  });

  test("only lib/auth makes a LearnerId", () => {
    const makers = sources.filter((source) => /\bas (unknown as )?LearnerId\b/.test(source.text)).map((source) => source.path);
    expect(makers).toEqual(["lib/auth/session-store.ts"]);
  });

  test("only lib/auth makes a PlanReader", () => {
    const makers = sources.filter((source) => /\bas (unknown as )?PlanReader\b/.test(source.text)).map((source) => source.path);
    expect(makers).toEqual(["lib/auth/share-link.ts"]);
  });

  test("only lib/auth proves a learner", () => {
    const provers = sources.filter((source) => /\bproveLearner\(/.test(source.text)).map((source) => posix.dirname(source.path));
    expect(new Set(provers)).toEqual(new Set(["lib/auth"]));
  });

  test("every query function in lib/data that reads or writes a learner's things takes a LearnerId, or a PlanReader", () => {
    const ownTables = /\b(?:db|tx)\.(plan|planMilestone|learnerMilestone|learnerStep|event)\b/;
    const unscoped = inFolder("lib/data").flatMap((source) =>
      source.text
        .split(/^export (?=(?:async )?function )/m)
        .slice(1)
        .filter((part) => ownTables.test(part) && !/LearnerId|PlanReader/.test(part.slice(0, part.indexOf("{"))))
        .map((part) => `${source.path}: ${part.slice(0, 60)}`),
    );
    expect(unscoped).toEqual([]);
  });

  test("no barrels, no rooms without a name", () => {
    const names = sources.map((source) => source.path);
    expect(names.filter((path) => /(^|\/)(index\.tsx?|utils|helpers|misc|common)(\/|\.|$)/.test(path))).toEqual([]);
    expect(
      names.filter((path) => !/^[a-z0-9()[\].\-/_]+$/.test(path.replace("[...nextauth]", "").replaceAll(/planId|milestoneId|roleId/g, ""))),
    ).toEqual([]);
  });

  test("no file of code is longer than one sitting", () => {
    const long = sources
      .filter((source) => !/^lib\/(catalog|messages)\//.test(source.path))
      .map((source) => ({ path: source.path, lines: source.text.split("\n").length }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });
});
