import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CalendarExport } from "#lib/export/calendar-days.ts";
import { calendarShapes, readShape } from "#lib/export/calendar-shapes.ts";
import { sessionsOf } from "#lib/export/plan-sessions.ts";
import { makeSessionNamer } from "#lib/export/write-icalendar-sessions.ts";
import { messages } from "#lib/messages/all.ts";
import type { PlanMilestone } from "#lib/planner/plan/plan.ts";
import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";
import { clockTimesOf } from "#lib/planner/schedule/sessions.ts";
import { weekdayOf } from "#lib/planner/time/calendar.ts";
import { timeZoneOf } from "#lib/planner/time/time-zone.ts";
import { makeZoneClock } from "#lib/planner/time/zone-clock.ts";
import { anyCopy, goldenCopy, instant, makeCopy, makeItem, site } from "../support/plan-exports.ts";
import { addDays, dayNumber } from "../support/planner-cases.ts";
import { type ReadEvent, readCalendar, takeIn } from "../support/read-calendar.ts";
import { toCalendar, toEvents } from "../support/whole-files.ts";

const runs = { numRuns: process.env.CI ? 1000 : 200 };
const today = instant.slice(0, 10);
const minute = 60_000;

function withTime(copy: CalendarExport, time: Partial<StudyTime>): CalendarExport {
  const { studyTime } = copy.plan;
  return { ...copy, plan: { ...copy.plan, studyTime: studyTime && { ...studyTime, ...time } } };
}

const clean = (text: string) =>
  text
    .toWellFormed()
    .replaceAll(/[\r\n\u0085\u2028\u2029]+/g, " ")
    .replaceAll(/[^\P{Cc}\t\n]/gu, "");

const anyStartTimes = fc.array(fc.option(fc.constantFrom("00:00", "07:15", "18:30", "22:45")), { minLength: 7, maxLength: 7 });

test("sessions read by another program are those of the plan, with any text", () => {
  fc.assert(
    fc.property(anyCopy, anyStartTimes, fc.boolean(), (plain, startTimes, all) => {
      const copy = withTime(plain, { startTimes });
      const sessions = sessionsOf(copy, today, all);
      const events = readCalendar(toCalendar(copy, site, today, all ? "all-sessions" : "sessions"));
      const name = makeSessionNamer(copy);
      const clock = makeZoneClock(timeZoneOf(copy.plan));
      expect(events.map(({ summary }) => summary)).toEqual(sessions.map((session, at) => clean(name(session, sessions[at - 1]))));
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
      for (const [index, { from, to, fromAt, toAt, isDay, transp, alarms, component }] of events.entries()) {
        const session = sessions[index];
        if (!session) throw new Error("an event too many");
        const isTimed = session.startsAt !== null;
        expect(from.slice(0, 10)).toBe(session.day);
        expect(isDay).toBe(!isTimed);
        expect(transp).toBe(isTimed ? "OPAQUE" : "TRANSPARENT");
        expect(alarms).toEqual(isTimed ? ["-PT15M"] : []);
        if (isTimed)
          expect([from.slice(11, 16), (toAt - fromAt) / minute]).toEqual([
            clockTimesOf(session, clock)?.from,
            Math.max(15, session.minutes),
          ]);
        else expect(to).toBe(addDays(session.day, 1));
        expect(component.getFirstPropertyValue("status")).toBe("CONFIRMED");
        const [first] = session.parts;
        expect(component.getFirstPropertyValue("url")).toBe(`${site}/plans/plan-1?open=${first?.milestoneId}#${first?.milestoneId}`);
      }
    }),
    runs,
  );
});

