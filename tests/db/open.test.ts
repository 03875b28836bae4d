import { chmodSync, existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { migrate } from "#lib/db/migrate.ts";
import { findOpenToOthers, makeFolder, openDatabase } from "#lib/db/open.ts";
import { describeOnBoth } from "../support/database.ts";
import { makeFolder as makeTemporaryFolder } from "../support/folder.ts";
import { migrationsFolder } from "../support/templates.ts";
import { countTurns } from "../support/turns.ts";

describeOnBoth("the database", (databases) => {
  test.runIf(databases.kind === "sqlite")("SQLite keeps what it acknowledged and checks references", async () => {
    const db = await databases.open();
    expect(await db.$queryRaw`PRAGMA journal_mode`).toEqual([{ journal_mode: "wal" }]);
    // 2 is FULL: a commit is on the disk before it is answered.
    expect(await db.$queryRaw`PRAGMA synchronous`).toEqual([{ synchronous: 2n }]);
    expect(await db.$queryRaw`PRAGMA foreign_keys`).toEqual([{ foreign_keys: 1n }]);
    // Waiting is the program's own: SQLite's would stop the whole process.
    expect(await db.$queryRaw`PRAGMA busy_timeout`).toEqual([{ timeout: 0n }]);
  });

  test("each read ends its turn, and others are answered between two", async () => {
    const db = await databases.open();
    const reads = 20;
    const turns = await countTurns(async () => {
      for (let at = 0; at < reads; at += 1) await db.learner.findMany();
    });
    expect(turns).toBeGreaterThanOrEqual(reads);
  });

  test("refuses a row that refers to nothing", async () => {
    const db = await databases.open();
    const plan = { learnerId: "nobody", roleId: "devops", catalogVersion: "1" };
    await expect(db.plan.create({ data: plan })).rejects.toMatchObject({ code: "P2003" });
  });

  test("deletes everything of a learner together with the learner, and nothing of another", async () => {
    const db = await databases.open();
    for (const email of ["ada@example.org", "bob@example.org"]) {
      const { id: learnerId } = await db.learner.create({ data: { email } });
      const { id: planId } = await db.plan.create({ data: { learnerId, roleId: "devops", catalogVersion: "1" } });
      await db.planMilestone.create({ data: { planId, milestoneId: "m" } });
      await db.session.create({ data: { learnerId, tokenHash: email, device: "Firefox", expiresAt: new Date() } });
      await db.account.create({ data: { userId: learnerId, provider: "github", providerAccountId: email, type: "oauth" } });
      await db.learnerMilestone.create({ data: { learnerId, milestoneId: "m", status: "done", statusAt: new Date() } });
      await db.learnerStep.create({ data: { learnerId, milestoneId: "m", stepId: "s", tickedAt: new Date() } });
      await db.event.create({
        data: {
          learnerId,
          revision: 1,
          changeId: email,
          planId,
          milestoneId: "m",
          kind: "status",
          before: "",
          after: "done",
          occurredAt: new Date(),
          recordedAt: new Date(),
        },
      });
    }
    await db.learner.delete({ where: { email: "ada@example.org" } });
    const counts = await Promise.all([
      db.learner.count(),
      db.plan.count(),
      db.planMilestone.count(),
      db.session.count(),
      db.account.count(),
      db.learnerMilestone.count(),
      db.learnerStep.count(),
      db.event.count(),
    ]);
    expect(counts).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
  });

  test("keeps what is written beside a transaction that fails", async () => {
    const db = await databases.open();
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    const failing = db.$transaction(async (tx) => {
      await tx.learner.create({ data: { email: "ada@example.org" } });
      begin();
      // Long enough for the one beside to be written, if it does not wait.
      await sleep(100);
      throw new Error("given up");
    });
    await begun;
    const beside = Promise.all([db.learner.create({ data: { email: "bob@example.org" } })]);
    await expect(failing).rejects.toThrow("given up");
    await beside;
    expect(await db.learner.findMany({ select: { email: true } })).toEqual([{ email: "bob@example.org" }]);
  });

  test("refuses an undefined condition instead of matching everybody", async () => {
    const db = await databases.open();
    await expect(db.plan.findMany({ where: { learnerId: undefined as never } })).rejects.toThrow(/undefined/);
  });
});

test("a folder for the database is made with those above it; where none can be made, that is said and not tried for ever", () => {
  const folder = join(makeTemporaryFolder(), "a", "b");
  makeFolder(folder);
  makeFolder(folder);
  expect(existsSync(folder)).toBe(true);
  expect(() => makeFolder("/proc/milepost/data")).toThrow(/ENOENT|EPERM|EROFS|EACCES/);
});

test.skipIf(process.platform === "win32")("a new database is for its owner alone, and one that is not is named", async () => {
  const folder = join(makeTemporaryFolder(), "data");
  const file = join(folder, "milepost.db");
  const before = process.umask(0o022);
  try {
    await migrate(`file:${file}`, migrationsFolder);
    const db = openDatabase(`file:${file}`);
    await db.learner.create({ data: { email: "ada@example.org" } });
    const modes = [folder, file, `${file}-wal`, `${file}-shm`].map((path) => (statSync(path).mode & 0o777).toString(8));
    expect(modes).toEqual(["700", "600", "600", "600"]);
    expect(findOpenToOthers(`file:${file}`)).toEqual([]);
    chmodSync(file, 0o644);
    expect(findOpenToOthers(`file:${file}`)).toEqual([`${file} (644)`]);
    await db.$disconnect();
  } finally {
    process.umask(before);
  }
});
