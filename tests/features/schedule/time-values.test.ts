import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { previewTime } from "#app/_features/schedule/preview-time.ts";
import { firstTimeValues, pressButton, readTime, spreadPerWeek, tidyHours, valuesOf } from "#app/_features/schedule/time-values.ts";
import { messages } from "#lib/messages/all.ts";
import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";
import { maxTypedDaysOff } from "#lib/planner/time/availability.ts";

const studyTime: StudyTime = {
  startsOn: "2026-11-23",
  minutesPerWeekday: [90, 0, 60, 0, 45, 1440, 1],
  startTimes: ["18:30", null, null, "07:00", null, null, null],
  daysOff: [
    { from: "2026-12-24", to: "2027-01-03" },
    { from: "2027-02-01", to: "2027-02-01" },
  ],
  targetDate: "2027-06-30",
  timeZone: "America/Argentina/Buenos_Aires",
};
const values = valuesOf(studyTime);

describe("the fields of the study time", () => {
  test("contain the study time, and are read back unchanged", () => {
    expect(values).toMatchObject({ hours0: "1", minutes0: "30", hours5: "24", minutes5: "0", offFrom1: "2027-02-01" });
    expect(readTime(values)).toEqual({ studyTime });
    expect(readTime(valuesOf({ ...studyTime, targetDate: null, daysOff: [] }))).toEqual({
      studyTime: { ...studyTime, targetDate: null, daysOff: [] },
    });
  });

  test("have no start times unless one is set, and refuse what is no time", () => {
    const open = { ...values, start0: "", start3: " " };
    expect("studyTime" in readTime(open) && readTime(open)).not.toHaveProperty("studyTime.startTimes");
    expect(readTime({ ...values, start2: "7.15" })).toMatchObject({
      studyTime: { startTimes: ["18:30", null, "07:15", "07:00", null, null, null] },
    });
    expect(readTime({ ...values, start2: "25:00" })).toEqual({
      errors: { start2: messages.studyTime.startTimeWrong("Wednesday, start time") },
    });
  });

  test("accept a single day off, an empty row as none, and an empty field as 0", () => {
    expect(readTime({ ...values, offTo0: "", offFrom1: "", offTo1: "", hours0: "", minutes0: " " })).toEqual({
      studyTime: { ...studyTime, daysOff: [{ from: "2026-12-24", to: "2026-12-24" }], minutesPerWeekday: [0, 0, 60, 0, 45, 1440, 1] },
    });
  });

  test.each(["-1", "24.5", "25", "one", "1e1", "٣", "99999", "1:60", "1.5.5", "1 h 75"])(
    "refuse %j hours with a sentence that names the field and the limit",
    (hours2) => {
      expect(readTime({ ...values, hours2 })).toEqual({ errors: { hours2: messages.studyTime.hoursWrong("Wednesday, hours", 24) } });
    },
  );

  test.each([
    ["1,5", 90],
    ["1.5", 90],
    ["0.25", 15],
    ["1:30", 90],
    ["90 min", 90],
    ["90min", 90],
    ["1 h 30 min", 90],
    ["2 h", 120],
    [" 3 ", 180],
  ])("read hours typed as %j as %i minutes, and rewrite them when the focus leaves", (hours2, minutes) => {
    const read = readTime({ ...values, hours2, minutes2: "" });
    expect("studyTime" in read && read.studyTime.minutesPerWeekday[2]).toBe(minutes);
    const tidy = tidyHours({ ...values, hours2, minutes2: "0" }, 2);
    expect(60 * Number(tidy.hours2) + Number(tidy.minutes2)).toBe(minutes);
  });

  test("spread the hours a week evenly over the days with study time, to the minute", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000 }), (perWeek) => {
        const typed = { ...values, perWeek: `${perWeek} min` };
        const read = readTime(typed);
        const week = "studyTime" in read ? read.studyTime.minutesPerWeekday : [];
        const chosen = week.filter((_, day) => studyTime.minutesPerWeekday[day] !== 0);
        expect(week.reduce((sum, minutes) => sum + minutes, 0)).toBe(perWeek);
        expect(chosen.reduce((sum, minutes) => sum + minutes, 0)).toBe(perWeek);
        expect(Math.max(...chosen) - Math.min(...chosen)).toBeLessThanOrEqual(1);
        expect(readTime({ ...spreadPerWeek(typed), perWeek: "" })).toEqual(read);
      }),
    );
    expect(readTime({ ...values, perWeek: "121" })).toEqual({ errors: { perWeek: messages.studyTime.perWeekWrong(120) } });
    expect(readTime({ ...values, perWeek: "0" })).toHaveProperty("errors.perWeek");
    const none = pressButton(values, "preset clear") ?? {};
    const all = readTime({ ...none, perWeek: "7" });
    expect("studyTime" in all && all.studyTime.minutesPerWeekday).toEqual([60, 60, 60, 60, 60, 60, 60]);
  });

  test.each(["", "Mars/Olympus", "+01:00", "Europe", "x".repeat(61), "__proto__"])("refuse %j as a time zone", (timeZone) => {
    expect(readTime({ ...values, timeZone })).toEqual({ errors: { timeZone: messages.studyTime.zoneWrong } });
  });

  test("report a last day off without a first one at its row", () => {
    expect(readTime({ ...values, offFrom0: "" })).toEqual({ errors: { offFrom0: messages.studyTime.noFirstDay(1) } });
  });
});

