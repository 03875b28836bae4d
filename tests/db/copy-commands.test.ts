import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readContents, restoreFile } from "#lib/db/copy/restore.ts";
import { openDatabase } from "#lib/db/open.ts";
import { root } from "../../scripts/clone.mjs";
import { bundleProgram } from "../support/bundle-program.ts";
import { describeOnBoth } from "../support/database.ts";
import { makeFolder } from "../support/folder.ts";
import { fillDatabase } from "../support/full-database.ts";
import { migrationsFolder } from "../support/templates.ts";

const programs = { backup: await bundleProgram("scripts/backup.ts"), restore: await bundleProgram("scripts/restore.ts") };

function run(script: keyof typeof programs, databaseUrl: string, ...given: string[]) {
  const env = { ...process.env, DATABASE_URL: databaseUrl };
  const { status, stdout, stderr } = spawnSync(process.execPath, [programs[script], ...given], { cwd: root, encoding: "utf8", env });
  return { status, output: (stdout + stderr).trim() };
}

/** Whether a database was left as it was made: without a single table. */
async function isUntouched(url: string): Promise<boolean> {
  if (url.startsWith("file:") && !existsSync(url.slice("file:".length))) return true;
  return readContents(url).then(
    () => false,
    (error: Error) => error.message.includes("there is nothing to copy"),
  );
}

describeOnBoth("a backup", (databases) => {
  test("makes the folder that it is to go into", async () => {
    const url = await databases.create();
    const folder = join(makeFolder(), "every", "night");
    expect(run("backup", url, `${folder}/`)).toMatchObject({ status: 0, output: expect.stringContaining("It holds personal data") });
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^milepost-\d{4}-.*\.ndjson\.gz$/)]);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    const file = join(makeFolder(), "other", "copy.ndjson");
    expect(run("backup", url, file)).toMatchObject({ status: 0 });
    expect(existsSync(file)).toBe(true);
  });

  test("that cannot be restored is refused in one sentence, and the database stays as it was", async () => {
    const [url, folder] = [await databases.create(), makeFolder()];
    const db = openDatabase(url);
    await fillDatabase(db);
    await db.$disconnect();
    const whole = join(folder, "whole.gz");
    run("backup", url, whole);
    const bytes = readFileSync(whole);
    const lines = gunzipSync(bytes).toString("utf8");
    const add = (name: string, content: string | Uint8Array) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    mkdirSync(join(folder, "folder.gz"));
    const unusable: [file: string, sentence: RegExp][] = [
      [add("cut.gz", bytes.subarray(0, bytes.length / 2)), /cut\.gz is not complete: its end is missing\./],
      [add("plain.ndjson", lines.slice(0, lines.length / 2)), /damaged or not complete/],
      [add("last.gz", gzipSync(lines.trimEnd().split("\n").slice(0, -1).join("\n"))), /damaged or not complete/],
      [add("bytes.gz", bytes.with(bytes.length - 200, (bytes.at(-200) ?? 0) ^ 255)), /damaged/],
      [add("other.gz", "PK not compressed"), /other\.gz is not compressed, or damaged\./],
      [add("notes.txt", "shopping list"), /not a copy that Milepost has made/],
      [join(folder, "absent.gz"), /There is no file .*absent\.gz/],
      [join(folder, "folder.gz"), /folder\.gz is a folder/],
    ];
    for (const [file, sentence] of unusable) {
      const target = await databases.createEmpty();
      const refusal = await restoreFile(file, target, migrationsFolder).then(String, (error: Error) => error.message);
      expect(refusal).toMatch(sentence);
      expect(refusal).toMatch(/^[^\n]* Nothing was (changed|restored)\.$/);
      expect(await isUntouched(target), refusal).toBe(true);
    }
    const target = await databases.createEmpty();
    expect(run("restore", target, join(folder, "cut.gz"))).toEqual({
      status: 1,
      output: expect.stringMatching(/^[^\n]*its end is missing/),
    });
    expect(await isUntouched(target)).toBe(true);
  });
});
