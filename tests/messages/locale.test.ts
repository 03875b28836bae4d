import { expect, expectTypeOf, test } from "vitest";
import type { Messages } from "#lib/messages/all.ts";
import { plural } from "#lib/messages/en/plural.ts";
import { toPseudo } from "#lib/messages/pseudo.ts";
import { describeScheduleProblem } from "#lib/messages/schedule-problems.ts";
import type { ScheduleProblem } from "#lib/planner/time/availability.ts";

const pseudo = <T>(part: T) => toPseudo(part) as T;

test("pseudo text has accents and brackets, and is about 40 % longer", () => {
  const text = "Something you want to learn that the catalog does not have.";
  const written = pseudo(text);
  expect(written).toMatch(/^⟦.*⟧$/);
  expect(written.replaceAll(/[^a-z]/g, "").replaceAll(/[mpqvx]/g, "")).toBe("");
  expect(written.length / text.length).toBeGreaterThan(1.3);
  expect(written.length / text.length).toBeLessThan(1.6);
});

test("pseudo text keeps the values of its functions and the product's name", () => {
  const part = pseudo({
    made: (name: string, at: { day: string }) => `Milepost made “${name}” on ${at.day}`,
    nested: { list: (names: readonly string[]) => names.join(", ") },
  });
  expect(part.made("Ada (v1.0)", { day: "Monday" })).toMatch(/^⟦Milepost .* “Ada \(v1\.0\)” .* Monday⟧$/);
  expect(part.nested.list(["Ada", "Bob"])).toBe("Ada, Bob");
  // A function that comes from a function, as makeMomentFormatter.
  expect(pseudo(() => () => "soon")()()).toBe("⟦šóóóóñ⟧");
});

test("the language chooses the plural form, and only the mark is replaced by the count", () => {
  const forms = { one: "# milestone", other: "# milestones" };
  expect([0, 1, 2, 1_440].map((count) => plural(count, forms))).toEqual([
    "0 milestones",
    "1 milestone",
    "2 milestones",
    "1,440 milestones",
  ]);
  expect(plural(3, { one: "# plan for C#", other: "# plans for C#" })).toBe("3 plans for C#");
});

test("every code of a schedule problem has a complete sentence", () => {
  const problems: ScheduleProblem[] = [
    { field: "startsOn", code: "notADate", date: "startsOn" },
    { field: "targetDate", code: "targetPassed", target: "2026-11-22", first: "2026-11-23" },
    { field: "minutesPerWeekday", code: "notSevenWeekdays" },
    { field: "minutesPerWeekday", code: "wrongMinutes", weekday: 6, max: 1_440 },
    { field: "minutesPerWeekday", code: "noStudyTime" },
    { field: "minutesPerWeekday", code: "tooLong", maxYears: null },
    { field: "minutesPerWeekday", code: "tooLong", maxYears: 100 },
    { field: "daysOff", code: "daysOffReversed", from: "2027-01-02", to: "2027-01-01" },
    { field: "daysOff", code: "tooManyDaysOff", count: 10_000, max: 1_000 },
  ];
  const sentences = problems.map(describeScheduleProblem);
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/);
  expect(sentences[3]).toContain("Sunday must be a whole number of minutes from 0 to 1,440");
  expect(sentences[1]).toContain("22 November 2026, is before 23 November 2026");
});

test("a translation has every message and no other", () => {
  type Today = Messages["today"];
  expectTypeOf<Today["title"]>().toEqualTypeOf<string>();
  expectTypeOf<Today["thenLeft"]>().toEqualTypeOf<(steps: number) => string>();
  // @ts-expect-error a message is missing
  const missing: Messages["operating"] = { databaseSilent: "", stopping: "" };
  // @ts-expect-error a message is not in English
  const extra: Messages["operating"] = { databaseSilent: "", stopping: "", wrongMetricsToken: "", other: "" };
  expect([missing, extra]).toHaveLength(2);
});
