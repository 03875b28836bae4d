import { describe, expect, it } from "vitest";
import { type AvailabilityInput, findTargetProblem, readAvailability, ScheduleInputError } from "#lib/planner/time/availability.ts";
import { addDays, dayNumber } from "../../support/planner-cases.ts";

const good: AvailabilityInput = {
  startsOn: "2026-12-01",
  minutesPerWeekday: [60, 60, 60, 60, 60, 0, 0],
  daysOff: [],
  today: "2026-11-23",
};

function problemOf(change: Partial<AvailabilityInput>): [string, string] {
  try {
    readAvailability({ ...good, ...change });
  } catch (error) {
    if (error instanceof ScheduleInputError) return [error.field, error.message];
    throw error;
  }
  return ["", "no problem"];
}

describe("readAvailability", () => {
  it("begins at the later of start and today", () => {
    expect(readAvailability(good).firstDay).toBe(dayNumber("2026-12-01"));
    expect(readAvailability({ ...good, today: "2027-01-05" }).firstDay).toBe(dayNumber("2027-01-05"));
  });

  it("joins days off that overlap or touch, in any order", () => {
    const daysOff = [
      { from: "2027-01-10", to: "2027-01-12" },
      { from: "2026-12-24", to: "2027-01-01" },
      { from: "2026-12-31", to: "2026-12-31" },
      { from: "2027-01-02", to: "2027-01-03" },
    ];
    expect(readAvailability({ ...good, daysOff }).daysOff).toEqual([
      { from: dayNumber("2026-12-24"), to: dayNumber("2027-01-03") },
      { from: dayNumber("2027-01-10"), to: dayNumber("2027-01-12") },
    ]);
  });

  it("takes 10,000 days off in a row given one by one, and a thousand stretches", () => {
    const single = (count: number, apart: number) =>
      Array.from({ length: count }, (_, at) => addDays("2027-01-01", at * apart)).map((day) => ({ from: day, to: day }));
    expect(readAvailability({ ...good, daysOff: single(10_000, 1) }).daysOff).toHaveLength(1);
    expect(readAvailability({ ...good, daysOff: single(1_000, 2) }).daysOff).toHaveLength(1_000);
    expect(problemOf({ daysOff: single(1_001, 2) })[0]).toBe("daysOff");
    expect(problemOf({ daysOff: single(10_000, 2) })).toEqual([
      "daysOff",
      "There are 10000 separate stretches of days off, and 1,000 is the most. Set weekdays that are always free to 0 minutes instead.",
    ]);
  });

  const minutes = (monday: number) => ({ minutesPerWeekday: [monday, 60, 60, 60, 60, 60, 60] });
  const badMinutes = ["minutesPerWeekday", "The study time on Monday must be whole minutes from 0 to 1,440."];
  const badDate = (field: string, name: string) => [
    field,
    `${name} is not a date of the years 1970 to 9999. Write it as year-month-day, like 2026-11-23.`,
  ];
  it.each<[string, Partial<AvailabilityInput>, string[]]>([
    [
      "no study time",
      { minutesPerWeekday: [0, 0, 0, 0, 0, 0, 0] },
      ["minutesPerWeekday", "There is no study time in the week. Give at least one weekday some minutes."],
    ],
    [
      "six weekdays",
      { minutesPerWeekday: [1, 1, 1, 1, 1, 1] },
      ["minutesPerWeekday", "Give the study time of all seven weekdays, Monday to Sunday."],
    ],
    ["more than a day", minutes(1_441), badMinutes],
    ["less than nothing", minutes(-1), badMinutes],
    ["half minutes", minutes(0.5), badMinutes],
    ["no number", minutes(Number.NaN), badMinutes],
    [
      "days off the wrong way round",
      { daysOff: [{ from: "2027-01-02", to: "2027-01-01" }] },
      ["daysOff", "The days off from 2027-01-02 to 2027-01-01 end before they begin. Swap the two dates."],
    ],
    [
      "a first day off that does not exist",
      { daysOff: [{ from: "2027-02-29", to: "2027-03-01" }] },
      badDate("daysOff", "The first day off"),
    ],
    ["a last day off that does not exist", { daysOff: [{ from: "2027-02-01", to: "2027-02-29" }] }, badDate("daysOff", "The last day off")],
    ["a start that does not exist", { startsOn: "2026-11-31" }, badDate("startsOn", "The start date")],
    ["a year of five digits", { targetDate: "12026-01-01" }, badDate("targetDate", "The target date")],
    ["no today", { today: "" }, badDate("today", "Today's date")],
  ])("says what to change about %s", (_, change, problem) => expect(problemOf(change)).toEqual(problem));
});

describe("findTargetProblem", () => {
  it("is a sentence for a target before the first day left, and nothing for one on it or for none", () => {
    expect(findTargetProblem(readAvailability({ ...good, targetDate: "2026-11-30" }))).toMatchObject({
      field: "targetDate",
      message:
        "The target date 2026-11-30 is before 2026-12-01, the first day left to study. Choose 2026-12-01 or later, or plan without a target.",
    });
    expect(findTargetProblem(readAvailability({ ...good, targetDate: "2026-12-01" }))).toBeUndefined();
    expect(findTargetProblem(readAvailability(good))).toBeUndefined();
  });
});
