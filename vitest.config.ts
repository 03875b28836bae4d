import { join } from "node:path";
import { defineConfig } from "vitest/config";

// A zone with an odd offset on the other side of the date line: a hidden use of the machine's own time does not pass here.
process.env.TZ = "Pacific/Chatham";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/bench/**"],
    globalSetup: ["tests/support/global-setup.ts"],
    pool: "forks",
    // By itself it leaves one of two cores idle.
    maxWorkers: 2,
    // Generous, because a few tests start processes of their own and small machines are busy.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    alias: {
      // Outside the framework the package refuses to be loaded; this is what the framework gives to a server.
      "server-only": join(import.meta.dirname, "node_modules", "server-only", "empty.js"),
    },
  },
});
