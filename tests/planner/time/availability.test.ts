import { describe, expect, it } from "vitest";
import {
  type AvailabilityInput,
  findTargetProblem,
  readAvailability,
  ScheduleInputError,
  type ScheduleProblem,
} from "#lib/planner/time/availability.ts";
import { addDays, dayNumber } from "../../support/planner-cases.ts";

const good: AvailabilityInput = {
  startsOn: "2026-12-01",
  minutesPerWeekday: [60, 60, 60, 60, 60, 0, 0],
  daysOff: [],
  today: "2026-11-23",
};

function problemOf(change: Partial<AvailabilityInput>): ScheduleProblem | undefined {
  try {
    readAvailability({ ...good, ...change }, 0);
  } catch (error) {
    if (error instanceof ScheduleInputError) return error.problem;
    throw error;
  }
  return undefined;
}

describe("readAvailability", () => {
  it("begins at the later of start and today", () => {
    expect(readAvailability(good, 0).firstDay).toBe(dayNumber("2026-12-01"));
    expect(readAvailability({ ...good, today: "2027-01-05" }, 0).firstDay).toBe(dayNumber("2027-01-05"));
  });

  it("joins days off that overlap or touch, in any order", () => {
    const daysOff = [
      { from: "2027-01-10", to: "2027-01-12" },
      { from: "2026-12-24", to: "2027-01-01" },
      { from: "2026-12-31", to: "2026-12-31" },
      { from: "2027-01-02", to: "2027-01-03" },
    ];
    expect(readAvailability({ ...good, daysOff }, 0).daysOff).toEqual([
      { from: dayNumber("2026-12-24"), to: dayNumber("2027-01-03") },
      { from: dayNumber("2027-01-10"), to: dayNumber("2027-01-12") },
    ]);
  });

  it("accepts 10,000 single days off in a row, and a thousand ranges", () => {
    const single = (count: number, apart: number) =>
      Array.from({ length: count }, (_, at) => addDays("2027-01-01", at * apart)).map((day) => ({ from: day, to: day }));
    expect(readAvailability({ ...good, daysOff: single(10_000, 1) }, 0).daysOff).toHaveLength(1);
    expect(readAvailability({ ...good, daysOff: single(1_000, 2) }, 0).daysOff).toHaveLength(1_000);
    expect(problemOf({ daysOff: single(1_001, 2) })?.field).toBe("daysOff");
    expect(problemOf({ daysOff: single(10_000, 2) })).toEqual({
      field: "daysOff",
      code: "tooManyDaysOff",
      count: 10_000,
      max: 1_000,
    });
  });

  const minutes = (monday: number) => ({ minutesPerWeekday: [monday, 60, 60, 60, 60, 60, 60] });
  const badMinutes: ScheduleProblem = { field: "minutesPerWeekday", code: "wrongMinutes", weekday: 0, max: 1_440 };
  type BadDate = Extract<ScheduleProblem, { code: "notADate" }>;
  const badDate = (field: BadDate["field"], date: BadDate["date"]): BadDate => ({ field, code: "notADate", date });
  it.each<[string, Partial<AvailabilityInput>, ScheduleProblem]>([
    ["no study time", { minutesPerWeekday: [0, 0, 0, 0, 0, 0, 0] }, { field: "minutesPerWeekday", code: "noStudyTime" }],
    ["six weekdays", { minutesPerWeekday: [1, 1, 1, 1, 1, 1] }, { field: "minutesPerWeekday", code: "notSevenWeekdays" }],
    ["more than a day", minutes(1_441), badMinutes],
    ["less than nothing", minutes(-1), badMinutes],
    ["half minutes", minutes(0.5), badMinutes],
    ["no number", minutes(Number.NaN), badMinutes],
    [
      "days off the wrong way round",
      { daysOff: [{ from: "2027-01-02", to: "2027-01-01" }] },
      { field: "daysOff", code: "daysOffReversed", from: "2027-01-02", to: "2027-01-01" },
    ],
    ["a first day off that does not exist", { daysOff: [{ from: "2027-02-29", to: "2027-03-01" }] }, badDate("daysOff", "firstDayOff")],
    ["a last day off that does not exist", { daysOff: [{ from: "2027-02-01", to: "2027-02-29" }] }, badDate("daysOff", "lastDayOff")],
    ["a start that does not exist", { startsOn: "2026-11-31" }, badDate("startsOn", "startsOn")],
    ["a year of five digits", { targetDate: "12026-01-01" }, badDate("targetDate", "targetDate")],
    ["no today", { today: "" }, badDate("today", "today")],
  ])("refuses %s, with the values that a sentence needs", (_, change, problem) => expect(problemOf(change)).toEqual(problem));
});

describe("findTargetProblem", () => {
  it("returns a problem for a target before the first day left, and nothing for one on it or for none", () => {
    expect(findTargetProblem(readAvailability({ ...good, targetDate: "2026-11-30" }, 0))).toEqual({
      field: "targetDate",
      code: "targetPassed",
      target: "2026-11-30",
      first: "2026-12-01",
    });
    expect(findTargetProblem(readAvailability({ ...good, targetDate: "2026-12-01" }, 0))).toBeUndefined();
    expect(findTargetProblem(readAvailability(good, 0))).toBeUndefined();
  });
});
