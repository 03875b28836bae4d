import type { KnipConfig } from "knip";

/** `npm run dead-code`: files, exports, types and packages that nothing uses. */
const config: KnipConfig = {
  entry: [
    // The build bundles it.
    "lib/service-worker/worker.ts!",
    // Pages of development only.
    "app/**/page.dev.tsx!",
    "scripts/*.{ts,mjs}!",
    "e2e/**/*.ts",
    "tests/bench/*.ts",
    "tests/bench/compare/{run,bare-server}.ts",
    "tests/bench/scale/run.ts",
    "tests/db/releases/make.ts",
    // Bundled by the simulation.
    "tests/simulation/programs/*.ts",
    "tests/simulation/run.ts",
    "tests/simulation/worker.ts",
    // Tests start them as processes.
    "tests/support/{migrate-when-told,send-messages,tick-forever}.ts",
    // Only while mutations are tried.
    "tests/support/same-inputs.ts",
    "tests/**/*.types.ts",
  ],
  project: ["{app,lib,scripts}/**/*.{ts,tsx,mjs,css}!", "*.{ts,mjs}!", "{e2e,tests}/**/*.ts"],
  // The packages that a style sheet imports.
  compilers: { css: (text) => [...text.matchAll(/@import "[^"]+"/g)].map(([found]) => found.slice(1)).join("\n") },
  ignoreDependencies: [
    // Read as files: fonts for pictures and documents.
    "@expo-google-fonts/inter",
    // A program that `scripts/check-imports.mjs` starts by its path.
    "dependency-cruiser",
  ],
  // Programs of the machine, which the tests look for.
  ignoreBinaries: ["pgbouncer", "nginx", "pg_config", "radicale", "puma"],
};

export default config;
