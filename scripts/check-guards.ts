/**
 * `npm run guards`: proves that the guards of the architecture hold. It copies the sources to a temporary folder, checks that
 * every guard passes there, breaks each rule once, and checks that the guard of that rule names the broken file.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "..");

/** The command of each guard, run in the copy. */
const guards = {
  imports: ["scripts/check-imports.mjs"],
  tests: ["node_modules/vitest/vitest.mjs", "run", "tests/architecture.test.ts"],
};

/** One rule, broken on purpose: `code` is appended to `file`, and the guard's output must then contain `finding`. */
type Mutation = { rule: string; file: string; code: string; guard: keyof typeof guards; finding: string };

const queryImports = `import { type Database, database, unscoped } from "#lib/db/open.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
`;

const mutations: Mutation[] = [
  {
    rule: "lib/data reads the notes of everybody",
    file: "lib/data/plans/broken-notes.ts",
    code: `${queryImports}export function listNotes(db: Database = database()) { return db.learnerNote.findMany({}); }`,
    guard: "tests",
    finding: "lib/data/plans/broken-notes.ts: function listNotes",
  },
  {
    rule: "lib/data takes the database that knows no learner",
    file: "lib/data/plans/broken-scope.ts",
    code: `${queryImports}export const listNotes = () => unscoped(database()).learnerNote.findMany({});`,
    guard: "tests",
    finding: "lib/data/plans/broken-scope.ts",
  },
  {
    rule: "lib/data takes a LearnerId and ignores it",
    file: "lib/data/plans/broken-learner.ts",
    code: `${queryImports}export function listNotes(learner: LearnerId, db: Database = database()) { return db.learnerNote.findMany({}); }`,
    guard: "tests",
    finding: "lib/data/plans/broken-learner.ts: learner: LearnerId",
  },
  {
    rule: "a page passes any id as a LearnerId",
    file: "app/_features/plan/broken-cast.ts",
    code: `import { loadPlan } from "#lib/data/plans/load-plan.ts";\nexport const load = (id: string) => loadPlan(id as never, "plan");`,
    guard: "tests",
    finding: "app/_features/plan/broken-cast.ts: id as never",
  },
  {
    rule: "code for the browser imports the database when it is asked to",
    file: "app/_features/plan/broken-browser.ts",
    code: `"use client";\nexport const open = () => import("#lib/db/open.ts");`,
    guard: "tests",
    finding: "app/_features/plan/broken-browser.ts imports lib/db/open.ts",
  },
  {
    rule: "two modules export the same name",
    file: "lib/planner/plan/broken-name.ts",
    code: "export const countMilestones = 0;",
    guard: "tests",
    finding: "countMilestones: lib/planner/plan/broken-name.ts",
  },
  {
    rule: "lib/planner imports lib/data when it is asked to",
    file: "lib/planner/plan/broken-planner.ts",
    code: `export const load = () => import("#lib/data/plans/load-plan.ts");`,
    guard: "imports",
    finding: "lib/planner/plan/broken-planner.ts → lib/data/plans/load-plan.ts",
  },
  {
    rule: "a page of learners imports a page of the public",
    file: "app/(learner)/broken-page.ts",
    code: `export { default } from "#app/(public)/layout.tsx";`,
    guard: "imports",
    finding: "nobody-imports-a-route: app/(learner)/broken-page.ts → app/(public)/layout.tsx",
  },
  {
    rule: "_ui imports a type from a feature",
    file: "app/_ui/broken-type.ts",
    code: `import type { PlanFormState } from "#app/_features/plan/plan-form.ts";\nexport type State = PlanFormState;`,
    guard: "imports",
    finding: "ui-knows-no-room-of-app: app/_ui/broken-type.ts → app/_features/plan/plan-form.ts",
  },
  {
    rule: "the proxy imports lib/data",
    file: "proxy.ts",
    code: `\nexport { loadPlan } from "./lib/data/plans/load-plan.ts";\n`,
    guard: "imports",
    finding: "proxy-ts-arrows: proxy.ts → lib/data/plans/load-plan.ts",
  },
];

/** Copies the tracked files and the generated database client; links the installed packages. @returns the folder */
function copySources(): string {
  const folder = mkdtempSync(join(tmpdir(), "milepost-guards-"));
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root, encoding: "utf8" });
  for (const path of [...listed.split("\0"), "lib/db/generated"]) {
    if (path && existsSync(join(root, path))) cpSync(join(root, path), join(folder, path), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  return folder;
}

/** Runs one guard in a folder. */
function runGuard(guard: keyof typeof guards, folder: string): { passed: boolean; output: string } {
  const options = { cwd: folder, encoding: "utf8", env: { ...process.env, NO_COLOR: "1" }, maxBuffer: 2 ** 26 } as const;
  const { status, stdout, stderr, error } = spawnSync(process.execPath, guards[guard], options);
  if (error) throw error;
  return { passed: status === 0, output: stdout + stderr };
}

/** @returns how many broken rules no guard noticed */
function checkGuards(folder: string): number {
  const names = Object.keys(guards) as (keyof typeof guards)[];
  for (const guard of names) {
    const { passed, output } = runGuard(guard, folder);
    if (!passed) throw new Error(`The guard "${guard}" fails before any rule is broken:\n${output}`);
  }
  for (const { file, code } of mutations) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    appendFileSync(join(folder, file), code);
  }
  const outputs = new Map(names.map((guard) => [guard, runGuard(guard, folder).output]));
  const missed = mutations.filter(({ guard, finding }) => !outputs.get(guard)?.includes(finding));
  for (const mutation of mutations)
    console.log(`${missed.includes(mutation) ? "MISSED" : "caught"} by ${mutation.guard}: ${mutation.rule}`);
  for (const { guard } of missed.slice(0, 1)) console.log(outputs.get(guard));
  return missed.length;
}

const folder = copySources();
try {
  process.exitCode = checkGuards(folder) > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
