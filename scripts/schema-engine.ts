import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import { isPostgres, sqliteFile } from "#lib/db/open.ts";

/** Loads Prisma's schema engine from its WebAssembly package. The package's own entry needs a bundler, so the file is loaded here. */
async function load(): Promise<void> {
  const folder = dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg"));
  const wasm = readFileSync(join(folder, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(wasm, { "./schema_engine_bg.js": bindings as never });
  const internal = bindings as unknown as { __wbg_set_wasm(exports: unknown): void };
  internal.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
}

// Loaded once per process, because the bindings keep views into the memory of their first instance.
let loaded: Promise<void> | undefined;

type Target = { schema: string } | "database";

function toTarget(target: Target, schema: string) {
  const files = [{ path: "schema.prisma", content: target === "database" ? schema : target.schema }];
  // "Datasource" is the connected database, "datamodel" the text.
  return target === "database"
    ? ({ tag: "schemaDatasource", configDir: "", files } as const)
    : ({ tag: "schemaDatamodel", files } as const);
}

/** Comparing two texts needs no server: the engine only asks for the server's version. */
const offlinePostgres = {
  provider: "postgres",
  adapterName: "offline",
  async connect() {
    return {
      provider: "postgres",
      adapterName: "offline",
      queryRaw: async () => ({
        columnNames: ["exists", "version", "numeric_version"],
        columnTypes: [5, 7, 0],
        rows: [[true, "PostgreSQL 15", 150000]],
      }),
      executeRaw: async () => 0,
      executeScript: async () => {},
      startTransaction: () => Promise.reject(new Error("there is no database here")),
      getConnectionInfo: () => ({ schemaName: "public", supportsRelationJoins: true }),
      dispose: async () => {},
    };
  },
  connectToShadowDb: () => Promise.reject(new Error("there is no database here")),
};

/**
 * Reads PostgreSQL's catalog, which has columns of the one-byte type "char". The adapter does not know the type, so this returns it as
 * text.
 */
class CatalogReader extends PrismaPg {
  override async connect() {
    const adapter = await super.connect();
    const reader = adapter as unknown as { performIO(query: unknown): Promise<{ fields: { dataTypeID: number }[] }> };
    const perform = reader.performIO.bind(adapter);
    reader.performIO = async (query) => {
      const result = await perform(query);
      for (const field of result.fields) if (field.dataTypeID === 18) field.dataTypeID = 1042;
      return result;
    };
    return adapter;
  }
}

function openFactory(url: string, offline: boolean) {
  if (!isPostgres(url)) return new PrismaBetterSqlite3({ url: sqliteFile(url) });
  return offline ? offlinePostgres : new CatalogReader({ connectionString: url });
}

/**
 * Returns the SQL that changes one schema into another; empty when they are equal. `url` selects the SQL dialect; the database is only
 * connected to when one of the two is "database".
 */
export async function diffSchemas(url: string, schema: string, from: Target, to: Target): Promise<string> {
  loaded ??= load();
  await loaded;
  const offline = from !== "database" && to !== "database";
  const engine = await bindings.SchemaEngine.new(
    { datamodels: [["schema.prisma", schema]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(openFactory(url, offline) as never) as never,
  );
  const { stdout } = await engine.diff({
    from: toTarget(from, schema) as never,
    to: toTarget(to, schema) as never,
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
    shadowDatabaseUrl: null,
  } as never);
  const sql = stdout ?? "";
  return sql.includes("-- This is an empty migration.") ? "" : sql;
}
