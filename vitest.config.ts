import { join } from "node:path";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

// A zone with an odd offset on the other side of the date line: a hidden use of the machine's own time does not pass here.
process.env.TZ = "Pacific/Chatham";

/** Set by `npm run mutation`: only the tests in these folders, and property tests with the same inputs each time. */
const measured = process.env.MUTATION_TESTS?.split(",");
const folders = measured ?? ["tests"];
const setupFiles = measured ? ["tests/support/same-inputs.ts"] : [];

/** Each of these files gets a process of its own: what they change would reach the next file. All others leave things as they found them. */
const alone = [
  // They need other settings than the ones below, and the program reads its settings once.
  "api/full-disk.test.ts",
  "auth/mail-limits.test.ts",
  "auth/mail.test.ts",
  "auth/sign-in-link.test.ts",
  "data/account/check-database.test.ts",
  "features/plan-sync/receive.test.ts",
  "next-internals/proxy.test.ts",
  "outbox/outbox.test.ts",
  "reminders",
  // They change how every server of the process answers.
  "next-internals/failure-answer.test.ts",
  "next-internals/request-guard.test.ts",
  "next-internals/whole-page.test.ts",
  // They open the browser's database, which the program opens once, or leave a page on the global object.
  "features/plan-sync/device-*.test.ts",
  "features/plan-sync/make-guest-plan.test.ts",
  "features/plan-sync/outbox.test.ts",
  "features/plan-sync/persist-storage.test.ts",
  "features/plan-sync/plan-without-server.test.ts",
  "features/plan-sync/start-worker.test.ts",
  "features/plan-sync/sync-agent.test.ts",
  "features/plan-sync/sync-client.test.ts",
  "features/plan-sync/tab-channel.test.ts",
  "features/plan-sync/upgrade-store.test.ts",
  "features/plan-sync/use-*.test.ts",
]
  .map((path) => (path.endsWith(".test.ts") ? `tests/${path}` : `tests/${path}/**/*.test.ts`))
  .filter((path) => folders.some((folder) => path.startsWith(`${folder}/`)));
const all = folders.map((folder) => `${folder}/**/*.test.ts`);
const notTests = ["tests/bench/**"];

/** The settings of the program that every test may count on. It reads them once in a process. */
const env = { NEXTAUTH_URL: "https://plan.example.org", NEXTAUTH_SECRET: "s".repeat(32) };

const alias = {
  // Outside the framework the package refuses to be loaded; this is what the framework gives to a server.
  "server-only": join(import.meta.dirname, "node_modules", "server-only", "empty.js"),
};

function project(name: string, test: TestProjectInlineConfiguration["test"]): TestProjectInlineConfiguration {
  return {
    // Without `extends`, so that the databases are made once and not for each project.
    test: { name, alias, env, setupFiles, pool: "forks", testTimeout, hookTimeout, ...test },
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
      project("together", {
        include: all,
        exclude: [...notTests, ...alone],
        isolate: false,
        setupFiles: [...setupFiles, "tests/support/leave-as-found.ts"],
      }),
    ],
  },
});