describe("shapes", () => {
  const long = makeCopy([makeItem({ minutes: 20_000 })]);

  test("are the next eight weeks unless something else is asked for", () => {
    const days = (shape?: (typeof calendarShapes)[number]) => readCalendar(toCalendar(long, site, today, shape)).map(({ from }) => from);
    expect(days()).toEqual(days("sessions"));
    expect([days()[0], days().at(-1), days().length]).toEqual(["2026-11-23", "2027-01-15", 40]);
    expect(days("all-sessions").length).toBe(Math.ceil(20_000 / 60));
    expect(days("all-sessions").slice(0, 40)).toEqual(days());
    expect(toCalendar(long, site, today, "bars")).toBe(toEvents(long, site, today));
  });

  test("are read from an address", () => {
    const of = (query: string) => readShape((name) => new URLSearchParams(query).get(name));
    expect(calendarShapes.map((shape) => of(`shape=${shape}`))).toEqual([...calendarShapes]);
    expect([of(""), of("shape=circle")]).toEqual(["sessions", "sessions"]);
  });

  test("have at most 2,000 sessions, however slow a plan is", () => {
    const slow = withTime(long, { minutesPerWeekday: [1, 1, 1, 1, 1, 1, 1] });
    expect(readCalendar(toCalendar(slow, site, today, "all-sessions"))).toHaveLength(2_000);
  });
});

test("a session names its milestone by its short name, and the steps", () => {
  const { session } = messages.exports.inFile;
  const joins = (...steps: number[]) => ({ name: "SQL joins", steps });
  expect(session([joins(2)])).toBe("SQL joins, step 2");
  expect(session([joins(2, 3)])).toBe("SQL joins, steps 2 and 3");
  expect(session([joins(1, 2, 3)])).toBe("SQL joins, steps 1 to 3");
  expect(session([joins(2, 4, 6)])).toBe("SQL joins, steps 2, 4 and 6");
  expect(session([joins()])).toBe("SQL joins");
  expect(session([joins(6), { name: "NumPy", steps: [1] }])).toBe("SQL joins, step 6, then NumPy");
  expect(session([joins(), ...["A", "B", "C", "D"].map((name) => ({ name, steps: [] }))])).toBe("SQL joins, then A, B and 2 more");
  const copy = makeCopy([makeItem({ minutes: 60 })], { shortNames: { "sql-basics": "SQL queries" } });
  expect(readCalendar(toCalendar(copy, site, today))[0]?.summary).toBe("SQL queries");
});

test("the text of a session has the steps that it is for, and the proof when it ends its milestone", () => {
  const steps = ["One", "Two", "Three"].map((text, at) => ({ id: `s${at}`, text, done: at === 0 }));
  const copy = makeCopy([makeItem({ minutes: 180, steps, status: "in_progress" })], { proofs: { "sql-basics": "Ten queries run." } });
  const texts = readCalendar(toCalendar(copy, site, today)).map(({ component }) => String(component.getFirstPropertyValue("description")));
  expect(texts).toEqual([
    "Answer questions about one table in SQL (1 h)\n2. Two",
    "Answer questions about one table in SQL (1 h)\n3. Three\nDone when: Ten queries run.",
  ]);
});

/**
 * The first instant at which a zone's clock shows a time; undefined for a time that is jumped over. Tries every quarter of an hour, because all
 * times here, and the offsets of these zones, are whole quarters.
 */
function findSlowly(local: string, timeZone: string): number | undefined {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" });
  const middle = Date.parse(`${local}Z`);
  for (let at = middle - 15 * 60 * minute; at <= middle + 15 * 60 * minute; at += 15 * minute)
    if (format.format(at) === local.replace("T", " ")) return at;
  return undefined;
}

