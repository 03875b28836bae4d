/**
 * Derives the PostgreSQL schema from the one source and generates both clients, with the parts of Prisma's command line that do so: the
 * whole of it is ten times as large and looks for an engine to download.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { postgresSchema, root } from "./schema.ts";

// Their ES modules import files without their extension, which Node does not find.
const require = createRequire(import.meta.url);
const { PrismaClientTsGenerator }: typeof import("@prisma/client-generator-ts") = require("@prisma/client-generator-ts");
const { getGenerators, loadSchemaContext }: typeof import("@prisma/internals") = require("@prisma/internals");

const generated = join(root, "lib", "db", "generated");
mkdirSync(generated, { recursive: true });
const derived = join(generated, "postgresql.prisma");
writeFileSync(derived, postgresSchema("./postgresql"));

for (const schema of [join(root, "prisma", "schema.prisma"), derived]) {
  const schemaContext = await loadSchemaContext({ schemaPath: { cliProvidedPath: schema }, cwd: root, printLoadMessage: false });
  const registry = { "prisma-client": { type: "in-process", generator: new PrismaClientTsGenerator() } } as const;
  for (const generator of await getGenerators({ schemaContext, registry, cliCommand: "generate" })) {
    await generator.generate();
    generator.stop();
  }
}
