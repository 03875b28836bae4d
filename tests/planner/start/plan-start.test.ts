import fc from "fast-check";
import { expect, test } from "vitest";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { freshPlan } from "#lib/catalog/fresh-plan.ts";
import { roleIds } from "#lib/catalog/schema.ts";
import { firstResultsOf, milestonesOfSkills, startRoleOf } from "#lib/catalog/start-roles.ts";
import { applyPatches, milestonesOf } from "#lib/planner/plan/plan.ts";
import { replan } from "#lib/planner/schedule/replan.ts";
import { findHoursInTime, findStartRange, isLate, planStart, studyTimeOf, tickPlaced } from "#lib/planner/start/plan-start.ts";
import { firstStartValues, mostStartHours, type StartValues, skills } from "#lib/planner/start/start-values.ts";
import { countDays, formatIsoDay, readDay } from "#lib/planner/time/calendar.ts";

const roles = roleIds.map((id) => startRoleOf(getRole(id), catalog()));
const day = fc.integer({ min: 20_000, max: 30_000 }).map(formatIsoDay);
const values: fc.Arbitrary<StartValues> = fc.record({
  hours: fc.integer({ min: 1, max: mostStartHours }),
  weekdays: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
  known: fc.subarray([...skills]),
  targetDate: fc.option(day),
});

test("the answer is that of the plan made with the same values: every date, the finish, the first result", () => {
  fc.assert(
    fc.property(fc.constantFrom(...roles), values, day, (role, given, today) => {
      const answer = planStart(role, given, today);
      const time = studyTimeOf(given, today, "UTC");
      if ("problem" in time) {
        expect(answer).toEqual(time);
        return;
      }
      if ("problem" in answer) throw new Error("dates can be computed, and there are none");
      // The plan as it is made: fresh, with what is known, replanned.
      const fresh = freshPlan(getRole(role.id as "data-analyst"), catalog(), "made");
      const known = milestonesOfSkills(given.known).map((milestoneId) => ({ milestoneId, patch: { status: "known" as const } }));
      const made = replan(applyPatches(fresh, known), time.studyTime, today);
      if ("problem" in made) throw new Error(made.problem.code);
      const { finishOn } = made.planSchedule.schedule;
      expect(answer.finishOn).toBe(finishOn);
      expect(answer.left.map(({ id, endsOn }) => [id, endsOn])).toEqual(
        milestonesOf(fresh).flatMap(({ id }) => (made.dates[id] ? [[id, made.dates[id][1]]] : [])),
      );
      const verdict = made.planSchedule.verdict;
      if (given.targetDate === null) expect(answer.spareDays).toBeNull();
      else expect(answer.spareDays).toBe(verdict?.fits ? verdict.spareDays : -countDays(given.targetDate, finishOn ?? ""));
      const range = made.planSchedule.finishRange;
      expect(findStartRange(role, given, today)).toEqual(range && range.early < range.late ? range : null);
      const first = firstResultsOf[role.id as "data-analyst"].find((id) => made.dates[id]);
      expect(answer.firstResult?.id).toBe(first);
    }),
  );
});

test("more hours, and more that is known, never finish later", () => {
  fc.assert(
    fc.property(fc.constantFrom(...roles), values, fc.constantFrom(...skills), day, (role, given, skill, today) => {
      const base = { ...given, targetDate: null, hours: Math.min(given.hours, mostStartHours - 1) };
      const [some, hour, more] = [base, { ...base, hours: base.hours + 1 }, { ...base, known: [...new Set([...base.known, skill])] }].map(
        (each) => planStart(role, each, today),
      );
      if (!some || !hour || !more || "problem" in some || "problem" in hour || "problem" in more) return;
      expect((hour.finishOn ?? "") <= (some.finishOn ?? "")).toBe(true);
      expect((more.finishOn ?? "") <= (some.finishOn ?? "")).toBe(true);
    }),
  );
});

test("what cannot be planned is named", () => {
  const [role] = roles;
  if (!role) throw new Error("no role");
  const none = { ...firstStartValues, weekdays: firstStartValues.weekdays.map(() => false) };
  expect(planStart(role, none, "2026-11-28")).toEqual({ problem: { field: "minutesPerWeekday", code: "noStudyTime" } });
  const monday = { ...firstStartValues, hours: 25, weekdays: [true, false, false, false, false, false, false] };
  expect(planStart(role, monday, "2026-11-28")).toEqual({ problem: { code: "tooManyHours", weekdays: 1, most: 24 } });
  const passed = { ...firstStartValues, targetDate: "2026-11-27" };
  expect(planStart(role, passed, "2026-11-28")).toMatchObject({ problem: { code: "targetPassed", target: "2026-11-27" } });
});

