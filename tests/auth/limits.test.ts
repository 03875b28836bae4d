import { expect, test } from "vitest";
import { readTries, readWait, takeTry } from "#lib/auth/rate-limit.ts";
import { signIn, signUp } from "#lib/auth/sign-in.ts";
import { openDatabase, type UnscopedDatabase } from "#lib/db/open.ts";
import { describeOnBoth } from "../support/database.ts";

const now = new Date("2026-11-23T10:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const [ada, password] = ["ada@example.org", "correct horse battery staple"];

function enter(db: UnscopedDatabase, changes: Partial<Parameters<typeof signIn>[0]> = {}) {
  return signIn({ email: ada, password, client: "203.0.113.7", now, db, ...changes });
}

describeOnBoth("limits on guessing", (databases) => {
  test("are exact when two instances are used at once", async () => {
    const url = await databases.create();
    const instances = [openDatabase(url), openDatabase(url)];
    try {
      await signUp({ email: ada, password, client: "203.0.113.7", now, db: instances[0] });
      const asked = Array.from({ length: 40 }, (_, index) =>
        enter(instances[index % 2] as UnscopedDatabase, { password: `guess ${index}` }),
      );
      const answers = (await Promise.all(asked)).map((answer) => ("problem" in answer ? answer.problem : "in"));
      expect(answers.filter((answer) => answer === "wrong")).toHaveLength(10);
      expect(answers.filter((answer) => answer === "wait")).toHaveLength(30);
      expect(await readTries("wrong-passwords", ada, now, instances[1])).toMatchObject({ tries: 10 });
    } finally {
      await Promise.all(instances.map((db) => db.$disconnect()));
    }
  });

  test("for one client are exact too, whatever addresses it tries", async () => {
    const db = await databases.open();
    // Stands in for earlier attempts without hashing passwords.
    await enter(db, { email: "first@example.org" });
    await db.rateLimit.updateMany({ where: { key: { startsWith: "sign-in-client" } }, data: { hits: 95 } });
    const asked = Array.from({ length: 20 }, (_, index) => enter(db, { email: `guess-${index}@example.org` }));
    const answers = await Promise.all(asked);
    expect(answers.filter((answer) => "problem" in answer && answer.problem === "wrong")).toHaveLength(5);
  });

  test("end after their time, however long somebody keeps guessing", async () => {
    const db = await databases.open();
    await signUp({ email: ada, password, client: "203.0.113.7", now, db });
    for (let minute = 0; minute < 60; minute += 15) {
      for (let tries = 0; tries < 10; tries += 1) await enter(db, { password: "wrong", now: later(minute) });
      for (let tries = 0; tries < 30; tries += 1) await enter(db, { password: "wrong", now: later(minute + 14) });
      expect(await enter(db, { now: later(minute + 14) })).toEqual({ problem: "wait", minutes: 1 });
    }
    expect(await enter(db, { now: later(60) })).toHaveProperty("learner");
  });
});

describeOnBoth("a limit that is used up", (databases) => {
  test("tells how long it lasts without counting, and ends", async () => {
    const db = await databases.open();
    const wait = (at: Date) => readWait("shared-client", "203.0.113.7", at, db);
    expect(await wait(now)).toBeUndefined();
    for (let at = 0; at < 240; at += 1) expect(await takeTry("shared-client", "203.0.113.7", now, db)).toBeUndefined();
    expect(await wait(now)).toBeUndefined();
    expect(await takeTry("shared-client", "203.0.113.7", now, db)).toBe(1);
    expect(await wait(new Date(now.getTime() + 20_000))).toBe(40);
    expect(await takeTry("shared-client", "203.0.113.8", now, db)).toBeUndefined();
    expect(await wait(later(1))).toBeUndefined();
    expect(await takeTry("shared-client", "203.0.113.7", later(1), db)).toBeUndefined();
  });
});

/** The database as it is, with a list of everything that it is asked to do. */
function listen(db: UnscopedDatabase): { db: UnscopedDatabase; asked: string[] } {
  const asked: string[] = [];
  const listening = db.$extends({
    query: {
      $allOperations({ model, operation, args, query }) {
        const statement = operation.startsWith("$") ? String((args as { strings?: string[] }).strings?.join("?")) : "";
        asked.push([model, operation, statement].filter(Boolean).join(" "));
        return query(args);
      },
    },
  });
  return { db: listening as unknown as UnscopedDatabase, asked };
}

describeOnBoth("wrong passwords", (databases) => {
  test("cost the database exactly the same for a known and an unknown address", async () => {
    const { db, asked } = listen(await databases.open());
    await signUp({ email: ada, password, client: "203.0.113.7", now, db });
    const works: string[][] = [];
    for (const email of [ada, "bob@example.org"]) {
      asked.length = 0;
      expect(await enter(db, { email, password: "not the password" })).toEqual({ problem: "wrong" });
      works.push([...asked]);
    }
    expect(works[0]?.length).toBeGreaterThan(3);
    expect(works[1]).toEqual(works[0]);
  });

  test("are counted, and reported at the next sign-in as one event", async () => {
    const db = await databases.open();
    await signUp({ email: ada, password, client: "203.0.113.7", now, db });
    for (let tries = 0; tries < 7; tries += 1) await enter(db, { password: "wrong", now: later(tries) });
    expect(await readTries("wrong-passwords", ada, later(7), db)).toEqual({ tries: 7, since: now });
    expect(await db.securityEvent.count({ where: { kind: "wrong_passwords" } })).toBe(0);
    await enter(db, { now: later(60) });
    await enter(db, { now: later(61) });
    expect(await db.securityEvent.findMany({ where: { kind: "wrong_passwords" } })).toMatchObject([{ about: "7", at: later(60) }]);
    expect(await readTries("wrong-passwords", ada, later(62), db)).toMatchObject({ tries: 0 });
  });
});