describe.each([
  ["Europe/Berlin", "2027-03-28", "2027-10-31"],
  ["America/New_York", "2027-03-14", "2027-11-07"],
  ["America/Santiago", "2027-09-05", "2027-04-04"],
  ["Australia/Lord_Howe", "2027-10-03", "2027-04-04"],
  ["America/St_Johns", "2027-03-14", "2027-11-07"],
  ["Asia/Kolkata", "2027-03-28", "2027-10-31"],
])("in %s", (timeZone, forward, back) => {
  test.each([
    ["forward", forward],
    ["back", back],
  ])("sessions begin by the learner's clock and last as long as planned when it is put %s", (_, sunday) => {
    expect(weekdayOf(dayNumber(sunday))).toBe(6);
    for (const time of ["00:15", "01:30", "01:45", "02:15", "02:30", "10:00", "22:45"]) {
      const start = addDays(sunday, -3);
      const plain = makeCopy([makeItem({ minutes: 3_000 })], { timeZone });
      const copy = withTime(plain, { startsOn: start, minutesPerWeekday: Array(7).fill(180), startTimes: Array(7).fill(time) });
      const events = readCalendar(toCalendar(copy, site, start));
      expect(events).toHaveLength(17);
      for (const [days, { fromAt, toAt }] of events.entries()) {
        const slow = findSlowly(`${addDays(start, days)}T${time}`, timeZone);
        if (slow !== undefined) expect(new Date(fromAt).toISOString()).toBe(new Date(slow).toISOString());
        else expect(addDays(start, days)).toBe(forward);
        expect((toAt - fromAt) / minute).toBe(days === 16 ? 120 : 180);
      }
    }
  });

  test("the file says what the clock does, for programs that do not know the zone", () => {
    const copy = withTime(makeCopy([makeItem({ minutes: 60_000 })], { timeZone }), {
      startsOn: "2027-01-01",
      minutesPerWeekday: Array(7).fill(120),
      startTimes: Array(7).fill("12:00"),
    });
    const text = toCalendar(copy, site, "2027-01-01", "all-sessions");
    const changes = text.match(/BEGIN:(STANDARD|DAYLIGHT)/g) ?? [];
    expect(changes.length > 3).toBe(timeZone !== "Asia/Kolkata");
    const day = /BEGIN:DAYLIGHT\r\nDTSTART:2027/.test(text);
    expect(day).toBe(timeZone !== "Asia/Kolkata");
    for (const { fromAt, from } of readCalendar(text)) expect(fromAt).toBe(findSlowly(from.slice(0, 16), timeZone));
  });
});

