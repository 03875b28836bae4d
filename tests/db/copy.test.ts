import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { nameCopy, readLines, writeLines } from "#lib/db/copy/file.ts";
import { CopyError } from "#lib/db/copy/format.ts";
import { readContents, restoreCopy } from "#lib/db/copy/restore.ts";
import { writeCopy } from "#lib/db/copy/write.ts";
import { migrate } from "#lib/db/migrate.ts";
import { openDatabase, type UnscopedDatabase } from "#lib/db/open.ts";
import { root } from "../../scripts/schema.ts";
import { bundleProgram } from "../support/bundle-program.ts";
import { describeBothWays, describeOnBoth } from "../support/database.ts";
import { makeFolder } from "../support/folder.ts";
import { fillDatabase, readEveryTable } from "../support/full-database.ts";
import { migrationsFolder } from "../support/templates.ts";

const now = new Date("2026-11-23T14:00:00Z");
const programs = {
  backup: await bundleProgram("scripts/backup.ts"),
  restore: await bundleProgram("scripts/restore.ts"),
  move: await bundleProgram("scripts/move.ts"),
};

async function use<Result>(url: string, work: (db: UnscopedDatabase) => Promise<Result>): Promise<Result> {
  const db = openDatabase(url);
  return work(db).finally(() => db.$disconnect());
}

async function collect(lines: AsyncIterable<string>): Promise<string[]> {
  const all = [];
  for await (const line of lines) all.push(line);
  return all;
}

async function* replay(lines: readonly string[]) {
  yield* lines;
}

describeBothWays("a copy", (from, to) => {
  test("goes to the other kind and back with every row unchanged", async () => {
    const [source, middle, end] = [await from.create(), await to.createEmpty(), await from.createEmpty()];
    await use(source, fillDatabase);
    const rows = await use(source, readEveryTable);
    expect(Object.entries(rows).filter(([, found]) => found.length === 0)).toEqual([]);

    const contents = await restoreCopy(writeCopy(source, now), middle, migrationsFolder);
    expect(await use(middle, readEveryTable)).toEqual(rows);
    await restoreCopy(writeCopy(middle, now), end, migrationsFolder);
    expect(await use(end, readEveryTable)).toEqual(rows);
    expect(await readContents(middle)).toEqual(contents);
    expect(await readContents(end)).toEqual(contents);
    // Not only the rows: the lines themselves are the same, whatever the kind.
    expect(await collect(writeCopy(middle, now))).toEqual(await collect(writeCopy(source, now)));
  });

  test("still works there: the database compares and counts its values correctly", async () => {
    const [source, target] = [await from.create(), await to.createEmpty()];
    await use(source, fillDatabase);
    await restoreCopy(writeCopy(source, now), target, migrationsFolder);
    await use(target, async (db) => {
      const expiresAt = new Date("2026-01-30T23:59:59.007Z");
      expect(await db.session.count({ where: { expiresAt: { gt: new Date(expiresAt.getTime() - 1) } } })).toBe(2);
      expect(await db.session.count({ where: { expiresAt: { gt: expiresAt } } })).toBe(0);
      expect(await db.share.count({ where: { showDates: true, showNotes: false } })).toBe(2);
      expect(await db.rateLimit.count({ where: { resetsAt: { gte: 9_007_199_254_740_993n } } })).toBe(1);
      await db.learner.delete({ where: { id: "ada" } });
      expect(await db.event.count()).toBe(2);
    });
  });
});

