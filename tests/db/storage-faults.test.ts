import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import Sqlite from "better-sqlite3";
import { expect, onTestFinished, test } from "vitest";
import { openDatabase, type UnscopedDatabase } from "#lib/db/open.ts";
import { hasFaultSince } from "#lib/db/storage-faults.ts";
import { describeOnBoth } from "../support/database.ts";

const littlePatience = { lockMs: 400, connectMs: 2_000, answerMs: 2_000 };

function open(url: string, patience?: typeof littlePatience): UnscopedDatabase {
  const db = openDatabase(url, patience);
  onTestFinished(() => db.$disconnect());
  return db;
}

const learner = (name: string) => ({ data: { email: `${name}@example.org` } });
const inTransaction = (db: UnscopedDatabase, name: string) => db.$transaction((tx) => tx.learner.create(learner(name)));

/** Another process, as SQLite sees it, that holds the write lock. */
function holdLock(url: string): Sqlite.Database {
  const other = new Sqlite(url.slice("file:".length));
  onTestFinished(() => void other.close());
  other.exec("BEGIN IMMEDIATE");
  return other;
}

describeOnBoth("a database that another process locked", ({ kind, create }) => {
  test.runIf(kind === "sqlite")("lets the process go on, and is asked again until the lock is free", async () => {
    const url = await create();
    const db = open(url, { ...littlePatience, lockMs: 60_000 });
    await db.learner.create(learner("first"));
    const other = holdLock(url);
    const start = performance.now();
    const waiting = Promise.all([
      db.learner.create(learner("alone")),
      inTransaction(db, "together"),
      db.rateLimit.create({ data: { key: "k", hits: 1, resetsAt: 1n } }),
    ]);
    // What only reads needs no lock, and nothing that waits stands in its way.
    for (let reads = 0; reads < 50; reads += 1) expect(await db.learner.count()).toBe(1);
    other.exec("INSERT INTO Learner (id, email) VALUES ('other', 'other@example.org'); COMMIT");
    await waiting;
    expect(await db.learner.count()).toBe(4);
    expect(hasFaultSince(start)).toBe(false);
  });

  test.runIf(kind === "sqlite")("is given up in the end, and used again afterwards", async () => {
    const url = await create();
    const db = open(url, littlePatience);
    await db.learner.create(learner("first"));
    const other = holdLock(url);
    const start = performance.now();
    await expect(db.learner.create(learner("alone"))).rejects.toThrow();
    await expect(inTransaction(db, "together")).rejects.toThrow();
    expect(hasFaultSince(start)).toBe(true);
    other.exec("COMMIT");
    await db.learner.create(learner("alone"));
    await inTransaction(db, "together");
    expect(await db.learner.count()).toBe(3);
  });
});

describeOnBoth("a full disk", ({ kind, create }) => {
  test.runIf(kind === "sqlite")("fails what cannot be stored, all of it, and nothing else", async () => {
    const db = open(await create());
    const setLimit = async (pages: number) => void (await db.$queryRawUnsafe(`PRAGMA max_page_count = ${pages}`));
    await db.learner.create(learner("first"));
    await setLimit(1);
    const name = "a".repeat(50_000);
    const start = performance.now();
    await expect(db.learner.create({ data: { email: "alone@example.org", name } })).rejects.toThrow();
    const both = db.$transaction(async (tx) => {
      await tx.rateLimit.create({ data: { key: "first part", hits: 1, resetsAt: 1n } });
      await tx.learner.create({ data: { email: "together@example.org", name } });
    });
    await expect(both).rejects.toThrow();
    expect(hasFaultSince(start)).toBe(true);
    expect([await db.learner.count(), await db.rateLimit.count()]).toEqual([1, 0]);
    await setLimit(1_000_000);
    await inTransaction(db, "together");
    expect(await db.learner.count()).toBe(2);
  });

  test("what the database refuses by its rules is no fault", async () => {
    const db = open(await create());
    const start = performance.now();
    await db.learner.create(learner("first"));
    await expect(db.learner.create(learner("first"))).rejects.toThrow();
    await expect(inTransaction(db, "first")).rejects.toThrow();
    expect(hasFaultSince(start)).toBe(false);
  });
});

/** A way to a server that can fall silent: then it takes everything, also new connections, and answers nothing. */
async function openWay(url: string) {
  const { hostname, port } = new URL(url);
  let isSilent = false;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on("error", () => {});
    }
    client.on("data", (bytes) => void (isSilent || upstream.write(bytes)));
    upstream.on("data", (bytes) => void (isSilent || client.write(bytes)));
    client.on("close", () => upstream.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const way = new URL(url);
  way.hostname = "127.0.0.1";
  way.port = String((server.address() as { port: number }).port);
  return {
    url: way.href,
    silence(on: boolean) {
      isSilent = on;
    },
  };
}

describeOnBoth("a silent server", ({ kind, create }) => {
  test.runIf(kind === "postgresql")("is given up, whether connected or not, and used again when it is back", async () => {
    const way = await openWay(await create());
    const db = open(way.url, littlePatience);
    await db.learner.create(learner("first"));
    const start = performance.now();
    way.silence(true);
    await expect(db.learner.count()).rejects.toThrow();
    await expect(db.learner.count(), "nor does a new connection").rejects.toThrow();
    expect(hasFaultSince(start)).toBe(true);
    way.silence(false);
    expect(await db.learner.count()).toBe(1);

    const begun = Promise.withResolvers<void>();
    const stopped = db.$transaction(async (tx) => {
      await tx.learner.create(learner("together"));
      way.silence(true);
      begun.resolve();
      await tx.learner.count();
    });
    await begun.promise;
    await expect(stopped).rejects.toThrow();
    way.silence(false);
    await inTransaction(db, "together");
    expect(await db.learner.count()).toBe(2);
  });
});
