import { expect, test } from "vitest";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { findNewEvents, storeEvents } from "#lib/data/import/import-events.ts";
import { loadExistingData } from "#lib/data/import/import-milestones.ts";
import { importPlan, previewImport } from "#lib/data/import/import-plan.ts";
import type { FiledPlan } from "#lib/data/import/prepare-import.ts";
import { learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { inputLimits } from "#lib/planner/plan/input-limits.ts";
import type { ImportedEvent } from "#lib/planner/sync/merge-imported-plan.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";

const shipped = catalog();
const now = new Date("2026-11-23T10:00:00Z");
const at = (minute: number) => new Date(Date.parse("2026-11-01T10:00:00Z") + minute * 60_000);
const iso = (minute: number) => at(minute).toISOString();
const role = getRole("data-analyst");
const [one, two, three] = ["sql-basics", "excel-analysis", "desc-stats"] as const;
const [stepOne = "", stepTwo = ""] = shipped.milestones.get(one)?.steps.map(({ id }) => id) ?? [];
const ownId = (at: number) => `own-0f8fad5b-d9cb-469f-a165-00000000000${at}`;

type Item = FiledPlan["items"][number];
const item = (milestoneId: string, more: Partial<Item> = {}): Item => ({
  ...{ milestoneId, areaId: "sql", status: "not_started", statusAt: null, skipped: false, steps: [], note: "", evidence: [] },
  ...{ estimateMinutes: null, plannedStart: null, plannedEnd: null },
  ...more,
});
const studyTime = {
  ...{ startsOn: "2026-11-24", minutesPerWeekday: [60, 0, 60, 0, 60, 0, 30], daysOff: [{ from: "2026-12-24", to: "2027-01-01" }] },
  ...{ targetDate: "2027-09-01", timeZone: "Asia/Kathmandu" },
};
const fileOf = (more: Partial<FiledPlan> = {}): FiledPlan => ({
  ...{ exportedAt: "2026-11-22T10:00:00.000Z", catalog: { role: role.id, version: "of the file" }, createdAt: iso(0), settings: null },
  ...{ ownOrder: [], ownMilestones: [], items: [], events: [] },
  ...more,
});
const own = (place: number) => ({
  ...{ milestoneId: ownId(place), areaId: "foundations", title: `Own ${place}`, minutes: 60 + place },
  steps: [{ id: "read", text: "Read it" }],
});
const event = (changeId: string, minute: number, more: object = {}) => ({
  ...{ changeId, milestoneId: one, kind: "status" as const, before: "not_started", after: "done", at: iso(minute) },
  ...more,
});

async function addPlan(db: UnscopedDatabase, learner: LearnerId, roleId: string): Promise<string> {
  const data = { learnerId: learner, roleId, catalogVersion: "1", createdAt: at(0), openedAt: at(0) };
  return (await db.plan.create({ data })).id;
}

/** All rows that an import can write, of one learner. */
async function rowsOf(db: UnscopedDatabase, learner: LearnerId) {
  const where = { learnerId: learner };
  const ofPlan = { plan: where };
  const byMilestone = { milestoneId: "asc" } as const;
  return {
    revision: (await db.learner.findUniqueOrThrow({ where: { id: learner } })).revision,
    plans: await db.plan.findMany({ where, orderBy: { roleId: "asc" }, omit: { id: true, learnerId: true } }),
    members: await db.planMilestone.findMany({
      where: ofPlan,
      orderBy: [{ plan: { roleId: "asc" } }, byMilestone],
      omit: { planId: true },
    }),
    own: await db.ownMilestone.findMany({ where: ofPlan, orderBy: { id: "asc" }, omit: { planId: true } }),
    schedules: await db.scheduleRevision.findMany({ where: ofPlan, omit: { planId: true } }),
    statuses: await db.learnerMilestone.findMany({ where, orderBy: byMilestone, omit: { learnerId: true } }),
    steps: await db.learnerStep.findMany({ where, orderBy: { stepId: "asc" }, omit: { learnerId: true } }),
    notes: await db.learnerNote.findMany({ where, orderBy: byMilestone, omit: { learnerId: true } }),
    took: await db.timeTaken.findMany({ where, orderBy: byMilestone, omit: { learnerId: true } }),
    studied: await db.studyMinutes.findMany({ where: ofPlan, orderBy: { day: "asc" }, omit: { planId: true } }),
    links: await db.evidence.findMany({ where, orderBy: { url: "asc" }, omit: { learnerId: true, id: true } }),
    events: await db.event.findMany({ where, orderBy: { revision: "asc" }, omit: { learnerId: true, planId: true } }),
  };
}

const storedEvent = (changeId: string, revision: number, minute: number, more: object = {}) => ({
  ...{ changeId, revision, milestoneId: one, kind: "status", stepId: "", before: "not_started", after: "done" },
  ...{ occurredAt: at(minute), recordedAt: at(minute), clientId: "", superseded: false, since: null, beforeSince: null, undoes: "" },
  ...more,
});

describeOnBoth("a plan from a file", (databases) => {
  test("is stored row by row as the file has it", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const file = fileOf({
      settings: studyTime,
      earlierZones: [{ timeZone: "Europe/Berlin", until: iso(1) }],
      studyTimes: [{ madeAt: iso(0), ...studyTime, timeZone: "Europe/Berlin" }],
      ...{ byArea: true, pacePercent: 130, ownCore: [two], studyOrder: [two, one], ownOrder: [two, one] },
      ownMilestones: [own(2), own(1)],
      items: [
        item(one, {
          ...{ status: "done", statusAt: iso(9), steps: [stepOne, stepTwo], note: "A note", estimateMinutes: 95, tookMinutes: 120 },
          evidence: [
            { url: "https://example.org/b", label: "B" },
            { url: "https://example.org/a", label: "A" },
          ],
          studied: [
            { day: "2026-11-02", minutes: 30 },
            { day: "2026-11-03", minutes: 45 },
          ],
          ...{ plannedStart: "2026-11-24", plannedEnd: "2026-11-25" },
        }),
        item(two, { skipped: true, plannedStart: "2026-11-26", plannedEnd: null }),
      ],
      events: [
        event("a", 9, { since: iso(5), beforeSince: iso(4) }),
        event("b", 7, { kind: "step", stepId: stepOne, before: "false", after: "true" }),
        event("c", 10, { superseded: true }),
        event("c", 10, { superseded: true }),
      ],
    });
    const result = await importPlan(learner, file, now, shipped, db);
    expect(result).toMatchObject({ roleId: role.id, isNew: true, changes: true, unknown: [], planId: expect.any(String) });
    expect(result).toMatchObject({
      milestones: [
        { id: one, title: shipped.milestones.get(one)?.title, added: true, stepsTicked: 2, links: 2, note: "added", estimateMinutes: 95 },
        { id: two, title: shipped.milestones.get(two)?.title, added: true, skipped: true },
        { id: ownId(2), title: "Own 2", added: true },
        { id: ownId(1), title: "Own 1", added: true },
      ],
    });
    const stored = await rowsOf(db, learner);
    const member = { skipped: false, minutes: null, addedAt: now };
    const steps = '[{"id":"read","text":"Read it"}]';
    const later = (milliseconds: number) => new Date(now.getTime() + milliseconds);
    expect(stored).toEqual({
      // The milestones and the order count as a change each, and so does each event.
      revision: 5,
      plans: [
        {
          ...{ roleId: role.id, catalogVersion: "of the file", createdAt: at(0), openedAt: now, pacePercent: 130, byArea: true },
          ...{ ownOrder: JSON.stringify([two, one]), ownCore: JSON.stringify([two]), studyOrder: JSON.stringify([two, one]) },
          earlierZones: JSON.stringify([{ timeZone: "Europe/Berlin", until: iso(1) }]),
          pastStudyTimes: JSON.stringify([{ madeAt: iso(0), studyTime: { ...studyTime, timeZone: "Europe/Berlin" } }]),
          ...{ keptOrder: "", paceAnswered: null },
        },
      ],
      members: [
        { ...member, milestoneId: two, skipped: true },
        { ...member, milestoneId: ownId(1) },
        { ...member, milestoneId: ownId(2) },
        { ...member, milestoneId: one, minutes: 95 },
      ],
      own: [
        { id: ownId(1), areaId: "foundations", title: "Own 1", minutes: 61, steps, addedAt: later(1) },
        { id: ownId(2), areaId: "foundations", title: "Own 2", minutes: 62, steps, addedAt: later(0) },
      ],
      schedules: [
        {
          ...{ revision: 1, madeAt: new Date(file.exportedAt), undoneAt: null, startsOn: "2026-11-24", startTimes: "[]" },
          ...{ minutesPerWeekday: "[60,0,60,0,60,0,30]", daysOff: '[{"from":"2026-12-24","to":"2027-01-01"}]' },
          ...{ targetDate: "2027-09-01", timeZone: "Asia/Kathmandu", dates: JSON.stringify({ [one]: ["2026-11-24", "2026-11-25"] }) },
        },
      ],
      statuses: [{ milestoneId: one, status: "done", statusAt: at(9) }],
      // Events say since when; what none of them is about is as old as the status.
      steps: [
        { milestoneId: one, stepId: stepOne, tickedAt: at(7) },
        { milestoneId: one, stepId: stepTwo, tickedAt: at(9) },
      ].toSorted((a, b) => (a.stepId < b.stepId ? -1 : 1)),
      notes: [{ milestoneId: one, note: "A note", changedAt: now }],
      took: [{ milestoneId: one, minutes: 120, changedAt: now }],
      studied: [
        { milestoneId: one, day: "2026-11-02", minutes: 30, changedAt: now },
        { milestoneId: one, day: "2026-11-03", minutes: 45, changedAt: now },
      ],
      links: [
        { milestoneId: one, url: "https://example.org/a", label: "A", addedAt: later(1) },
        { milestoneId: one, url: "https://example.org/b", label: "B", addedAt: later(0) },
      ],
      events: [
        storedEvent("a", 3, 9, { since: at(5), beforeSince: at(4) }),
        // Made before the one above it, and told after it.
        storedEvent("b", 4, 7, { recordedAt: at(9), kind: "step", stepId: stepOne, before: "false", after: "true" }),
        storedEvent("c", 5, 10, { superseded: true }),
      ],
    });
    expect(await importPlan(learner, file, later(1), shipped, db)).toMatchObject({ isNew: false, changes: false, milestones: [] });
    expect(await rowsOf(db, learner)).toEqual(stored);
  });

  test("changes its own milestones of its own plan, and nothing beside them", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const [here, elsewhere] = [await addPlan(db, learner, role.id), await addPlan(db, learner, "ml-engineer")];
    for (const planId of [here, elsewhere]) {
      const ids = [one, two, three];
      await db.planMilestone.createMany({
        data: ids.map((milestoneId) => ({
          planId,
          milestoneId,
          addedAt: at(1),
          skipped: milestoneId === two,
          minutes: milestoneId === two ? 30 : null,
        })),
      });
      await db.studyMinutes.create({ data: { planId, milestoneId: three, day: "2026-11-02", minutes: 5, changedAt: at(1) } });
    }
    const said = { learnerId: learner, statusAt: at(1) };
    await db.learnerMilestone.createMany({ data: [one, two, three].map((milestoneId) => ({ ...said, milestoneId, status: "known" })) });
    for (const milestoneId of [one, three]) {
      await db.learnerStep.create({ data: { learnerId: learner, milestoneId, stepId: stepOne, tickedAt: at(1) } });
      await db.learnerNote.create({ data: { learnerId: learner, milestoneId, note: "mine", changedAt: at(1) } });
    }
    const before = await rowsOf(db, learner);
    const file = fileOf({
      items: [
        item(two, { note: "new", estimateMinutes: 90, skipped: true, studied: [{ day: "2026-11-04", minutes: 15 }] }),
        item(one, { status: "done", statusAt: iso(9), skipped: true, note: "theirs", estimateMinutes: 45 }),
      ],
      events: [
        event("a", 9, { kind: "skipped", before: "false", after: "true" }),
        event("b", 9, { kind: "step", stepId: stepOne, before: "true", after: "false" }),
      ],
    });
    const told = await previewImport(learner, file, shipped, db);
    expect(await rowsOf(db, learner), "a preview changes nothing").toEqual(before);
    expect(await importPlan(learner, file, now, shipped, db)).toEqual(told);
    expect(told).toMatchObject({
      ...{ isNew: false, planId: here, joined: { older: [], notesLeftOut: [], linksLeftOut: [], estimatesKept: [two] } },
      milestones: [
        { id: two, skipped: null, status: null, note: "added", estimateMinutes: null },
        { id: one, skipped: true, status: { from: "known", to: "done" }, stepsUnticked: 1, note: "joined", estimateMinutes: 45 },
      ],
    });
    expect(await previewImport(learner, fileOf({ catalog: { role: "astronaut", version: "1" } }), shipped, db)).toBe("no-role");
    const replaced = <Row extends { milestoneId: string }>(rows: readonly Row[], more: object, nth = 0) => {
      const at = rows.map(({ milestoneId }, index) => (milestoneId === one ? index : -1)).filter((index) => index >= 0)[nth];
      return rows.map((row, index) => (index === at ? { ...row, ...more } : row));
    };
    expect(await rowsOf(db, learner)).toEqual({
      ...before,
      // The estimate, and two events.
      revision: 3,
      members: replaced(before.members, { skipped: true, minutes: 45 }),
      statuses: replaced(before.statuses, { status: "done", statusAt: at(9) }),
      steps: before.steps.filter(({ milestoneId }) => milestoneId !== one),
      notes: [
        ...before.notes.filter(({ milestoneId }) => milestoneId === three),
        { milestoneId: two, note: "new", changedAt: now },
        { milestoneId: one, note: "mine\n\ntheirs", changedAt: now },
      ],
      studied: [...before.studied, { milestoneId: two, day: "2026-11-04", minutes: 15, changedAt: now }],
      events: [
        storedEvent("a", 2, 9, { kind: "skipped", before: "false", after: "true" }),
        storedEvent("b", 3, 9, { kind: "step", stepId: stepOne, before: "true", after: "false" }),
      ],
    });
  });

  test("keeps the order and the study time that the plan has, and says where the file's are others", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const file = fileOf({ settings: studyTime, ownOrder: [two, one], items: [item(one), item(two)] });
    const bringIn = async (more: Partial<FiledPlan> = {}) => {
      const result = await importPlan(learner, { ...file, ...more }, now, shipped, db);
      if (typeof result === "string") throw new Error(result);
      return [result.joined.orderKept, result.joined.timeKept, result.changes];
    };
    expect(await bringIn()).toEqual([false, false, true]);
    const before = await rowsOf(db, learner);
    expect(await bringIn()).toEqual([false, false, false]);
    expect(await bringIn({ ownOrder: [one, two], settings: { ...studyTime, targetDate: null } })).toEqual([true, true, false]);
    expect(await rowsOf(db, learner)).toEqual(before);
    // Of several schedules the newest counts that was not undone.
    const { planId } = await db.scheduleRevision.findFirstOrThrow();
    const [row] = before.schedules;
    if (!row) throw new Error("no schedule was stored");
    await db.scheduleRevision.create({ data: { ...row, planId, revision: 2, targetDate: null } });
    expect(await bringIn()).toEqual([false, true, false]);
    await db.scheduleRevision.update({ where: { planId_revision: { planId, revision: 2 } }, data: { undoneAt: now } });
    expect(await bringIn()).toEqual([false, false, false]);
  });

  test("may be the first one without anything in it, and is refused where its role is none", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    expect(await importPlan(learner, fileOf({ catalog: { role: "astronaut", version: "1" } }), now, shipped, db)).toBe("no-role");
    expect(await importPlan(learner, fileOf(), now, shipped, db)).toMatchObject({ isNew: true, changes: true, milestones: [] });
    expect(await importPlan(learner, fileOf(), now, shipped, db)).toMatchObject({ isNew: false, changes: false });
    expect(await rowsOf(db, learner)).toMatchObject({
      revision: 0,
      plans: [{ ownOrder: "[]", pastStudyTimes: "[]" }],
      schedules: [],
      members: [],
    });
  });

  test("has as many own milestones as a plan may have, however many another plan of the learner's has", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const fill = async (planId: string, name: string, count: number) => {
      const row = { planId, areaId: "foundations", title: name, minutes: 60 };
      await db.ownMilestone.createMany({ data: Array.from({ length: count }, (_, place) => ({ ...row, id: `own-${name}-${place}` })) });
    };
    await fill(await addPlan(db, learner, "ml-engineer"), "other", inputLimits.ownMilestones);
    const planId = await addPlan(db, learner, role.id);
    await fill(planId, "this", inputLimits.ownMilestones - 1);
    const bringIn = (...places: number[]) =>
      importPlan(learner, fileOf({ ownMilestones: places.map(own), items: [item(one)] }), now, shipped, db);
    expect(await bringIn(1, 2)).toBe("too-many-own");
    expect(await bringIn(1)).toMatchObject({ planId });
    expect(await db.ownMilestone.count({ where: { planId } })).toBe(inputLimits.ownMilestones);
    // As an earlier release may have allowed.
    await fill(planId, "more", 1);
    expect(await bringIn(2)).toBe("too-many-own");
    expect(await bringIn(1)).toMatchObject({ planId, changes: false });
  });
});