describeOnBoth("a copy", (databases) => {
  test("made while others write is of one moment", async () => {
    const url = await databases.create();
    const db = openDatabase(url);
    const learnerId = "l";
    await db.learner.create({ data: { id: learnerId, email: "l@example.org" } });
    let isOver = false;
    // Each change is an event and a number that counts them, in tables that are copied one after the other.
    const writing = (async () => {
      for (let revision = 1; !isOver; revision += 1) {
        const event = { planId: "p", milestoneId: "m", kind: "status", before: "", after: "", occurredAt: now, recordedAt: now };
        await db.$transaction([
          db.learner.update({ where: { id: learnerId }, data: { revision } }),
          db.event.create({ data: { ...event, learnerId, revision, changeId: String(revision) } }),
        ]);
        // SQLite answers at once, so that nothing else in this process would ever get its turn.
        await sleep(1);
      }
    })();
    const counts = [];
    for (let round = 0; round < 4; round += 1) {
      await Promise.race([writing, sleep(200)]);
      const lines = await collect(writeCopy(url, now));
      const target = await databases.createEmpty();
      await restoreCopy(replay(lines), target, migrationsFolder);
      const copied = await use(target, async (copy) => [(await copy.learner.findFirstOrThrow()).revision, await copy.event.count()]);
      counts.push(copied);
    }
    isOver = true;
    await writing;
    await db.$disconnect();
    expect(counts.filter(([revision, events]) => revision !== events)).toEqual([]);
    expect(counts.at(-1)?.[0]).toBeGreaterThan(counts[0]?.[0] ?? 0);
  });

  test("that is damaged is refused, and nothing of it is stored", async () => {
    const url = await databases.create();
    await use(url, fillDatabase);
    const lines = await collect(writeCopy(url, now));
    const damage: Record<string, string[]> = {
      cut: lines.slice(0, -1),
      "without a row": lines.toSpliced(5, 1),
      "with a row twice": lines.toSpliced(5, 0, lines[5] ?? ""),
      changed: lines.with(4, (lines[4] ?? "").replace(/[a-z](?="[^"]*$)/, "X")),
      "broken in a line": lines.with(7, '["Learner",'),
      "with a foreign table": lines.with(3, '["_prisma_migrations",[]]'),
    };
    const target = await databases.createEmpty();
    for (const [how, spoiled] of Object.entries(damage)) {
      await expect(restoreCopy(replay(spoiled), target, migrationsFolder), how).rejects.toThrow(CopyError);
      expect(
        Object.values(await readContents(target)).every(({ rows }) => rows === 0),
        how,
      ).toBe(true);
    }
    await restoreCopy(replay(lines), target, migrationsFolder);
  });

  test("is not restored over data, from a newer release, or from another kind of file", async () => {
    const url = await databases.create();
    await use(url, fillDatabase);
    const lines = await collect(writeCopy(url, now));
    const before = await readContents(url);
    await expect(restoreCopy(replay(lines), url, migrationsFolder)).rejects.toThrow(/not empty.*Nothing was changed/);
    expect(await readContents(url)).toEqual(before);
    const empty = await databases.createEmpty();
    const newer = lines.with(0, (lines[0] ?? "").replace(/"migrations":\["\w+/, '"migrations":["2099_future'));
    await expect(restoreCopy(replay(newer), empty, migrationsFolder)).rejects.toThrow(/newer release/);
    for (const other of [[], ["{}"], ["\u0000"], ['{"format":"milepost-copy","version":2}']]) {
      await expect(restoreCopy(replay(other), empty, migrationsFolder)).rejects.toThrow(CopyError);
    }
    await expect(collect(writeCopy(await databases.createEmpty(), now))).rejects.toThrow("there is nothing to copy");
  });

  test("of an earlier release becomes a database of this one", async () => {
    const old = await databases.createEmpty();
    const [first = ""] = readdirSync(join(migrationsFolder, "sqlite")).sort();
    await migrate(old, migrationsFolder, first);
    await use(old, (db) => db.$executeRaw`INSERT INTO "Learner" ("id", "email") VALUES ('l', 'ada@example.org')`);
    const target = await databases.createEmpty();
    await restoreCopy(writeCopy(old, now), target, migrationsFolder);
    expect(await migrate(target, migrationsFolder)).toEqual([]);
    expect(await use(target, (db) => db.learner.findMany({ include: { notes: true } }))).toMatchObject([{ id: "l", notes: [] }]);
  });

  test("is made and restored by the commands, which say what to do and print no password", async () => {
    const [url, target] = [await databases.create(), await databases.createEmpty()];
    await use(url, fillDatabase);
    const folder = makeFolder();
    const run = (script: keyof typeof programs, databaseUrl: string, ...given: string[]) => {
      // As npm does it on one of the databases.
      const program = databases.kind === "sqlite" ? ["--import", "tsx", join(root, "scripts", `${script}.ts`)] : [programs[script]];
      const command = [...program, ...given];
      const { status, stdout, stderr } = spawnSync(process.execPath, command, {
        cwd: root,
        encoding: "utf8",
        env: { ...process.env, DATABASE_URL: databaseUrl },
      });
      const output = stdout + stderr;
      const password = databaseUrl.startsWith("postgres") ? new URL(databaseUrl).password : "no password";
      expect(output).not.toContain(password);
      return { status, output };
    };
    expect(run("backup", url, folder)).toMatchObject({ status: 0, output: expect.stringContaining("It holds personal data") });
    const [name = ""] = readdirSync(folder);
    expect(name).toMatch(/^milepost-\d{4}-.*\.ndjson\.gz$/);
    expect(run("restore", target, join(folder, name))).toMatchObject({
      status: 0,
      output: expect.stringContaining("read again and found equal"),
    });
    expect(run("move", url, url, target)).toMatchObject({ status: 1, output: expect.stringContaining("not empty") });
    expect(await readContents(target)).toEqual(await readContents(url));
  });
});

test("a file appears only when it is complete, is readable by its owner only, and replaces none", async () => {
  const folder = makeFolder();
  const file = nameCopy(folder, now);
  await writeLines(replay(["one", "zwei 🦔"]), file);
  expect(gunzipSync(readFileSync(file)).toString()).toBe("one\nzwei 🦔\n");
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(await collect(readLines(file))).toEqual(["one", "zwei 🦔"]);
  await expect(writeLines(replay([]), file)).rejects.toThrow("exists already");

  async function* fail() {
    yield "one";
    throw new Error("the disk is gone");
  }
  const other = join(folder, "plain.ndjson");
  await expect(writeLines(fail(), other)).rejects.toThrow("the disk is gone");
  expect(readdirSync(folder)).toHaveLength(1);
  expect(existsSync(other)).toBe(false);
  writeFileSync(join(folder, "cut.gz"), readFileSync(file).subarray(0, 20));
  await expect(collect(readLines(join(folder, "cut.gz")))).rejects.toThrow("its end is missing");
  await expect(collect(readLines(join(folder, "absent")))).rejects.toThrow(/^There is no file .*absent\. Nothing was changed\.$/);
});
