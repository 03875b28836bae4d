import { expect, test } from "vitest";
import { openFeed, renewFeed } from "#lib/auth/calendar-feed.ts";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { applyChanges } from "#lib/data/changes/changes.ts";
import { putMilestone } from "#lib/data/changes/put-milestone.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { addOwnMilestone, removeOwnMilestone, setEstimate, setOwnOrder } from "#lib/data/plans/customise.ts";
import { loadPlanExport } from "#lib/data/plans/load-plan-export.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import { undoScheduleRevision } from "#lib/data/schedules/schedules.ts";
import { findFeedOf, removeFeed } from "#lib/data/sharing/calendar-feeds.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { type StudyTime, schedulePlan } from "#lib/planner/schedule/schedule-plan.ts";
import { todayOf } from "#lib/planner/time/time-zone.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";
import { storeTestRevision } from "../../support/schedule-revisions.ts";
import { toEvents } from "../../support/whole-files.ts";

const settings: StudyTime = {
  startsOn: "2026-11-23",
  minutesPerWeekday: [120, 120, 120, 120, 120, 0, 0],
  daysOff: [],
  targetDate: null,
  timeZone: "Europe/Berlin",
};
const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 10, minute));

async function plan(db: UnscopedDatabase, learner: LearnerId, planId: string, today: string, now: Date) {
  const copy = await loadPlanExport(learner, planId, catalog(), db);
  const { schedule } = schedulePlan(copy?.plan ?? { areas: [], studyTime: null }, settings, today);
  await storeTestRevision(learner, planId, settings, schedule, now, db);
}

/** Reads a feed as a calendar program does: start and sequence by milestone. */
async function readFeed(db: UnscopedDatabase, token: string, now: Date): Promise<Map<string, { start: string; sequence: number }>> {
  const feed = await openFeed(token, now, db);
  const copy = feed && (await loadPlanExport(feed.learner, feed.planId, catalog(), db));
  if (!copy) throw new Error("there is no such feed");
  const text = toEvents(copy, "https://plan.example.org", todayOf(copy.plan, now));
  return new Map(
    [...text.matchAll(/UID:milestone-([a-z0-9-]+)-[0-9a-f]{8}-.*?SEQUENCE:(\d+)\r\nDTSTART;VALUE=DATE:(\d+)/gs)].map(
      ([, id = "", sequence, start = ""]) => [id, { start, sequence: Number(sequence) }],
    ),
  );
}

type Feed = Awaited<ReturnType<typeof readFeed>>;

/** A calendar program takes every entry of the later reading for the newer one. */
function expectNewer(before: Feed, after: Feed): void {
  for (const [id, { sequence }] of after) if (before.has(id)) expect(sequence).toBeGreaterThan(before.get(id)?.sequence ?? 0);
}

