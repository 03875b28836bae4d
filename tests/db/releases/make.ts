/**
 * `tsx tests/db/releases/make.ts <name>`, before each release: keeps a database of either kind as this release makes it, with something
 * in every table. Later releases are tested on bringing it up to date. What was made once is never made again.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import Sqlite from "better-sqlite3";
import { restoreCopy } from "#lib/db/copy/restore.ts";
import { writeCopy } from "#lib/db/copy/write.ts";
import { migrate } from "#lib/db/migrate.ts";
import { openDatabase } from "#lib/db/open.ts";
import { findPostgres, startPostgres } from "../../../scripts/postgres.ts";
import { fillDatabase } from "../../support/full-database.ts";
import { migrationsFolder } from "../../support/templates.ts";

const name = process.argv[2] ?? "";
const target = join(import.meta.dirname, name);
if (!/^[\w.-]+$/.test(name) || existsSync(target))
  throw new Error("Give a name that is not there yet: tsx tests/db/releases/make.ts 0.2.0");

const folder = mkdtempSync(join(tmpdir(), "milepost-release-"));
const file = join(folder, "sqlite.db");
await migrate(`file:${file}`, migrationsFolder);
const db = openDatabase(`file:${file}`);
await fillDatabase(db);
await db.$disconnect();

const server = await startPostgres();
await restoreCopy(writeCopy(`file:${file}`, new Date()), server.url, migrationsFolder);
const dump = join(dirname(realpathSync(join(findPostgres() ?? "", "postgres"))), "pg_dump");
const { status, stdout, stderr } = spawnSync(dump, ["--inserts", "--no-owner", "--no-privileges", server.url], { encoding: "utf8" });
if (status !== 0) throw new Error(stderr);
await server.stop();

// Everything into the one file that is kept.
const sqlite = new Sqlite(file);
sqlite.pragma("journal_mode = DELETE");
sqlite.exec("VACUUM");
sqlite.close();
mkdirSync(target);
writeFileSync(join(target, "sqlite.db.gz"), gzipSync(readFileSync(file)));
// Lines that begin so are for psql.
writeFileSync(join(target, "postgresql.sql"), stdout.replaceAll(/^\\.*\n/gm, ""));
rmSync(folder, { recursive: true });