describe("buttons that fill in fields", () => {
  test("keep all other input, valid or not", () => {
    const typed = { ...values, startsOn: "soon", targetDate: "31.12." };
    expect(pressButton(typed, "preset weekends")).toMatchObject({ startsOn: "soon", targetDate: "31.12.", hours0: "0", hours6: "4" });
    expect(pressButton(typed, "add-days-off")).toEqual({ ...typed, offFrom2: "", offTo2: "" });
    expect(pressButton(typed, "preview")).toBe(typed);
  });

  test("removing days off closes the gap", () => {
    const { offFrom1: _from, offTo1: _to, ...rest } = values;
    expect(pressButton(values, "remove-days-off 0")).toEqual({ ...rest, offFrom0: "2027-02-01", offTo0: "2027-02-01" });
  });

  test("there are never more days off than the form accepts", () => {
    let many = values;
    for (let row = 0; row < maxTypedDaysOff + 5; row += 1) many = pressButton(many, "add-days-off") ?? many;
    expect(Object.keys(many).filter((name) => name.startsWith("offFrom"))).toHaveLength(maxTypedDaysOff);
  });

  test("target fixes set the hours of the week, in proportion, or the target", () => {
    const week = pressButton(firstTimeValues("2026-11-23"), "hours 571");
    const read = readTime(week ?? {});
    expect("studyTime" in read && read.studyTime.minutesPerWeekday.reduce((sum, minutes) => sum + minutes, 0)).toBe(571);
    expect(pressButton(values, "target 2027-09-01")).toEqual({ ...values, targetDate: "2027-09-01" });
  });

  test("the save button and unknown values fill in nothing", () => {
    fc.assert(
      fc.property(
        fc.string(),
        (text) =>
          ["preview", "preset", "add-days-off", "remove-days-off", "hours", "target"].includes(text.split(" ")[0] ?? "") ||
          pressButton(values, text) === undefined,
      ),
    );
    expect(pressButton(values, "save")).toBeUndefined();
    expect(pressButton(values, "preset toString")).toBeUndefined();
  });
});

describe("the preview", () => {
  const now = "2026-11-23T23:30:00.000Z";
  const nothing = { areas: [], studyTime: null };

  test("begins on the current day in the learner's time zone", () => {
    const late = { ...valuesOf({ ...studyTime, timeZone: "Asia/Tokyo" }), targetDate: "2026-11-23" };
    const preview = previewTime(late, nothing, now);
    expect(preview).toMatchObject({ errors: { targetDate: expect.stringContaining("24 November 2026") } });
    expect(previewTime({ ...late, timeZone: "UTC" }, nothing, now)).toHaveProperty("planSchedule");
  });

  test("plans any input or answers with a sentence", () => {
    const names = Object.keys(values);
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...names), fc.oneof(fc.string(), fc.constantFrom("9999-12-31", "0", "24", "1969-01-01"))),
        (typed) => {
          const preview = previewTime({ ...values, ...typed }, nothing, now);
          expect("planSchedule" in preview || Object.values(preview.errors).every((sentence) => /[.]$/.test(sentence))).toBe(true);
        },
      ),
    );
  });
});
