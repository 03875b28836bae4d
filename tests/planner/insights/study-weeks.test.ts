import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { condenseStudyTimes, listStudyPeriods, listStudyWeeks, type StudyPeriod } from "#lib/planner/insights/study-weeks.ts";
import type { StudyTime } from "#lib/planner/time/study-time.ts";
import { addDays, anyPattern, cases } from "../../support/planner-cases.ts";
import { minutesOn, mondayOf } from "../../support/planner-oracle.ts";

const today = "2026-11-25"; // a Wednesday
const studyTime: StudyTime = {
  startsOn: "2026-10-01",
  minutesPerWeekday: [60, 0, 60, 0, 0, 0, 0],
  daysOff: [],
  targetDate: null,
  timeZone: "UTC",
};
const ago = (days: number) => addDays(today, -days);

const anyStudyTime: fc.Arbitrary<StudyTime> = fc.record({
  startsOn: fc.integer({ min: -30, max: 120 }).map(ago),
  minutesPerWeekday: anyPattern(300),
  daysOff: fc.array(
    fc.tuple(fc.integer({ min: -10, max: 120 }), fc.nat(20)).map(([days, length]) => ({ from: ago(days), to: addDays(ago(days), length) })),
    { maxLength: 3 },
  ),
  targetDate: fc.constant(null),
  timeZone: fc.constant("UTC"),
});
const anyPeriods: fc.Arbitrary<StudyPeriod[]> = fc
  .array(fc.tuple(fc.nat(120), anyStudyTime), { minLength: 1, maxLength: 4 })
  .map((all) => all.toSorted(([one], [other]) => other - one).map(([days, its]) => ({ from: ago(days), studyTime: its })));
const anyWork = fc.array(fc.record({ on: fc.nat(130).map(ago), minutes: fc.integer({ min: 1, max: 900 }) }), { maxLength: 20 });

/** The minutes of a past day, the slow way. */
function minutesBack(day: string, periods: readonly StudyPeriod[], firstWork: string): number {
  const [oldest, latest] = [periods[0] as StudyPeriod, periods.at(-1) as StudyPeriod];
  const held = periods.findLast(({ from }) => from <= day);
  const startsOn = held ? held.studyTime.startsOn : [oldest.studyTime.startsOn, firstWork].sort()[0];
  const its = (held ?? oldest).studyTime;
  return minutesOn(day, { ...its, startsOn: startsOn ?? "", daysOff: [...its.daysOff, ...latest.studyTime.daysOff], today: "1970-01-01" });
}

describe("study weeks", () => {
  test("are those of a slow count, day by day", () => {
    fc.assert(
      fc.property(anyPeriods, anyWork, (periods, work) => {
        const firstWork = mondayOf([today, ...work.map(({ on }) => on)].sort()[0] ?? today);
        const weeks: { available: number; done: number }[] = [];
        for (let monday = addDays(mondayOf(today), -7); monday > "2026-05-01"; monday = addDays(monday, -7)) {
          const days = [0, 1, 2, 3, 4, 5, 6].map((after) => addDays(monday, after));
          const available = days.reduce((sum, day) => sum + minutesBack(day, periods, firstWork), 0);
          const done = work.filter(({ on }) => days.includes(on)).reduce((sum, { minutes }) => sum + minutes, 0);
          if (available > 0) weeks.push({ available, done });
        }
        expect(listStudyWeeks(periods, work, today, 1_000)).toEqual(weeks);
        expect(listStudyWeeks(periods, work, today, 3)).toEqual(weeks.slice(0, 3));
      }),
      cases,
    );
  });

  test("leave out the current week, weeks off, and whatever was done in them", () => {
    const off = { ...studyTime, daysOff: [{ from: "2026-11-09", to: "2026-11-15" }] };
    const work = ["2026-11-03", "2026-11-10", "2026-11-17", "2026-11-24"].map((on, at) => ({ on, minutes: 10 * (at + 1) }));
    expect(listStudyWeeks([{ from: "2026-11-01", studyTime: off }], work, today, 3)).toEqual([
      { available: 120, done: 30 },
      { available: 120, done: 10 },
      { available: 120, done: 0 },
    ]);
  });

  test("have the minutes of the study time that held, and days off that were entered later", () => {
    const periods = [
      { from: "2026-10-01", studyTime },
      {
        from: "2026-11-11",
        studyTime: { ...studyTime, minutesPerWeekday: [120, 0, 120, 0, 0, 0, 0], daysOff: [{ from: "2026-11-02", to: "2026-11-02" }] },
      },
    ];
    expect(listStudyWeeks(periods, [], today, 4).map(({ available }) => available)).toEqual([240, 60 + 120, 60, 120]);
  });
});

describe("study periods", () => {
  const dayOf = (moment: Date) => moment.toISOString().slice(0, 10);

  test("are the study times that were set, and the present one from today", () => {
    const made = [{ madeAt: "2026-10-01T20:00:00Z", studyTime: { ...studyTime, targetDate: "2027-01-01" } }];
    expect(listStudyPeriods(studyTime, made, today, dayOf)).toEqual([
      { from: "2026-10-01", studyTime: { ...studyTime, targetDate: "2027-01-01" } },
      { from: today, studyTime },
    ]);
    expect(listStudyPeriods(studyTime, [], today, dayOf)).toEqual([{ from: today, studyTime }]);
    expect(listStudyPeriods(null, [], today, dayOf)).toEqual([]);
  });
});

describe("the study times that a file keeps", () => {
  const set = (minutes: number, daysOff: StudyTime["daysOff"] = []) => ({
    madeAt: `2026-10-01T10:00:00.${String(minutes).padStart(3, "0")}Z`,
    studyTime: { ...studyTime, minutesPerWeekday: [minutes, 0, 0, 0, 0, 0, 0], daysOff },
  });

  test("leave out those that repeat the one before", () => {
    const [one, two] = [set(60), set(90)];
    expect(condenseStudyTimes([one, one, two, two, one])).toEqual([one, two, one]);
    expect(condenseStudyTimes([])).toEqual([]);
  });

  test("leave out the oldest of very many, and those before very many days off, but never the newest", () => {
    const many = Array.from({ length: 130 }, (_, at) => set(at + 1));
    expect(condenseStudyTimes(many)).toEqual(many.slice(30));
    const off = (count: number) => Array.from({ length: count }, (_, at) => ({ from: ago(at), to: ago(at) }));
    const [old, recent, newest] = [set(1, off(2_000)), set(2, off(2_500)), set(3, off(2_500))];
    expect(condenseStudyTimes([old, recent, newest])).toEqual([recent, newest]);
    const full = set(4, off(5_001));
    expect(condenseStudyTimes([newest, full])).toEqual([full]);
  });
});
