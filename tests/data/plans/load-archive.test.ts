import { randomUUID } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { catalog } from "#lib/catalog/catalog.ts";
import { loadArchive } from "#lib/data/plans/load-archive.ts";
import { listArchiveFiles, toArchiveFile } from "#lib/export/archive.ts";
import { planFileSchema } from "#lib/export/plan-file.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addFullAccount, isSecret, readTables } from "../../support/full-account.ts";
import { addTestLearner } from "../../support/learners.ts";
import { longestTurnOfThree } from "../../support/longest-turn.ts";

/** Columns whose name in the archive is another one. */
const archiveNames: Record<string, string> = { occurredAt: "at", undoneAt: "withdrawnAt" };

const exportedAt = "2026-11-23T10:00:00.000Z";

describeOnBoth("all my data", (databases) => {
  test("has every column of every table that belongs to the learner, except secrets, and nothing of anybody else", async () => {
    const db = await databases.open();
    const [mine, others] = [await addFullAccount(db), await addFullAccount(db)];
    const files = await listArchiveFiles(await loadArchive(mine.learner, catalog(), db), exportedAt);
    const all = Object.values(files).join("\n");
    const named = (table: string, column: string) => `${table}.${column}`;

    const missing = mine.values.filter(({ table, column, value }) => !isSecret(table, column) && !all.includes(JSON.stringify(value)));
    expect(missing.map(({ table, column }) => named(table, column))).toEqual([]);
    const leaked = mine.values.filter(({ table, column, value }) => isSecret(table, column) && all.includes(value));
    expect(leaked.map(({ table, column }) => named(table, column))).toEqual([]);
    const theirs = others.values.filter(({ value }) => !mine.values.some((own) => own.value === value));
    expect(theirs.filter(({ value }) => all.includes(value)).map(({ table, column }) => named(table, column))).toEqual([]);
    expect(all).not.toContain(others.email);

    // Values that are not text do not identify their column, so the column's name must be in the archive.
    const columns = readTables().flatMap(({ name, columns: each }) => each.map((column) => ({ table: name, ...column })));
    const unnamed = columns.filter(
      ({ table, name }) => table !== "RateLimit" && !isSecret(table, name) && !new RegExp(`"${archiveNames[name] ?? name}":`).test(all),
    );
    expect(unnamed.map(({ table, name }) => named(table, name))).toEqual([]);
    expect(all).not.toMatch(/"\w*[hH]ash"/);
  });

  test("is one zip whose README names each file, and whose plans can be imported", async () => {
    const db = await databases.open();
    const mine = await addFullAccount(db);
    const archive = await loadArchive(mine.learner, catalog(), db);
    const files = unzipSync(await toArchiveFile(archive, exportedAt));
    const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
    expect(Object.keys(files).filter((path) => path !== "README.txt" && !text("README.txt").includes(path))).toEqual([]);
    const promised = [...text("README.txt").matchAll(/^(?:account|learning|plans)\/\S+/gm)].map(([path]) => path);
    expect(promised.filter((path) => !(path in files))).toEqual([]);
    expect(planFileSchema.safeParse(JSON.parse(text("plans/data-analyst/plan.json"))).error).toBeUndefined();
    expect(text("plans/data-analyst/plan.md")).toMatch(/^# Data Analyst plan\n/);
    for (const path of Object.keys(files).filter((name) => name.endsWith(".json"))) JSON.parse(text(path));
    expect(JSON.parse(text("plans/data-analyst/details.json")).schedules[0].minutesPerWeekday).toEqual([60, 60, 60, 60, 60, 0, 0]);
    expect(await toArchiveFile(archive, exportedAt)).toEqual(await toArchiveFile(archive, exportedAt));
  });

  test("lists the oldest first in every table, and says whether there is a password", async () => {
    const db = await databases.open();
    const email = "ada@example.org";
    const learnerId = await addTestLearner(db, email);
    await db.learner.update({ where: { id: learnerId }, data: { passwordHash: "a hash" } });
    const roles = ["ml-engineer", "data-scientist", "data-analyst", "genai-engineer"];
    // The later first; of those of one moment, the one that comes second.
    for (const [index, [day, id]] of (
      [
        [3, "a"],
        [1, "b"],
        [2, "d"],
        [2, "c"],
      ] as const
    ).entries()) {
      const at = new Date(`2026-11-2${day}T10:00:00Z`);
      const [own, device, tokenHash, changeId] = [{ learnerId }, "Firefox", `hash ${id}`, id];
      const session = await db.session.create({ data: { ...own, id, tokenHash, device, createdAt: at, expiresAt: at } });
      await db.securityEvent.create({ data: { ...own, kind: "signed_in", device, at } });
      await db.accountLink.create({ data: { ...own, tokenHash, purpose: "reset", createdAt: at, expiresAt: at } });
      await db.apiToken.create({ data: { ...own, name: id, tokenHash, createdAt: at } });
      await db.verificationToken.create({ data: { identifier: email, token: id, expires: at } });
      await db.idempotentAnswer.create({ data: { ...own, key: id, requestHash: "", status: 200, body: "", createdAt: at } });
      const message = { channel: "mail", body: "{}", madeAt: at, dueAt: at, expiresAt: at };
      await db.outboxMessage.create({ data: { ...own, id, key: id, ...message } });
      await db.webhook.create({ data: { ...own, url: id, events: "[]", createdAt: at } });
      const keys = { endpoint: "", p256dh: "", auth: "", serverKey: "" };
      await db.pushDevice.create({ data: { ...own, sessionId: session.id, ...keys, createdAt: at } });
      await db.learnerMilestone.create({ data: { ...own, milestoneId: id, status: "done", statusAt: at } });
      await db.learnerStep.create({ data: { ...own, milestoneId: id, stepId: "one", tickedAt: at } });
      await db.learnerNote.create({ data: { ...own, milestoneId: id, note: "Mine", changedAt: at } });
      await db.timeTaken.create({ data: { ...own, milestoneId: id, minutes: 60, changedAt: at } });
      await db.evidence.create({ data: { ...own, id, milestoneId: "sql-basics", url: id, label: "", addedAt: at } });
      const plan = { id: `plan ${id}`, roleId: roles[index] ?? "", catalogVersion: "1", createdAt: at };
      await db.plan.create({ data: { ...own, ...plan } });
      const change = { changeId, planId: "plan a", milestoneId: "sql-basics", kind: "status", occurredAt: at };
      await db.event.create({ data: { ...own, ...change, revision: 10 * day + index, before: "", after: "", recordedAt: at } });
      await db.appliedChange.create({ data: { ...own, ...change, revision: day } });
      const its = { planId: "plan a" };
      await db.planMilestone.create({ data: { ...its, milestoneId: id, addedAt: at } });
      await db.ownMilestone.create({ data: { ...its, id: `own-${id}`, areaId: "sql", title: "", minutes: 60, addedAt: at } });
      await db.studyMinutes.create({ data: { ...its, milestoneId: id, day: `2026-11-2${day}`, minutes: 60, changedAt: at } });
      const edit = { kind: "pace", before: "100", after: "120", madeAt: at, revision: id === "d" ? 99 : index };
      await db.planEdit.create({ data: { ...its, id, ...edit } });
    }
    const { account, learning, plans } = await loadArchive(learnerId, catalog(), db);
    expect(account.profile).toMatchObject({ email, hasPassword: true });
    const days = (rows: object[], column: string) => rows.map((row) => ((row as Record<string, unknown>)[column] as Date).getUTCDate());
    const byMoment = [
      ...[days(account.sessions, "createdAt"), days(account.securityEvents, "at"), days(account.accountLinks, "createdAt")],
      ...[days(account.apiKeys, "createdAt"), days(account.signInLinks, "expires"), days(account.apiAnswers, "createdAt")],
      ...[days(account.messages, "madeAt"), days(account.webhooks, "createdAt"), days(account.devices, "createdAt")],
      ...[days(learning.milestones, "statusAt"), days(learning.steps, "tickedAt"), days(learning.notes, "changedAt")],
      ...[days(learning.timesTaken, "changedAt"), days(learning.evidence, "addedAt"), days(learning.history, "at")],
      ...[
        days(learning.statements, "at"),
        days(
          plans.map(({ row }) => row),
          "createdAt",
        ),
      ],
    ];
    expect(byMoment).toEqual(Array(17).fill([21, 22, 22, 23]));
    const row = plans.find(({ row: { id } }) => id === "plan a")?.row;
    const inOrder = ["b", "c", "d", "a"];
    expect(account.messages.map(({ id }) => id)).toEqual(inOrder);
    expect(learning.statements.map(({ changeId }) => changeId)).toEqual(inOrder);
    expect(plans.map(({ row: { id } }) => id)).toEqual(inOrder.map((id) => `plan ${id}`));
    expect(row?.milestones.map(({ milestoneId }) => milestoneId)).toEqual(inOrder);
    expect(row?.ownMilestones.map(({ id }) => id)).toEqual(inOrder.map((id) => `own-${id}`));
    expect(row?.studied.map(({ milestoneId }) => milestoneId)).toEqual(inOrder);
    expect(row?.edits.map(({ id }) => id)).toEqual(inOrder);
  });

  test("keeps the names of its files and fields, whatever the tables are called", async () => {
    const db = await databases.open();
    const { learner } = await addFullAccount(db);
    const files = await listArchiveFiles(await loadArchive(learner, catalog(), db), exportedAt);
    const rows = (path: string) => JSON.parse(files[path] ?? "[]");
    const change = ["learnerId", "changeId", "planId", "milestoneId", "kind", "stepId", "revision", "clientId", "undoes"];
    const [event] = rows("learning/history.json");
    expect(Object.keys(event).sort()).toEqual(
      [...change, "before", "after", "superseded", "at", "recordedAt", "since", "beforeSince"].sort(),
    );
    const [statement] = rows("learning/statements.json");
    expect(Object.keys(statement).sort()).toEqual([...change, "at"].sort());
    expect([event.at, statement.at]).toEqual(["2026-11-23T10:00:00.000Z", "2026-11-23T10:00:00.000Z"]);
    const { schedules, ...plan } = rows("plans/data-analyst/details.json");
    const relations = ["milestones", "ownMilestones", "studied", "edits", "calendarFeed", "share"];
    const own = [
      "id",
      "learnerId",
      "roleId",
      "catalogVersion",
      "earlierZones",
      "pastStudyTimes",
      "createdAt",
      "openedAt",
      "ownOrder",
      "ownCore",
      "studyOrder",
      "keptOrder",
      "byArea",
      "pacePercent",
      "paceAnswered",
    ];
    expect(Object.keys(plan).sort()).toEqual([...own, ...relations].sort());
    const time = ["startsOn", "minutesPerWeekday", "startTimes", "daysOff", "targetDate", "timeZone"];
    expect(Object.keys(schedules[0]).sort()).toEqual(["planId", "revision", "madeAt", "withdrawnAt", ...time, "dates"].sort());
    expect(schedules[0].withdrawnAt).toBe("2026-11-23T10:00:00.000Z");
  });

  test("of a learner without data is still an archive", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const files = await listArchiveFiles(await loadArchive(learner, catalog(), db), exportedAt);
    expect(files["README.txt"]).toContain("You have no plan.");
    expect(JSON.parse(files["account/profile.json"] ?? "")).toMatchObject({ id: learner, hasPassword: false });
    expect(JSON.parse(files["learning/history.json"] ?? "")).toEqual([]);
  });
});

test("an archive of many rows is written as one of few, and others are answered meanwhile", async () => {
  const history = Array.from({ length: 50_000 }, (_, index) => ({
    ...{ changeId: randomUUID(), milestoneId: "sql-basics", kind: "step", steps: '["one"]', at: new Date(index) },
    ...{ before: "false", after: "true", stepId: "first-query", clientId: "", planId: "01a227a3-3d9b-77d8-9153-ed1721bb9649" },
  }));
  const archive = { account: { profile: { email: "ada@example.org" } }, learning: { history }, plans: [] };
  const mostMilliseconds = 150;
  expect(await longestTurnOfThree(() => toArchiveFile(archive, exportedAt), mostMilliseconds)).toBeLessThan(mostMilliseconds);
  const written = strFromU8(unzipSync(await toArchiveFile(archive, exportedAt))["learning/history.json"] ?? new Uint8Array());
  expect(written).toBe(
    `${JSON.stringify(
      history.map((row) => ({ ...row, steps: ["one"] })),
      null,
      2,
    )}\n`,
  );
});
