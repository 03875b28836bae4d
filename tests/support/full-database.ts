import type { UnscopedDatabase } from "#lib/db/open.ts";
import { sqliteSchema } from "../../scripts/schema.ts";

/** Texts that a careless copy would damage. */
const difficult = [
  `Ünï "quoted" 'single' \\back\\slash, comma; \t tab`,
  "two\nlines\r\nand a third\u2028fourth",
  "🦔 日本語 עברית \u0001 e\u0301",
  "",
  " $1 %s {{y}} NULL null --",
];

const at = (day: number, millisecond = 0) => new Date(Date.UTC(2026, 0, day, 23, 59, 59, millisecond));

/** Adds rows to every table: two learners with all kinds of data. */
export async function fillDatabase(db: UnscopedDatabase): Promise<void> {
  await db.rateLimit.create({ data: { key: "sign-in:x", hits: 3, resetsAt: 9_007_199_254_740_993n } });
  await db.verificationToken.create({ data: { identifier: "ada@example.org", token: "t", expires: at(1, 1) } });
  for (const name of ["ada", "béa"]) await fillLearner(db, name);
}

async function fillLearner(db: UnscopedDatabase, name: string): Promise<void> {
  const id = (what: string) => `${name}-${what}`;
  const own = { learnerId: name };
  const plan = { planId: id("plan") };
  const milestoneId = "sql-basics";
  await db.learner.create({
    data: { id: name, email: `${name}@example.org`, emailVerified: name === "ada" ? at(2) : null, revision: 2, createdAt: at(1, 123) },
  });
  await db.session.create({ data: { ...own, id: id("s"), tokenHash: id("s"), device: "Firefox", expiresAt: at(30, 7) } });
  await db.account.create({ data: { provider: "github", providerAccountId: name, type: "oauth", userId: name } });
  await db.plan.create({ data: { id: plan.planId, ...own, roleId: "data-analyst", catalogVersion: "1", ownOrder: '["a","b"]' } });
  await db.planMilestone.create({ data: { ...plan, milestoneId, skipped: true, minutes: 90, addedAt: at(3) } });
  await db.planMilestone.create({ data: { ...plan, milestoneId: "git-basics", addedAt: at(3, 999) } });
  await db.ownMilestone.create({
    data: { ...plan, id: `own-${name}`, areaId: "x", title: difficult[0] ?? "", minutes: 60, addedAt: at(4) },
  });
  const schedule = { startsOn: "2026-01-01", minutesPerWeekday: "[60,0,0,0,0,0,0]", timeZone: "Asia/Kolkata", dates: "{}" };
  await db.scheduleRevision.create({
    data: { ...plan, ...schedule, revision: 1, madeAt: at(5), undoneAt: at(6), targetDate: "2026-12-31" },
  });
  await db.planEdit.create({
    data: { ...plan, id: id("edit"), kind: "note", milestoneId, before: "{}", after: difficult[0] ?? "", madeAt: at(6, 1), revision: 2 },
  });
  for (const [index, note] of difficult.entries()) {
    await db.learnerNote.create({ data: { ...own, milestoneId: `m${index}`, note, changedAt: at(7, index) } });
  }
  await db.timeTaken.create({ data: { ...own, milestoneId, minutes: 330, changedAt: at(7, 9) } });
  await db.studyMinutes.create({ data: { ...plan, milestoneId, day: "2026-01-07", minutes: 45, changedAt: at(7, 8) } });
  await db.evidence.create({ data: { ...own, id: id("e"), milestoneId, url: "https://example.org/?a=b&c", label: difficult[2] ?? "" } });
  await db.learnerMilestone.create({ data: { ...own, milestoneId, status: "done", statusAt: at(8) } });
  await db.learnerStep.create({ data: { ...own, milestoneId, stepId: "s", tickedAt: at(9) } });
  for (const revision of [1, 2]) {
    const event = { milestoneId, kind: "status", before: "not_started", after: "done", occurredAt: at(8), recordedAt: at(8) };
    await db.event.create({ data: { ...own, ...plan, ...event, revision, changeId: id(`c${revision}`) } });
    await db.appliedChange.create({
      data: { ...own, ...plan, milestoneId, kind: "note", revision, changeId: id(`c${revision}`), occurredAt: at(8) },
    });
  }
  await db.apiToken.create({ data: { ...own, id: id("t"), name: difficult[4] ?? "", tokenHash: id("t") } });
  await db.idempotentAnswer.create({ data: { ...own, key: "k", requestHash: "h", status: 200, body: difficult[1] ?? "" } });
  await db.calendarFeed.create({ data: { ...plan, tokenHash: id("f"), lastReadAt: at(10) } });
  await db.share.create({ data: { ...plan, tokenHash: id("h"), showDates: true } });
  await db.accountLink.create({ data: { ...own, tokenHash: id("l"), purpose: "reset", expiresAt: at(11) } });
  await db.outboxMessage.create({
    data: {
      ...own,
      id: id("m"),
      key: "k",
      channel: "mail",
      body: "{}",
      madeAt: at(12),
      dueAt: at(13),
      expiresAt: at(14),
      endedAt: at(13, 5),
    },
  });
  await db.webhook.create({
    data: { ...own, id: id("w"), url: "https://example.org/?a=b&c", events: '["plan.finished"]', createdAt: at(12) },
  });
  await db.pushDevice.create({
    data: {
      ...own,
      sessionId: id("s"),
      endpoint: "https://push.example.org/?a=b&c",
      p256dh: "p",
      auth: "a",
      serverKey: "k",
      pressedAt: at(12, 9),
    },
  });
  await db.reminders.create({
    data: { ...own, sundayLetter: true, missedWeek: false, since: at(12), lookAt: at(13), pressedAt: at(13, 7) },
  });
  await db.securityEvent.create({ data: { ...own, id: id("x"), kind: "sign-in", device: "Firefox" } });
}

/** Reads every row of every table with the program's own client, a different way than the tested one. */
export async function readEveryTable(db: UnscopedDatabase): Promise<Record<string, unknown[]>> {
  const names = [...sqliteSchema().matchAll(/^model (\w)(\w+) /gm)].map(([, first = "", rest = ""]) => first.toLowerCase() + rest);
  const read = names.map(async (name) => {
    const rows = await db[name as "learner"].findMany();
    const text = (row: unknown) => JSON.stringify(row, (_, value) => (typeof value === "bigint" ? String(value) : value));
    return [name, rows.map(text).sort()] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}
