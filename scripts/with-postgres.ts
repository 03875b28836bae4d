/**
 * `tsx scripts/with-postgres.ts <program> <arguments>`: runs a program together with a private, empty PostgreSQL server, whose address is
 * in E2E_DATABASE_URL. The server stops when the program ends.
 */
import { startPostgres } from "./postgres.ts";
import { run } from "./run.mjs";

const server = await startPostgres();
try {
  process.exitCode = await run(process.argv.slice(2), { cwd: process.cwd(), env: { ...process.env, E2E_DATABASE_URL: server.url } });
} finally {
  await server.stop();
}
