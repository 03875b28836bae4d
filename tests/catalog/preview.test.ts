import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toFieldErrors } from "#lib/api/preview-errors.ts";
import { buildCatalog, catalog, getRole } from "#lib/catalog/catalog.ts";
import { orderForRole } from "#lib/catalog/path.ts";
import { type PreviewInput, previewPlan } from "#lib/catalog/preview.ts";
import { type Milestone, type Role, roleIds } from "#lib/catalog/schema.ts";
import { planningMinutes } from "#lib/planner/time/hours.ts";

/** A curriculum small enough to plan by hand: three milestones of 2, 3 and 1½ hours, and one that is optional. */
const small = buildCatalog(
  [smallRole([["first", ["query", "chart"]]], [["second", ["talk", "extra"]]])],
  [
    milestone("basics", 1, 3),
    milestone("query", 2, 4, { prerequisites: ["basics"], formerIds: ["old-query"] }),
    milestone("chart", 1, 2, { prerequisites: ["query"] }),
    milestone("talk", 1, 3),
    milestone("extra", 5, 9),
  ],
  {},
);
const smallOne = small.roles[0] as Role;

function milestone(id: string, low: number, high: number, more: Partial<Milestone> = {}): Milestone {
  return { id, hours: { low, high }, prerequisites: [], ...more } as Milestone;
}

function smallRole(...areas: [string, string[]][][]): Role {
  const listed = areas.flat();
  const order = ["basics", ...listed.flatMap(([, milestones]) => milestones)];
  return {
    id: "data-analyst",
    areas: listed.map(([id, milestones]) => ({ id, title: id, milestones })),
    order,
    useful: [],
    extra: ["extra"],
    choices: [],
  } as unknown as Role;
}

/** Monday, 23 November 2026. */
const monday = "2026-11-23";
const hourADay: PreviewInput = {
  startsOn: monday,
  today: monday,
  minutesPerWeekday: [60, 60, 60, 60, 60, 0, 0],
  daysOff: [],
  targetDate: null,
  known: [],
  skipped: [],
};

function plan(input: Partial<PreviewInput>, role = smallOne, all = small) {
  const result = previewPlan(role, all, { ...hourADay, ...input });
  if ("problems" in result) throw new Error(JSON.stringify(result.problems));
  return result.preview;
}

function refuse(input: Partial<PreviewInput>, role = smallOne, all = small) {
  const result = previewPlan(role, all, { ...hourADay, ...input });
  if ("preview" in result) throw new Error("it was planned");
  return toFieldErrors(result.problems);
}

const rows = (preview: ReturnType<typeof plan>) =>
  preview.items.map((item) => [item.milestoneId, item.areaId, item.minutes, item.plannedStart, item.plannedEnd]);

describe("a preview, computed by hand", () => {
  test("of an hour on each working day", () => {
    // 120 minutes fill Monday and Tuesday, 180 Wednesday to Friday, 90 Monday and half of Tuesday, 120 the rest of it, Wednesday
    // and half of Thursday.
    const preview = plan({});
    expect(rows(preview)).toEqual([
      ["basics", "foundations", 120, "2026-11-23", "2026-11-24"],
      ["query", "first", 180, "2026-11-25", "2026-11-27"],
      ["chart", "first", 90, "2026-11-30", "2026-12-01"],
      ["talk", "second", 120, "2026-12-01", "2026-12-03"],
    ]);
    expect(preview).toMatchObject({ finishOn: "2026-12-03", verdict: null });
    expect(preview.weeks.map(({ week, plannedMinutes }) => [week, plannedMinutes])).toEqual([
      ["2026-11-23", 300],
      ["2026-11-30", 210],
    ]);
  });

  test("with known and skipped milestones and days off", () => {
    const preview = plan({ known: ["basics"], skipped: ["chart"], daysOff: [{ from: "2026-11-24", to: "2026-11-27" }] });
    expect(rows(preview)).toEqual([
      ["basics", "foundations", 0, null, null],
      ["query", "first", 180, "2026-11-23", "2026-12-01"],
      ["chart", "first", 0, null, null],
      ["talk", "second", 120, "2026-12-02", "2026-12-03"],
    ]);
  });

  test("with a target that fits, and one that does not", () => {
    expect(plan({ targetDate: "2026-12-05" }).verdict).toEqual({ fits: true, spareDays: 2 });
    // 510 minutes by the first Friday: 102 on each of five days. Or 210 less, of which all are core.
    expect(plan({ targetDate: "2026-11-27" }).verdict).toEqual({
      fits: false,
      finishOn: "2026-12-03",
      minutesPerWeek: 510,
      leaveOut: { ids: ["chart", "talk"], minutes: 210 },
      problem: null,
    });
  });

  test("with nothing left", () => {
    const everything = ["basics", "query", "chart", "talk"];
    const preview = plan({ known: everything, targetDate: "2026-11-30" });
    expect(preview).toMatchObject({ finishOn: null, weeks: [], verdict: { fits: true, spareDays: 7 } });
    expect(preview.items.every((item) => item.minutes === 0 && item.plannedStart === null)).toBe(true);
  });

  test("with a former id, which still counts, and one outside the plan, which changes nothing", () => {
    expect(rows(plan({ known: ["old-query", "old-query", "extra"], skipped: ["extra"] }))).toEqual(rows(plan({ known: ["query"] })));
  });
});

