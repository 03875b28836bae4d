/** Another process that migrates a database as soon as a line comes in, and writes what it applied. Given the address and the migrations' folder. */
import { migrate } from "#lib/db/migrate.ts";

const [url = "", folder = ""] = process.argv.slice(2);
process.stdin.once("data", async () => {
  console.log(JSON.stringify(await migrate(url, folder)));
  process.exit();
});
console.log("ready");