test("a milestone that is settled already takes no time", () => {
  const learned = new Map([["sql-basics", "done" as const]]);
  const after = planStart(startRoleOf(getRole("data-analyst"), catalog(), learned), firstStartValues, "2026-11-28");
  if ("problem" in after) throw new Error(after.problem.code);
  expect(after.left.map(({ id }) => id)).not.toContain("sql-basics");
});

test("what a placement found takes no time, and what one was not sure of the least of its hours", () => {
  const role = getRole("data-analyst");
  const [known, unsure, other] = startRoleOf(role, catalog()).path;
  const placed = { knows: [known?.id ?? ""], unsure: [unsure?.id ?? ""] };
  const { path } = startRoleOf(role, catalog(), new Map(), placed);
  expect(path[0]).toEqual({ ...known, settled: true });
  const { spread: _, ...own } = unsure ?? { spread: 0 };
  expect(path[1]).toEqual({ ...own, minutes: (catalog().milestones.get(unsure?.id ?? "")?.hours.low ?? 0) * 60 });
  expect(path[2]).toEqual(other);
});

test("what a known skill saves and what is left are together all that there is to learn", () => {
  fc.assert(
    fc.property(fc.constantFrom(...roles), fc.subarray([...skills]), (role, known) => {
      const [none, some] = [[], known].map((each) => planStart(role, { ...firstStartValues, known: each }, "2026-01-01"));
      if (!none || !some || "problem" in none || "problem" in some) throw new Error("nothing is planned");
      expect(none.saved).toEqual({ skills: [], minutes: 0 });
      expect(some.saved.minutes + some.minutesLeft).toBe(none.minutesLeft);
      for (const skill of known) {
        expect(some.saved.skills.includes(skill)).toBe(role.path.some((item) => item.skill === skill));
      }
    }),
  );
});

test("ticks and a placement agree: nothing is known twice, and the plan stays the same", () => {
  fc.assert(
    fc.property(fc.constantFrom(...roleIds), fc.subarray([...skills]), fc.infiniteStream(fc.boolean()), (roleId, known, chosen) => {
      const role = startRoleOf(getRole(roleId), catalog());
      const knows = role.path.filter(() => chosen.next().value).map(({ id }) => id);
      const given = { ...firstStartValues, known, placed: { knows, unsure: [] } };
      const agreed = tickPlaced(role, given);
      const skillOf = new Map(role.path.map(({ id, skill }) => [id, skill]));
      for (const id of agreed.placed?.knows ?? []) expect(agreed.known).not.toContain(skillOf.get(id));
      for (const skill of skills) {
        const ids = role.path.filter((item) => item.skill === skill).map(({ id }) => id);
        const isFound = ids.length > 0 && ids.every((id) => knows.includes(id));
        expect(agreed.known.includes(skill)).toBe(known.includes(skill) || isFound);
      }
      expect(tickPlaced(role, agreed)).toEqual(agreed);
      const datesOf = (each: StartValues) => planStart(startRoleOf(getRole(roleId), catalog(), new Map(), each.placed), each, "2026-01-01");
      const [before, after] = [datesOf(given), datesOf(agreed)];
      if ("problem" in before || "problem" in after) throw new Error("nothing is planned");
      expect(after.left).toEqual(before.left);
    }),
  );
});

test("what ticked skills say alone is no placement any more; what they do not say stays one", () => {
  const role = startRoleOf(getRole("data-analyst"), catalog());
  const ofSql = role.path.flatMap(({ id, skill }) => (skill === "sql" ? [id] : []));
  const [other = ""] = role.path.flatMap(({ id, skill }) => (skill === undefined ? [id] : []));
  const place = (knows: string[], unsure: string[]) => tickPlaced(role, { ...firstStartValues, placed: { knows, unsure } });
  expect(place(ofSql, [])).toEqual({ ...firstStartValues, known: ["sql"] });
  expect(place(ofSql, [other])).toEqual({ ...firstStartValues, known: ["sql"], placed: { knows: [], unsure: [other] } });
  expect(place(ofSql.slice(1), [])).toMatchObject({ known: [], placed: { knows: ofSql.slice(1), unsure: [] } });
  expect(tickPlaced(role, firstStartValues)).toBe(firstStartValues);
});

test("the hours that are in time are the fewest: they meet the date, and one hour less does not", () => {
  fc.assert(
    fc.property(fc.constantFrom(...roles), values, day, fc.integer({ min: 30, max: 900 }), (role, given, today, days) => {
      const dated = { ...given, targetDate: formatIsoDay(readDay(today) + days) };
      const hours = findHoursInTime(role, dated, today);
      const meets = (chosen: number) => {
        const plan = planStart(role, { ...dated, hours: chosen }, today);
        return !("problem" in plan) && plan.spareDays !== null && !isLate(plan);
      };
      const all = Array.from({ length: mostStartHours }, (_, at) => at + 1).filter(meets);
      expect(hours).toBe(all[0] ?? null);
    }),
    { numRuns: 20 },
  );
});
