import { describe, expect, test } from "vitest";
import { milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import {
  applyScheduleRevision,
  type ScheduleRevision,
  toScheduleRevision,
  undoNewestRevision,
} from "#lib/planner/schedule/schedule-revisions.ts";
import { formatZoneChange, parseZoneChange } from "#lib/planner/schedule/zone-change.ts";
import { makeCopy, makeItem } from "../../support/plan-exports.ts";

const [first, second, third] = ["2026-11-23T10:00:00.000Z", "2026-11-24T10:00:00.000Z", "2026-11-25T10:00:00.000Z"];
const { plan } = makeCopy([
  makeItem({ id: "dated", plannedStart: "2026-11-23", plannedEnd: "2026-11-25" }),
  makeItem({ id: "undated" }),
  makeItem({ id: "half", plannedStart: "2026-11-26" }),
]);
const { studyTime } = plan;
const daysOf = (of: Plan) => milestonesOf(of).map(({ plannedStart, plannedEnd }) => [plannedStart, plannedEnd]);

/** Revisions made one after another, of which some were undone. */
const revisionsOf = (...undone: (string | null)[]): ScheduleRevision[] =>
  undone.map((undoneAt, at) => ({
    ...({ studyTime, timeZone: "UTC", dates: {} } as unknown as ScheduleRevision),
    madeAt: `2026-11-0${at + 1}T10:00:00.000Z`,
    undoneAt,
  }));

describe("a schedule revision", () => {
  test("has the dates of the plan, of the milestones that have both", () => {
    expect(toScheduleRevision(plan, first)).toEqual({
      ...{ madeAt: first, undoneAt: null, timeZone: "Europe/Berlin", studyTime },
      dates: { dated: ["2026-11-23", "2026-11-25"] },
    });
    expect(toScheduleRevision({ ...plan, studyTime: null }, first)).toBeUndefined();
  });

  test("gives the plan its study time and its dates, and no others", () => {
    const slower = { ...studyTime, minutesPerWeekday: [30, 0, 0, 0, 0, 0, 0], timeZone: "Asia/Tokyo" } as NonNullable<typeof studyTime>;
    const changed = applyScheduleRevision(plan, { studyTime: slower, dates: { half: ["2026-12-01", "2026-12-02"] } }, second);
    expect(changed.studyTime).toEqual(slower);
    expect(daysOf(changed)).toEqual([
      [null, null],
      [null, null],
      ["2026-12-01", "2026-12-02"],
    ]);
    expect(changed.earlierZones).toEqual([{ timeZone: "Europe/Berlin", until: second }]);
    // In the same zone it has no earlier one.
    expect(applyScheduleRevision(plan, { studyTime: studyTime ?? slower, dates: {} }, second)).not.toHaveProperty("earlierZones");
  });

  test("is undone for the newest one before it that still holds", () => {
    const [one, two] = revisionsOf(null, null);
    expect(undoNewestRevision(revisionsOf(null, null), third)).toEqual({ revisions: [one, { ...two, undoneAt: third }], current: one });
    const three = revisionsOf(null, second, null);
    expect(undoNewestRevision(three, third)).toEqual({
      revisions: [...three.slice(0, 2), { ...three[2], undoneAt: third }],
      current: three[0],
    });
  });

  test("is not undone when it is the first, when it was undone, or when none before it holds", () => {
    for (const revisions of [revisionsOf(), revisionsOf(null), revisionsOf(null, second), revisionsOf(second, null)]) {
      expect(undoNewestRevision(revisions, third)).toBeUndefined();
    }
  });
});

test("the button for another time zone names it, and nothing else is taken for one", () => {
  expect(parseZoneChange(formatZoneChange("Asia/Tokyo"))).toBe("Asia/Tokyo");
  for (const text of ["", "zone", "zone ", "zone Nowhere/Else", "zone Asia/Tokyo ", "a zone Asia/Tokyo", "Asia/Tokyo", "zone +09:00"]) {
    expect(parseZoneChange(text), text).toBeUndefined();
  }
});
