import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../scripts/clone.mjs";
import { send } from "../support/http.ts";
import { startInstance } from "../support/instance.ts";
import { enrol, sendTick } from "../support/storm.ts";

/** Builds the copy that stands alone, takes it to another folder, and does there what the container does. */
export async function runStandalone(databaseUrl: string): Promise<{ figure: string; losses: string[] }> {
  const made = join(root, ".standalone", "standalone");
  if (!existsSync(join(made, "start.mjs"))) spawnSync("npm", ["run", "standalone"], { cwd: root, stdio: "inherit" });
  const folder = mkdtempSync(join(tmpdir(), "milepost-standalone-"));
  const losses: string[] = [];
  const check = (what: string, isGood: boolean) => {
    if (!isGood) losses.push(what);
  };
  try {
    cpSync(made, folder, { recursive: true, verbatimSymlinks: true });
    check("settings of the machine that built it came along", !existsSync(join(folder, ".env")));
    const instance = await startInstance({ databaseUrl, program: { file: "start.mjs", folder } });
    const learner = await enrol(instance.server);
    const ticked = await sendTick(learner, "sql-basics", 0, instance.server);
    check(`a tick was answered with ${ticked.status}`, ticked.status === 200);
    const page = await send({ path: "/plan", server: instance.server, cookie: learner.cookie });
    const assets = [...page.text.matchAll(/(?:src|href)="(\/_next\/static\/[^"]+)"/g)].map(([, path = ""]) => path);
    const missing = [];
    for (const path of assets) if ((await send({ path, server: instance.server })).status !== 200) missing.push(path);
    check(`of ${assets.length} files of a page these are missing: ${missing}`, assets.length > 3 && missing.length === 0);
    const tool = (name: string, url: string, ...given: string[]) =>
      spawnSync(process.execPath, [join("tools", `${name}.mjs`), ...given], {
        cwd: folder,
        encoding: "utf8",
        env: { ...process.env, DATABASE_URL: url, NEXTAUTH_SECRET: randomBytes(32).toString("base64url") },
      });
    const admin = tool("admin", databaseUrl, "reset-link", "nobody@example.org");
    check(`the command for administrators failed: ${admin.stderr}`, admin.stderr.startsWith("No account has the e-mail"));
    const copy = join(folder, "copy.ndjson.gz");
    const backup = tool("backup", databaseUrl, copy);
    check(`the backup failed: ${backup.stderr}`, backup.status === 0);
    const restore = tool("restore", `file:${join(folder, "restored.db")}`, copy);
    check(`restoring failed: ${restore.stderr}`, restore.status === 0 && restore.stdout.includes("found equal"));
    const end = await instance.stop();
    check(`it ended with ${end}:\n${instance.output().slice(-2000)}`, end === 0);
    check(`it needed its sources:\n${instance.output()}`, !instance.output().includes(root));
    return { figure: `${assets.length} files served, a tick, a backup and its restoring, ${losses.length} faults`, losses };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
