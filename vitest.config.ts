import { join } from "node:path";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

// A zone with an odd offset on the other side of the date line: a hidden use of the machine's own time does not pass here.
process.env.TZ = "Pacific/Chatham";

/** Set by `npm run mutation`: only the tests in these folders, and property tests with the same inputs each time. */
const measured = process.env.MUTATION_TESTS?.split(",");
const folders = measured ?? ["tests"];
const setupFiles = measured ? ["tests/support/same-inputs.ts"] : [];

/** Tests that set variables of the environment, replace globals or end processes: each of these files gets a process of its own. */
const alone = [
  "api/full-disk.test.ts",
  "auth",
  "data/account/check-database.test.ts",
  "data/account/rate-limits.test.ts",
  "data/account/remove-expired.test.ts",
  "db",
  "features/plan-sync",
  "features/roles/milestone-screen.test.ts",
  "next-internals",
  "observability",
  "outbox",
  "reminders",
  "scripts",
  "ui/kept-form",
]
  .map((path) => (path.endsWith(".test.ts") ? `tests/${path}` : `tests/${path}/**/*.test.ts`))
  .filter((path) => folders.some((folder) => path.startsWith(`${folder}/`)));
const all = folders.map((folder) => `${folder}/**/*.test.ts`);
const notTests = ["tests/bench/**"];

const alias = {
  // Outside the framework the package refuses to be loaded; this is what the framework gives to a server.
  "server-only": join(import.meta.dirname, "node_modules", "server-only", "empty.js"),
};

function project(name: string, test: TestProjectInlineConfiguration["test"]): TestProjectInlineConfiguration {
  return {
    // Without `extends`, so that the databases are made once and not for each project.
    test: { name, alias, setupFiles, pool: "forks", testTimeout, hookTimeout, ...test },
  };
}

// Generous, because a few tests start processes of their own and small machines are busy. A changed program must not fail by being slow.
const testTimeout = measured ? 1_800_000 : 120_000;
const hookTimeout = 60_000;

export default defineConfig({
  test: {
    globalSetup: ["tests/support/global-setup.ts"],
    // By itself it leaves one of two cores idle.
    maxWorkers: 3,
    projects: [
      project("alone", { include: alone, exclude: notTests }),
      // One process after another file keeps what it loaded: reading the program anew for each file took a third of the time.
      project("together", { include: all, exclude: [...notTests, ...alone], isolate: false }),
    ],
  },
});
