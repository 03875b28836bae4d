/**
 * The `start.mjs` of the copy that `npm run standalone` makes: prepares the database and serves. It is bundled into one file; the
 * programs that it runs are other files of the copy.
 */
import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { defaultAddress } from "../lib/environment-rules.mjs";
import { PreparationError } from "./clone.mjs";
import { checkPortIsFree, readAddress } from "./listen-address.mjs";

process.chdir(import.meta.dirname);
// The next start need not compile what this one did. Where the folder may not be written to, it does.
enableCompileCache(process.env.NODE_COMPILE_CACHE ?? join(import.meta.dirname, ".standalone", "compiled"));
Object.assign(process.env, { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" });
process.env.NEXTAUTH_URL ||= defaultAddress(process.env);

/** @param {string} file */
const runFile = (file) => import(new URL(file, import.meta.url).href);

try {
  const address = readAddress();
  // What the framework's server reads.
  process.env.PORT = String(address.port);
  process.env.HOSTNAME = address.host;
  // Before the database is changed: nothing may happen where another instance serves it.
  await checkPortIsFree(address, "node start.mjs");
  await runFile("./tools/prepare.mjs");
  await runFile("./server.js");
} catch (error) {
  console.error(error instanceof PreparationError ? error.message : error);
  process.exit(1);
}