describeOnBoth("what is stored about the milestones of a file", (databases) => {
  test("is that of these milestones, this learner and this plan", async () => {
    const db = await databases.open();
    const [learner, stranger] = [await addTestLearner(db), await addTestLearner(db)];
    const [here, elsewhere] = [await addPlan(db, learner, role.id), await addPlan(db, learner, "ml-engineer")];
    const theirs = await addPlan(db, stranger, role.id);
    for (const planId of [here, elsewhere, theirs]) {
      for (const milestoneId of planId === here ? [one, three] : [one, two, three]) {
        await db.planMilestone.create({ data: { planId, milestoneId, skipped: planId === here, minutes: planId === here ? 30 : 90 } });
      }
      const days = { [here]: ["2026-11-02", "2026-11-03"], [elsewhere]: ["2026-11-04"], [theirs]: ["2026-11-05"] }[planId] ?? [];
      for (const milestoneId of [one, three]) {
        for (const day of days) await db.studyMinutes.create({ data: { planId, milestoneId, day, minutes: 5, changedAt: at(1) } });
      }
    }
    await db.studyMinutes.create({ data: { planId: here, milestoneId: two, day: "2026-11-02", minutes: 5, changedAt: at(1) } });
    for (const [learnerId, minute] of [
      [learner, 1],
      [stranger, 100],
    ] as const) {
      for (const milestoneId of [one, three]) {
        await db.learnerMilestone.create({ data: { learnerId, milestoneId, status: "done", statusAt: at(minute) } });
        await db.learnerNote.create({ data: { learnerId, milestoneId, note: `Note ${minute}`, changedAt: at(minute) } });
        await db.timeTaken.create({ data: { learnerId, milestoneId, minutes: minute, changedAt: at(minute) } });
      }
      for (const [milestoneId, name] of [
        [one, "a"],
        [one, "b"],
        [two, "c"],
        [three, "d"],
      ] as const) {
        await db.learnerStep.create({ data: { learnerId, milestoneId, stepId: name, tickedAt: at(minute + name.charCodeAt(0)) } });
        await db.evidence.create({ data: { learnerId, milestoneId, url: `https://example.org/${minute}/${name}`, label: "" } });
      }
    }
    let revision = 0;
    for (const [planId, milestoneId, kind, stepId, minute] of [
      [here, one, "status", "", 1],
      [here, one, "status", "", 5],
      [here, one, "status", "", 3],
      [elsewhere, one, "status", "", 9],
      [here, one, "step", "a", 2],
      [here, one, "step", "b", 7],
      [elsewhere, two, "skipped", "", 4],
      [here, three, "status", "", 8],
    ] as const) {
      revision += 1;
      const what = { milestoneId, kind, stepId, before: "", after: "", occurredAt: at(minute), recordedAt: at(minute) };
      await db.event.create({ data: { learnerId: learner, revision, changeId: String(revision), planId, ...what } });
    }
    const letter = (name: string) => at(1 + name.charCodeAt(0)).getTime();
    const found = {
      milestones: new Map([[one, { skipped: true, minutes: 30 }]]),
      statuses: new Map([[one, { status: "done", at: at(1).getTime() }]]),
      ticks: new Map([
        [
          one,
          new Map([
            ["a", letter("a")],
            ["b", letter("b")],
          ]),
        ],
        [two, new Map([["c", letter("c")]])],
      ]),
      notes: new Map([[one, "Note 1"]]),
      links: new Map([
        [one, expect.arrayContaining(["https://example.org/1/a", "https://example.org/1/b"])],
        [two, ["https://example.org/1/c"]],
      ]),
      took: new Set([one]),
      studied: new Map([
        [one, new Set(["2026-11-02", "2026-11-03"])],
        [two, new Set(["2026-11-02"])],
      ]),
      lastTimes: new Map([
        [`status ${one} `, at(9).getTime()],
        [`step ${one} a`, at(2).getTime()],
        [`step ${one} b`, at(7).getTime()],
        [`skipped ${two} `, at(4).getTime()],
      ]),
      lastTimesInPlan: new Map([
        [`status ${one} `, at(5).getTime()],
        [`step ${one} a`, at(2).getTime()],
        [`step ${one} b`, at(7).getTime()],
      ]),
    };
    const client = learnerDb(learner, db);
    expect(await loadExistingData(client, here, [one, two])).toEqual(found);
    const ofNone = { milestones: new Map(), studied: new Map(), lastTimesInPlan: new Map() };
    expect(await loadExistingData(client, undefined, [one, two])).toEqual({ ...found, ...ofNone });
  });
});