describeOnBoth("calendar feeds", (databases) => {
  async function prepare() {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const planId = await makePlan(learner, getRole("data-analyst"), at(0), catalog(), db);
    return { db, learner, planId };
  }

  test("have an address that opens the plan until it is renewed or removed", async () => {
    const { db, learner, planId } = await prepare();
    expect(await findFeedOf(learner, planId, db)).toBeUndefined();
    const first = (await renewFeed(learner, planId, at(1), db)) ?? "";
    expect(first).toMatch(/^[\w-]{43}$/);
    expect(await db.calendarFeed.count({ where: { tokenHash: { contains: first } } })).toBe(0);
    expect(await openFeed(first, at(2), db)).toEqual({ learner, planId });
    expect(await findFeedOf(learner, planId, db)).toEqual({ createdAt: at(1), lastReadAt: at(2) });

    const second = (await renewFeed(learner, planId, at(3), db)) ?? "";
    expect(await openFeed(first, at(4), db)).toBeUndefined();
    expect(await findFeedOf(learner, planId, db)).toEqual({ createdAt: at(3), lastReadAt: null });
    expect(await removeFeed(learner, planId, db)).toBe(true);
    expect(await openFeed(second, at(5), db)).toBeUndefined();
    expect(await openFeed("", at(5), db)).toBeUndefined();
  });

  test("of two plans are two, and ending one leaves the other", async () => {
    const { db, learner, planId } = await prepare();
    const other = await makePlan(learner, getRole("ml-engineer"), at(0), catalog(), db);
    const token = (await renewFeed(learner, planId, at(1), db)) ?? "";
    const others = (await renewFeed(learner, other, at(2), db)) ?? "";
    expect(await openFeed(others, at(3), db)).toEqual({ learner, planId: other });
    expect(await findFeedOf(learner, planId, db), "reading one reads no other").toEqual({ createdAt: at(1), lastReadAt: null });
    expect(await removeFeed(learner, other, db)).toBe(true);
    expect(await findFeedOf(learner, other, db)).toBeUndefined();
    expect(await openFeed(token, at(3), db)).toEqual({ learner, planId });
  });

  test("get one address when several are requested at once", async () => {
    const { db, learner, planId } = await prepare();
    const tokens = await Promise.all([1, 2, 3].map((minute) => renewFeed(learner, planId, at(minute), db)));
    const opened = await Promise.all(tokens.map((token) => openFeed(token ?? "", at(9), db)));
    expect(opened.filter(Boolean)).toHaveLength(1);
  });

  test("for somebody else's plan cannot be made, seen or removed", async () => {
    const { db, learner, planId } = await prepare();
    const stranger = await addTestLearner(db);
    await makePlan(stranger, getRole("data-analyst"), at(0), catalog(), db);
    const token = (await renewFeed(learner, planId, at(1), db)) ?? "";
    expect(await renewFeed(stranger, planId, at(2), db)).toBeUndefined();
    expect(await findFeedOf(stranger, planId, db)).toBeUndefined();
    expect(await removeFeed(stranger, planId, db)).toBe(false);
    expect(await openFeed(token, at(3), db)).toEqual({ learner, planId });
  });

  test("follow the plan, with a higher sequence for each change, and never have duplicates", async () => {
    const { db, learner, planId } = await prepare();
    const token = (await renewFeed(learner, planId, at(0), db)) ?? "";
    expect((await readFeed(db, token, at(1))).size).toBe(0);

    await plan(db, learner, planId, "2026-11-23", at(2));
    const planned = await readFeed(db, token, at(3));
    const [first = "", second = "", third = ""] = planned.keys();
    expect(planned.get(first)?.start).toBe("20261123");

    await plan(db, learner, planId, "2026-12-07", at(4));
    const moved = await readFeed(db, token, at(5));
    expect([...moved.keys()]).toEqual([...planned.keys()]);
    expect(moved.get(first)?.start).toBe("20261207");
    expectNewer(planned, moved);

    await undoScheduleRevision(learner, planId, at(6), db);
    const back = await readFeed(db, token, at(7));
    expect(back.get(first)?.start).toBe("20261123");
    expectNewer(moved, back);

    const change = (id: string, milestoneId: string, patch: object) =>
      applyChanges(learner, planId, [{ id, milestoneId, patch }], at(8), catalog(), db);
    await change("00000000-0000-7000-8000-000000000001", first, { status: "done" });
    await change("00000000-0000-7000-8000-000000000002", second, { skipped: true });
    await change("00000000-0000-7000-8000-000000000003", third, { status: "known" });
    const settled = await readFeed(db, token, at(9));
    expect(settled.get(first)?.start).toBe("20261123");
    expectNewer(back, settled);
    expect([settled.has(second), settled.has(third)]).toEqual([false, false]);

    await plan(db, learner, planId, "2026-12-07", at(10));
    const again = await readFeed(db, token, at(11));
    expect(again.get(first)?.start).toBe("20261123");
    expectNewer(settled, again);
  });

  test("of a late plan show dates from today, and are newer after whatever moves them", async () => {
    const { db, learner, planId } = await prepare();
    const token = (await renewFeed(learner, planId, at(0), db)) ?? "";
    await plan(db, learner, planId, "2026-11-23", at(2));
    const days = (after: number) => new Date(at(5).getTime() + after * 86_400_000);
    const friday = await readFeed(db, token, days(130));
    const saturday = await readFeed(db, token, days(131));
    const monday = await readFeed(db, token, days(133));
    const [first = ""] = friday.keys();
    const last = [...friday.keys()].at(-1) ?? "";
    expect([friday, saturday, monday].map((feed) => feed.get(first)?.start)).toEqual(["20270402", "20270405", "20270405"]);
    expectNewer(friday, saturday);
    expectNewer(saturday, monday);

    // None of these makes an event, and each moves milestones.
    let before = monday;
    const { areas } = getRole("data-analyst");
    const steps = [
      () => setEstimate(learner, planId, first, 6_000, new Date(), db),
      () => addOwnMilestone(learner, planId, { id: "own-x", areaId: areas[0]?.id ?? "", title: "X", minutes: 600, steps: [] }, at(9), db),
      () => setOwnOrder(learner, planId, [...friday.keys()].toReversed(), new Date(), "", db),
      () => removeOwnMilestone(learner, planId, "own-x", new Date(), db),
      () => putMilestone(learner, planId, last, { estimateMinutes: 3_000 }, at(9), catalog(), db),
    ];
    for (const step of steps) {
      await step();
      const after = await readFeed(db, token, days(133));
      expect(String([...after].map(([, { start }]) => start))).not.toBe(String([...before].map(([, { start }]) => start)));
      expectNewer(before, after);
      before = after;
    }
  });
});
