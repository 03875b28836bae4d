/** Derives the PostgreSQL schema from the one source and generates both clients, without downloading an engine. */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { postgresSchema, root } from "./schema.ts";

const generated = join(root, "lib", "db", "generated");
mkdirSync(generated, { recursive: true });
const derived = join(generated, "postgresql.prisma");
writeFileSync(derived, postgresSchema("./postgresql"));

for (const schema of [join(root, "prisma", "schema.prisma"), derived]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "node_modules", "prisma", "build", "index.js"), "generate", "--schema", schema, "--no-hints"],
    // With an existing program here, Prisma does not try to download its engine, which generating does not need.
    {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1" },
    },
  );
  if (status !== 0) {
    console.error(`The database client could not be generated from ${schema}:\n${stdout}${stderr}`);
    process.exit(1);
  }
}
