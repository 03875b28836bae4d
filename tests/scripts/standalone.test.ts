import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "#lib/db/open.ts";
import { bundlePrograms } from "../../scripts/bundle.mjs";
import { root } from "../../scripts/clone.mjs";
import { describeOnBoth } from "../support/database.ts";
import { makeFolder } from "../support/folder.ts";

/** The programs of the copy that stands alone, without the framework's build. */
async function makeCopy(): Promise<string> {
  const folder = makeFolder();
  await bundlePrograms(folder);
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return folder;
}

describeOnBoth("the copy that stands alone", (databases) => {
  test("has the command by which an administrator makes a link to set a new password", async () => {
    const [folder, url] = [await makeCopy(), await databases.create()];
    const db = openDatabase(url);
    await db.learner.create({ data: { id: "l", email: "ada@example.org" } });
    await db.$disconnect();
    // As on an installation that sets as little as possible.
    const { NEXTAUTH_URL: _, PORT: __, ...others } = process.env;
    const env = { ...others, DATABASE_URL: url, NEXTAUTH_SECRET: "s".repeat(32) };
    const command = [join("tools", "admin.mjs"), "reset-link", "ada@example.org"];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, env, encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^http:\/\/localhost:3000\/reset\/[\w-]{43}$/m);
  });
});

/** Starts a copy whose preparation and server only leave a file behind. */
async function start(env: Record<string, string>) {
  const folder = await makeCopy();
  mkdirSync(join(folder, "tools"), { recursive: true });
  const leave = (name: string, variables = "") =>
    `import { writeFileSync } from "node:fs"; writeFileSync("${name}", ${variables || '""'});`;
  writeFileSync(join(folder, "tools", "prepare.mjs"), leave("prepared"));
  const seen = '[process.env.HOSTNAME, process.env.PORT, process.env.NEXTAUTH_URL].join(" ")';
  writeFileSync(join(folder, "server.js"), `require("node:fs").writeFileSync("served", ${seen});`);
  const { NEXTAUTH_URL: _, PORT: __, HOST: ___, ...others } = process.env;
  const child = spawn(process.execPath, ["start.mjs"], { cwd: folder, env: { ...others, ...env }, stdio: ["ignore", "ignore", "pipe"] });
  const [output, [code]] = await Promise.all([text(child.stderr), once(child, "close")]);
  return { folder, code, output, prepared: existsSync(join(folder, "prepared")), served: existsSync(join(folder, "served")) };
}

async function takePort(): Promise<string> {
  const server = createServer();
  onTestFinished(() => void server.close());
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return String((server.address() as AddressInfo).port);
}

test("its start notices a taken port before it changes the database", async () => {
  const PORT = await takePort();
  const { code, output, prepared } = await start({ PORT });
  expect(output).toBe(
    `Port ${PORT} is taken by another program: end that one, or choose another port with PORT=${Number(PORT) + 1} node start.mjs\n`,
  );
  expect({ code, prepared }).toEqual({ code: 1, prepared: false });
});

test("its start refuses what is no port", async () => {
  const { code, output, prepared } = await start({ PORT: "80a" });
  expect({ code, output, prepared }).toEqual({ code: 1, output: 'PORT must be a number from 1 to 65535, not "80a".\n', prepared: false });
});

test("its start prepares, then serves", async () => {
  const PORT = await takePort();
  // Another address of this computer, so that the same port is free.
  expect(await start({ PORT, HOST: "127.0.0.2" })).toMatchObject({ code: 0, output: "", prepared: true, served: true });
});

test("its tools share what they have in common, and its start leaves compiled code for the next one", async () => {
  const folder = await makeCopy();
  const sizes = readdirSync(join(folder, "tools")).map((name) => statSync(join(folder, "tools", name)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(20_000_000);
  const PORT = await takePort();
  const { folder: started } = await start({ PORT, HOST: "127.0.0.2" });
  expect(readdirSync(join(started, ".standalone", "compiled"))).toHaveLength(1);
});