describe("a newer file", () => {
  const steps = (ticked: number) => Array.from({ length: 6 }, (_, at) => ({ id: `s${at}`, text: `${at}`, done: at < ticked }));
  const plan = (first: Partial<PlanMilestone>, time: Partial<StudyTime>, scheduleChanges: number) =>
    withTime(
      makeCopy(
        [makeItem({ id: "a", minutes: 720, steps: steps(0), ...first }), makeItem({ id: "b", minutes: 900, rank: 1, steps: steps(0) })],
        {
          scheduleChanges,
        },
      ),
      { minutesPerWeekday: [0, 0, 0, 0, 0, 120, 120], ...time },
    );
  const weekend = [null, null, null, null, null, "10:00", "10:00"];
  const evenings = { minutesPerWeekday: [0, 120, 0, 120, 0, 0, 0], startTimes: [null, "19:00", null, "19:00", null, null, null] };

  test.each<[string, Partial<PlanMilestone>, Partial<StudyTime>]>([
    ["after some ticks", { status: "in_progress", steps: steps(3) }, {}],
    ["after a milestone was done", { status: "done", statusAt: "2026-11-20T10:00:00.000Z" }, {}],
    ["with a start time", {}, { startTimes: weekend }],
    ["on as many other days of the week", {}, evenings],
    ["with longer days", {}, { minutesPerWeekday: [0, 0, 0, 0, 0, 180, 180] }],
    ["after a day off in the first week was taken back", {}, {}],
  ])("%s moves what is there, and doubles nothing", (name, first, time) => {
    const before = plan({}, name.includes("day off") ? { daysOff: [{ from: "2026-11-28", to: "2026-11-28" }] } : {}, 1);
    const after = plan(first, time, 2);
    const calendar = new Map<string, ReadEvent>();
    takeIn(calendar, readCalendar(toCalendar(before, site, today, "all-sessions")));
    takeIn(calendar, readCalendar(toCalendar(before, site, today, "all-sessions")));
    const newer = readCalendar(toCalendar(after, site, today, "all-sessions"));
    takeIn(calendar, newer);
    const last = newer.at(-1)?.from ?? "";
    const shown = [...calendar.values()].filter(({ from }) => from <= last).sort((one, other) => (one.from < other.from ? -1 : 1));
    expect(shown.map(({ from, summary }) => [from, summary])).toEqual(newer.map(({ from, summary }) => [from, summary]));
    for (const { sequence } of newer) expect(sequence).toBeGreaterThan(readCalendar(toCalendar(before, site, today))[0]?.sequence ?? 99);
  });

  test("a day later shows what is left from then on, with a higher sequence", () => {
    const copy = plan({}, { startTimes: weekend }, 1);
    const [saturday, sunday] = [readCalendar(toCalendar(copy, site, "2026-11-28")), readCalendar(toCalendar(copy, site, "2026-11-29"))];
    expect([saturday[0]?.from, sunday[0]?.from]).toEqual(["2026-11-28T10:00:00", "2026-11-29T10:00:00"]);
    expect([saturday[0]?.summary, sunday[0]?.summary]).toEqual(Array(2).fill(saturday[0]?.summary));
    expect(sunday[0]?.uid).toBe(saturday[1]?.uid);
    expect(sunday[0]?.sequence).toBeGreaterThan(saturday[0]?.sequence ?? 0);
  });

  test("after today's session was done has no other one for today", () => {
    const tickedAt = "2026-11-28T11:00:00.000Z";
    const ticks = steps(1).map((step) => (step.done ? { ...step, tickedAt } : step));
    const ticked = plan({ status: "in_progress", steps: ticks }, { startTimes: weekend }, 1);
    expect(readCalendar(toCalendar(ticked, site, "2026-11-28"))[0]).toMatchObject({ from: "2026-11-29T10:00:00" });
    // Undone, it is to be done again.
    const back = plan({}, { startTimes: weekend }, 1);
    expect(readCalendar(toCalendar(back, site, "2026-11-28"))[0]).toMatchObject({ from: "2026-11-28T10:00:00" });
  });
});

test("a plan without study time, with nothing left, or that cannot be scheduled is a calendar without entries", () => {
  const none = makeCopy([makeItem()]);
  expect(readCalendar(toCalendar({ ...none, plan: { ...none.plan, studyTime: null } }, site, today))).toEqual([]);
  expect(readCalendar(toCalendar(makeCopy([makeItem({ status: "known", statusAt: instant })]), site, today))).toEqual([]);
  expect(readCalendar(toCalendar(withTime(none, { daysOff: [{ from: "2026-01-01", to: "9999-12-31" }] }), site, today))).toEqual([]);
});

test("plan-sessions.ics is unchanged, byte for byte", () => {
  const copy = withTime(goldenCopy(), { startTimes: ["18:30", null, "23:30", null, null, null, null] });
  copy.shortNames = { joins: "SQL joins" };
  expect(toCalendar(copy, site, today)).toBe(readFileSync(join(import.meta.dirname, "golden/plan-sessions.ics"), "utf8"));
});

test.each(["UTC", "Pacific/Kiritimati", "America/New_York"])(
  "a calendar of %s can be read to the last day that can be written",
  (timeZone) => {
    const plain = makeCopy([makeItem({ minutes: 360 })], { timeZone });
    const copy = withTime(plain, { startsOn: "9999-12-29", minutesPerWeekday: Array(7).fill(120), startTimes: Array(7).fill("23:30") });
    const events = readCalendar(toCalendar(copy, site, "9999-12-29", "all-sessions"));
    expect(events.map(({ from }) => from)).toEqual(["9999-12-29T23:30:00", "9999-12-30T23:30:00", "9999-12-31T23:30:00"]);
    expect(events.map(({ fromAt, toAt }) => (toAt - fromAt) / minute)).toEqual([120, 120, 29]);
  },
);
