import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { Client } from "pg";
import { describe, expect, test } from "vitest";
import { findChromium } from "../../scripts/browser.ts";
import { findPostgres, startPostgres } from "../../scripts/postgres.ts";
import { makeFolder } from "../support/folder.ts";

function makeProgram(folder: string, name: string, text = "") {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  writeFileSync(file, text);
  chmodSync(file, 0o755);
  return file;
}

describe("the browser for the journeys", () => {
  test("is the one in CHROMIUM, before any other", () => {
    const folder = makeFolder();
    const own = makeProgram(join(folder, "own"), "my-browser");
    makeProgram(join(folder, "bin"), "chromium");
    expect(findChromium({ CHROMIUM: own, PATH: join(folder, "bin") }, [])).toBe(own);
  });

  test("is an error when CHROMIUM names a missing file", () => {
    const folder = makeFolder();
    makeProgram(folder, "chromium");
    expect(() => findChromium({ CHROMIUM: join(folder, "absent"), PATH: folder }, [])).toThrow(/CHROMIUM names .*absent/);
  });

  test("is the headless shell where the system has both it and the whole browser", () => {
    const folder = makeFolder();
    makeProgram(folder, "chromium");
    const shell = makeProgram(folder, "chromium-headless-shell");
    expect(findChromium({ PATH: folder }, [])).toBe(shell);
  });

  test("is the system's before Playwright's own, and undefined where there is neither", () => {
    const folder = makeFolder();
    const system = makeProgram(join(folder, "bin"), "google-chrome");
    const playwrights = makeProgram(join(folder, "cache"), "chrome");
    const path = [join(folder, "empty"), join(folder, "bin")].join(delimiter);
    expect(findChromium({ PATH: path }, [playwrights])).toBe(system);
    expect(findChromium({ PATH: "" }, [playwrights])).toBe(playwrights);
    expect(findChromium({ PATH: "" }, [join(folder, "absent")])).toBeUndefined();
  });
});

describe("the PostgreSQL server for tests", () => {
  test("is the newest on the machine", () => {
    const folder = makeFolder();
    for (const [name, version] of [
      ["old", "9.6.24"],
      ["new", "99.1"],
    ] as const) {
      makeProgram(join(folder, name), "initdb");
      makeProgram(join(folder, name), "postgres", `#!/bin/sh\necho "postgres (PostgreSQL) ${version}"\n`);
    }
    const path = [join(folder, "old"), join(folder, "new"), process.env.PATH].join(delimiter);
    expect(findPostgres(path)).toBe(join(folder, "new"));
  });

  test.skipIf(!findPostgres())("asks for a password, and leaves no process and no folder behind", async () => {
    const { url, stop } = await startPostgres();
    const client = new Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query("SHOW data_directory");
    const folder = String(rows[0].data_directory);
    await client.end();
    expect(existsSync(folder)).toBe(true);
    const stranger = new URL(url);
    stranger.password = "guess";
    await expect(new Client({ connectionString: stranger.href }).connect()).rejects.toThrow("password authentication failed");
    await stop();
    expect(existsSync(join(folder, ".."))).toBe(false);
    await expect(new Client({ connectionString: url }).connect()).rejects.toThrow("ECONNREFUSED");
  });
});