describe("input that cannot be planned", () => {
  test.each<[string, Partial<PreviewInput>, string, RegExp]>([
    ["no study time", { minutesPerWeekday: [0, 0, 0, 0, 0, 0, 0] }, "minutesPerWeekday", /at least one weekday/],
    ["six weekdays", { minutesPerWeekday: [1, 1, 1, 1, 1, 1] }, "minutesPerWeekday", /all seven weekdays/],
    ["more than a day", { minutesPerWeekday: [1441, 0, 0, 0, 0, 0, 0] }, "minutesPerWeekday", /Monday .* 0 to 1,440/],
    ["a date that is none", { startsOn: "2026-02-30" }, "startsOn", /start date must be a date/],
    ["a year that is none", { today: "10000-01-01" }, "today", /1970 to 9999/],
    ["a target in the past", { targetDate: "2026-11-22" }, "targetDate", /Choose 23 November 2026 or later/],
    ["a target before the start", { startsOn: "2027-01-01", targetDate: "2026-12-31" }, "targetDate", /Choose 1 January 2027 or later/],
    ["days off turned round", { daysOff: [{ from: "2027-01-02", to: "2027-01-01" }] }, "daysOff", /Swap the two dates/],
    ["past the year 9999", { startsOn: "9999-12-31" }, "minutesPerWeekday", /year 9999/],
    ["days off without end", { daysOff: [{ from: "2026-11-24", to: "9999-12-31" }] }, "minutesPerWeekday", /fewer days off/],
    ["a plan for the great-grandchildren", { daysOff: [{ from: "2026-11-24", to: "9000-01-01" }] }, "minutesPerWeekday", /100 years/],
  ])("%s", (_, input, field, message) => {
    expect(refuse(input)).toEqual([{ field, message: expect.stringMatching(message) }]);
  });

  test("names unknown ids, each with its index", () => {
    expect(refuse({ known: ["basics", "typing"], skipped: ["", "__proto__"] })).toEqual([
      { field: "known[1]", message: "There is no milestone “typing”." },
      { field: "skipped[0]", message: "There is no milestone “”." },
      { field: "skipped[1]", message: "There is no milestone “__proto__”." },
    ]);
    expect(refuse({ known: Array.from({ length: 500 }, () => "x".repeat(500)) })).toHaveLength(20);
  });

  test.each<[string, Partial<PreviewInput>]>([
    ["days off for thousands of years", { daysOff: [{ from: "2026-11-24", to: "9990-01-01" }] }],
    ["a minute a week", { minutesPerWeekday: [1, 0, 0, 0, 0, 0, 0] }],
    ["five minutes a week, with a target", { minutesPerWeekday: [5, 0, 0, 0, 0, 0, 0], targetDate: "2027-01-01" }],
    ["10,000 days off", { daysOff: Array.from({ length: 10_000 }, (_, at) => ({ from: oddDay(at), to: oddDay(at) })) }],
  ])("a plan or a clear sentence: %s", (_, input) => {
    const result = previewPlan(getRole("ml-engineer"), catalog(), { ...hourADay, ...input });
    if ("problems" in result) expect(toFieldErrors(result.problems)[0]?.message).toMatch(/^[A-Z].*\.$/);
    else expect(result.preview.finishOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});

/** Every second day from the start of 2026. */
function oddDay(at: number): string {
  return new Date(Date.UTC(2026, 0, 1 + 2 * at)).toISOString().slice(0, 10);
}

const ids = [...catalog().milestones.keys()];
const usualDay = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2040-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const oddText = fc.constantFrom("1970-01-01", "9999-12-31", "2024-02-29", "2026-02-29", "", "tomorrow");
const usualMinutes = fc.array(fc.integer({ min: 0, max: 600 }), { minLength: 7, maxLength: 7 });
const oddMinutes = fc.array(fc.constantFrom(0, 0, 0, 1, 60, 1440, -1, 1.5, 1441), { minLength: 6, maxLength: 8 });
const usualDaysOff = fc.tuple(usualDay, usualDay).map((days) => {
  const [from = "", to = ""] = days.toSorted();
  return { from, to };
});
const usualTarget = usualDay.map((date) => date.replace(/^\d{4}/, "2041")).map((date) => date.replace("02-29", "02-28"));

/** Mostly what somebody could mean, now and then what nobody could. */
function mostly<Value>(usual: fc.Arbitrary<Value>, odd: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return fc.oneof({ weight: 40, arbitrary: usual }, { weight: 1, arbitrary: odd });
}

const day = mostly(usualDay, oddText);
const someIds = fc.array(mostly(fc.constantFrom(...ids), fc.string()), { maxLength: 6 });
const anyInput: fc.Arbitrary<PreviewInput> = fc.record({
  startsOn: day,
  today: day,
  minutesPerWeekday: mostly(usualMinutes, oddMinutes),
  daysOff: fc.array(mostly(usualDaysOff, fc.record({ from: day, to: day })), { maxLength: 3 }),
  targetDate: fc.option(mostly(usualTarget, day)),
  known: someIds,
  skipped: someIds,
});
const fields = /^(startsOn|today|minutesPerWeekday|daysOff|targetDate|(known|skipped)\[\d+\])$/;

test("any input is either planned as a whole or answered with a sentence and a field", () => {
  let planned = 0;
  fc.assert(
    fc.property(fc.constantFrom(...roleIds), anyInput, (roleId, input) => {
      const role = getRole(roleId);
      const result = previewPlan(role, catalog(), input);
      if ("problems" in result) {
        expect(result.problems.length).toBeGreaterThan(0);
        for (const { field, message } of toFieldErrors(result.problems)) {
          expect(field).toMatch(fields);
          expect(message).toMatch(/^[A-Z].*\.$/s);
        }
        return;
      }
      planned += 1;
      const { items, weeks, finishOn } = result.preview;
      const settled = new Set([...input.known, ...input.skipped]);
      const minutesOf = (id: string) => (settled.has(id) ? 0 : planningMinutes(catalog().milestones.get(id)?.hours ?? { low: 0, high: 0 }));

      expect(items.map(({ milestoneId, areaId }) => ({ milestoneId, areaId }))).toEqual(orderForRole(role, catalog()));
      expect(items.map((item) => item.minutes)).toEqual(items.map((item) => minutesOf(item.milestoneId)));
      expect(weeks.reduce((sum, week) => sum + week.plannedMinutes, 0)).toBe(items.reduce((sum, item) => sum + item.minutes, 0));

      const dated = items.filter((item) => !settled.has(item.milestoneId));
      const days = dated.flatMap((item) => [item.plannedStart ?? "", item.plannedEnd ?? ""]);
      expect(days).toEqual(days.toSorted());
      expect(finishOn).toBe(days.at(-1) ?? null);
      if (days[0] !== undefined) expect(days[0] >= input.startsOn && days[0] >= input.today).toBe(true);
      expect(items.filter((item) => settled.has(item.milestoneId)).every((item) => item.plannedStart === null)).toBe(true);
    }),
    { numRuns: 600 },
  );
  // Most of it is no nonsense.
  expect(planned).toBeGreaterThan(200);
});

test("the same input gives the same preview, and the input is not changed", () => {
  const input = structuredClone({ ...hourADay, known: ["sql-basics"] });
  const [first, second] = [1, 2].map(() => previewPlan(getRole("data-analyst"), catalog(), input));
  expect(first).toEqual(second);
  expect(input).toEqual({ ...hourADay, known: ["sql-basics"] });
});