describeOnBoth("the history of a file", (databases) => {
  const filed = (changeId: string, minute: number, kind: ImportedEvent["kind"] = "status"): ImportedEvent => ({
    ...{ changeId, milestoneId: one, kind, stepId: "", before: "false", after: "true", occurredAt: iso(minute), superseded: false },
  });

  test("adds what is missing, brings back what a deleted plan had of it, and leaves all other events where they are", async () => {
    const db = await databases.open();
    const [learner, stranger] = [await addTestLearner(db), await addTestLearner(db)];
    const [here, other] = [await addPlan(db, learner, role.id), await addPlan(db, learner, "ml-engineer")];
    let revision = 0;
    const stored = async (learnerId: LearnerId, planId: string, changeId: string, kind = "status") => {
      revision += 1;
      const what = { milestoneId: one, kind, before: "false", after: "true", occurredAt: at(0), recordedAt: at(0) };
      await db.event.create({ data: { learnerId, revision, changeId, planId, ...what } });
      await db.learner.update({ where: { id: learnerId }, data: { revision } });
    };
    await stored(learner, "a deleted plan", "mine");
    await stored(learner, "a deleted plan", "mine", "skipped");
    await stored(learner, "a deleted plan", "of another file");
    await stored(learner, other, "of another plan");
    await stored(stranger, "a deleted plan", "theirs");
    const client = learnerDb(learner, db);
    const events = [
      filed("new", 3),
      filed("mine", 2),
      filed("theirs", 1),
      filed("of another plan", 4),
      filed("new", 5),
      filed("new", 5, "skipped"),
    ];
    const found = await findNewEvents(client, events);
    expect(found).toEqual({
      added: [
        { ...filed("new", 3), recordedAt: at(3) },
        { ...filed("theirs", 1), recordedAt: at(3) },
        { ...filed("new", 5, "skipped"), recordedAt: at(5) },
      ],
      orphaned: [1],
    });
    const list = async () =>
      (await db.event.findMany({ where: { learnerId: learner }, orderBy: { revision: "asc" } })).map(
        ({ revision, changeId, kind, planId }) => [revision, changeId, kind, planId].join(", "),
      );
    await storeEvents(client, learner, here, found);
    const whole = [
      `1, mine, status, ${here}`,
      "2, mine, skipped, a deleted plan",
      "3, of another file, status, a deleted plan",
      `4, of another plan, status, ${other}`,
      `5, new, status, ${here}`,
      `6, theirs, status, ${here}`,
      `7, new, skipped, ${here}`,
    ];
    expect(await list()).toEqual(whole);
    // Another instance brought the same file in since it was compared.
    await storeEvents(client, learner, here, { ...found, added: [...found.added, { ...filed("last", 6), recordedAt: at(6) }] });
    expect(await list()).toEqual([...whole, `8, last, status, ${here}`]);
    expect((await db.learner.findUniqueOrThrow({ where: { id: learner } })).revision).toBe(8);
    await storeEvents(client, learner, here, found);
    expect(await list()).toHaveLength(8);
    expect(await findNewEvents(client, events)).toEqual({ added: [], orphaned: [] });
  });
});
