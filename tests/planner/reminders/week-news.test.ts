import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Plan } from "#lib/planner/plan/plan.ts";
import { readWeekNews } from "#lib/planner/reminders/week-news.ts";
import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";
import { makeItem } from "../../support/plan-exports.ts";
import { addDays, anyPattern, cases } from "../../support/planner-cases.ts";

const everyDay: StudyTime = {
  startsOn: "2026-11-02",
  minutesPerWeekday: [60, 60, 60, 60, 60, 60, 60],
  daysOff: [],
  targetDate: null,
  timeZone: "UTC",
};
/** A Sunday, and the Monday after it. */
const [sunday, monday] = ["2026-11-29", "2026-11-30"];

/** A plan with one long milestone; its steps were ticked on these days, null for unticked ones. */
function planOf(ticked: readonly (string | null)[], studyTime = everyDay): Plan {
  const steps = ticked.map((day, at) =>
    day === null ? { id: `s${at}`, text: "", done: false } : { id: `s${at}`, text: "", done: true, tickedAt: `${day}T10:00:00.000Z` },
  );
  const item = makeItem({ id: "joins", minutes: 60 * ticked.length, steps, status: "in_progress" });
  return { areas: [{ id: "", title: "", items: [item] }], studyTime } as unknown as Plan;
}

function read(
  ticked: readonly (string | null)[],
  more: { studyTime?: StudyTime; today?: string; since?: string; toldFinish?: string } = {},
) {
  const { studyTime = everyDay, today = sunday, since = "2026-11-02", toldFinish = null } = more;
  return readWeekNews({ plan: planOf(ticked, studyTime), today, week: monday, since, toldFinish });
}

const open = (count: number) => Array.from({ length: count }, () => null);

describe("what a reminder tells", () => {
  test("has the sessions of the week, and not those of today or of the week after", () => {
    const news = read(open(20));
    expect(news?.sessions.map(({ day }) => day)).toEqual([0, 1, 2, 3, 4, 5, 6].map((at) => addDays(monday, at)));
  });

  test("counts the work of the last seven days", () => {
    const news = read(["2026-11-22", "2026-11-23", "2026-11-29", ...open(20)]);
    expect(news?.minutesDone).toBe(120);
    expect(news?.isAfterMissedWeek).toBe(false);
  });

  test("names what was done in the last seven days, and today", () => {
    const doneOn = (day: string) => makeItem({ id: day, status: "done", statusAt: `${day}T10:00:00.000Z` });
    const items = ["2026-11-22", "2026-11-23", "2026-11-29"].map(doneOn);
    const plan = { areas: [{ id: "", title: "", items: [...items, makeItem()] }], studyTime: everyDay } as unknown as Plan;
    expect(readWeekNews({ plan, today: sunday, week: monday, since: "2026-11-02", toldFinish: null })?.done).toEqual([
      "2026-11-23",
      "2026-11-29",
    ]);
  });

  test("says by how much the finish moved since the last letter told it", () => {
    expect(read(open(3))?.status.finish.current).toBe("2026-12-01");
    expect(read(open(3), { toldFinish: "2026-11-28" })?.finishMoved).toBe(3);
    expect(read(open(3), { toldFinish: "2026-12-02" })?.finishMoved).toBe(-1);
    expect(read(open(3))?.finishMoved).toBe(0);
  });

  test("calls no week missed in which the plan or the reminders began, or that was all off", () => {
    expect(read(open(3))?.isAfterMissedWeek).toBe(true);
    expect(read(open(3), { since: "2026-11-24" })?.isAfterMissedWeek).toBe(false);
    expect(read(open(3), { studyTime: { ...everyDay, startsOn: "2026-11-24" } })?.isAfterMissedWeek).toBe(false);
    const daysOff = [{ from: "2026-11-20", to: "2026-11-29" }];
    expect(read(open(3), { studyTime: { ...everyDay, daysOff } })?.isAfterMissedWeek).toBe(false);
  });

  test("calls a week missed if and only if it had study time and no work, as counting day by day says", () => {
    const day = fc.integer({ min: -15, max: 0 }).map((back) => addDays(sunday, back));
    const anyOff = fc.array(
      fc.tuple(day, fc.nat(9)).map(([from, length]) => ({ from, to: addDays(from, length) })),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(anyPattern(120), anyOff, fc.array(fc.option(day), { maxLength: 4 }), (minutesPerWeekday, daysOff, ticked) => {
        const news = read([...ticked, ...open(5)], { studyTime: { ...everyDay, minutesPerWeekday, daysOff } });
        const week = [0, 1, 2, 3, 4, 5, 6].map((at) => addDays("2026-11-23", at));
        const isFree = (each: string) => daysOff.every(({ from, to }) => each < from || to < each);
        const hadTime = week.some((each, at) => (minutesPerWeekday[at] ?? 0) > 0 && isFree(each));
        expect(news?.isAfterMissedWeek).toBe(hadTime && !ticked.some((each) => each !== null && week.includes(each)));
      }),
      cases,
    );
  });

  test("has only what is left of a week that has begun", () => {
    const news = readWeekNews({ plan: planOf(open(20)), today: "2026-12-03", week: monday, since: "2026-11-02", toldFinish: null });
    expect(news?.sessions.map(({ day }) => day)).toEqual(["2026-12-03", "2026-12-04", "2026-12-05", "2026-12-06"]);
  });

  test("is nothing before the study time is set, or when no day has any", () => {
    const plan = { ...planOf(open(3)), studyTime: null };
    expect(readWeekNews({ plan, today: sunday, week: monday, since: "2026-11-02", toldFinish: null })).toBeUndefined();
    expect(read(open(3), { studyTime: { ...everyDay, minutesPerWeekday: [0, 0, 0, 0, 0, 0, 0] } })).toBeUndefined();
  });
});
