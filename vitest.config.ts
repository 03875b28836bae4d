import { readdirSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

// A zone with an odd offset on the other side of the date line: a hidden use of the machine's own time does not pass here.
process.env.TZ = "Pacific/Chatham";

/**
 * Tests that set variables of the environment, replace globals or end processes: each of these files gets a process of its own, and loads
 * the program anew. By folder, with the files in it that do nothing of the kind.
 */
const alone = Object.entries<readonly string[]>({
  auth: ["api-token", "confirm-password", "limits", "sign-in"],
  "data/account": ["check-database", "delete-learner", "remove-expired", "security-events"],
  db: ["copy", "copy-commands", "migrate", "open", "releases"],
  "features/plan-sync": ["changes-schema", "complete-plan", "compute-replan", "old-field-names", "sync-state"],
  "next-internals": ["failure-answer", "form-format", "not-found-answer", "used-styles"],
  observability: ["log"],
  outbox: [],
  reminders: [],
  scripts: ["container", "lock", "preparation", "seed-demo", "serving", "social-images"],
  "ui/kept-form": ["form-fields", "send-form"],
}).flatMap(([folder, others]) =>
  readdirSync(join(import.meta.dirname, "tests", folder))
    .filter((file) => file.endsWith(".test.ts") && !others.includes(file.slice(0, -".test.ts".length)))
    .map((file) => `tests/${folder}/${file}`),
);
alone.push("tests/api/full-disk.test.ts", "tests/features/roles/milestone-screen.test.ts");
const all = ["tests/**/*.test.ts"];
const notTests = ["tests/bench/**"];

const alias = {
  // Outside the framework the package refuses to be loaded; this is what the framework gives to a server.
  "server-only": join(import.meta.dirname, "node_modules", "server-only", "empty.js"),
};

function project(name: string, test: TestProjectInlineConfiguration["test"]): TestProjectInlineConfiguration {
  return {
    // Without `extends`, so that the databases are made once and not for each project.
    test: { name, alias, pool: "forks", testTimeout, hookTimeout, ...test },
  };
}

// Generous, because a few tests start processes of their own and small machines are busy.
const testTimeout = 120_000;
const hookTimeout = 60_000;

export default defineConfig({
  test: {
    globalSetup: ["tests/support/global-setup.ts"],
    // One more than cores: tests of what is slow, silent or told to end wait most of their time. By itself it leaves one of two cores idle.
    maxWorkers: 3,
    projects: [
      project("alone", { include: alone, exclude: notTests }),
      // One process after another file keeps what it loaded: reading the program anew for each file took a third of the time.
      project("together", { include: all, exclude: [...notTests, ...alone], isolate: false }),
    ],
  },
});
