import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { dayReader, daysOf, readSequence } from "#lib/export/calendar-days.ts";
import { describeItem } from "#lib/export/describe-item.ts";
import { escapeText, foldLine } from "#lib/export/ical-text.ts";
import { messages } from "#lib/messages/all.ts";
import { isSettled } from "#lib/planner/plan/counts.ts";
import { milestoneState, milestonesOf } from "#lib/planner/plan/plan.ts";
import { readPlanStatus } from "#lib/planner/schedule/plan-status.ts";
import { formatIsoDay, parseDay } from "#lib/planner/time/calendar.ts";
import { anyCopy, anyText, goldenCopy, instant, makeCopy, makeItem, site } from "../support/plan-exports.ts";
import { toEvents, toTodos } from "../support/whole-files.ts";

const runs = { numRuns: process.env.CI ? 1000 : 200 };

const today = instant.slice(0, 10);

/** A text as every calendar has it: one kind of line end, no control characters. */
const clean = (text: string) =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replaceAll(/[^\P{Cc}\t\n]/gu, "");

const oneLine = (text: string) => clean(text.replaceAll(/[\r\n\u0085\u2028\u2029]+/g, " "));

function read(text: string, kind: "vevent" | "vtodo") {
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(calendar.getAllSubcomponents().filter(({ name }) => name !== "vtimezone" && name !== kind)).toEqual([]);
  return calendar.getAllSubcomponents(kind).map((component) => {
    const of = (name: string) => component.getFirstPropertyValue(name)?.toString();
    return { component, of };
  });
}

describe("lines", () => {
  test("are folded at 75 octets without cutting a character, and unfolding restores them", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = `SUMMARY:${escapeText(text)}`;
        const folded = foldLine(line);
        expect(folded.endsWith("\r\n")).toBe(true);
        for (const part of folded.slice(0, -2).split("\r\n")) {
          expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
          expect(part).not.toContain("\uFFFD".repeat(2));
          expect(part.isWellFormed()).toBe(true);
        }
        expect(folded.slice(0, -2).replaceAll("\r\n ", "")).toBe(line);
      }),
      runs,
    );
  });

  test.each([
    ["a".repeat(75), 1],
    ["a".repeat(76), 2],
    [`${"a".repeat(74)}é`, 2],
    [`${"a".repeat(73)}é`, 1],
    [`${"a".repeat(72)}🙂`, 2],
    [`${"a".repeat(71)}🙂`, 1],
    [`${"a".repeat(149)}`, 2],
    [`${"a".repeat(150)}`, 3],
  ])("%s is folded into %i", (line, parts) => {
    expect(foldLine(line).trimEnd().split("\r\n")).toHaveLength(parts);
  });

  test("escape everything that would end a value or a line", () => {
    expect(escapeText('a\\b;c,d\r\ne\nf\u2028g\0h "i"')).toBe('a\\\\b\\;c\\,d\\ne\\nf\\ngh "i"');
  });
});

test("events read by another program match the plan, with any text", () => {
  fc.assert(
    fc.property(anyCopy, (copy) => {
      const events = read(toEvents(copy, site, today), "vevent");
      const dayOf = dayReader(copy.plan);
      const status = readPlanStatus(copy.plan, today);
      const shown = milestonesOf(copy.plan).filter((item) => daysOf(item, status, dayOf));
      expect(events.map(({ of }) => of("uid"))).toEqual(shown.map((item) => `milestone-${item.id}-plan-1`));
      for (const [index, { component, of }] of events.entries()) {
        const item = shown[index];
        if (!item) throw new Error("an event too many");
        const title = milestoneState(item) === "done" ? messages.exports.inFile.done(item.title) : item.title;
        expect(of("summary")).toBe(oneLine(title));
        expect(of("description")).toBe(clean(describeItem(item, copy.proofs[item.id])));
        expect(of("status")).toBe("CONFIRMED");
        expect(of("transp")).toBe("TRANSPARENT");
        expect(of("sequence")).toBe(String(readSequence(copy, today)));
        expect(of("url")).toBe(`${site}/plans/plan-1?open=${item.id}#${item.id}`);
        expect(component.getFirstProperty("categories")?.getValues()).toEqual(["Data Analyst", clean(copy.plan.areas[0]?.title ?? "")]);
        const event = new ICAL.Event(component);
        const days = daysOf(item, status, dayOf);
        expect(event.startDate.isDate).toBe(true);
        expect(event.startDate.toString()).toBe(days?.from);
        const last = event.endDate.clone();
        last.addDuration(ICAL.Duration.fromSeconds(-86_400));
        expect(last.toString()).toBe(days?.to);
      }
    }),
    runs,
  );
});

test("to-dos read by another program have every milestone with its state, and are no events", () => {
  fc.assert(
    fc.property(anyCopy, (copy) => {
      const todos = read(toTodos(copy, site, today), "vtodo");
      const items = milestonesOf(copy.plan);
      expect(todos.map(({ of }) => of("summary"))).toEqual(items.map((item) => oneLine(item.title)));
      for (const [index, { of }] of todos.entries()) {
        const item = items[index];
        const state = item && milestoneState(item);
        const status = {
          not_started: "NEEDS-ACTION",
          in_progress: "IN-PROCESS",
          done: "COMPLETED",
          known: "CANCELLED",
          skipped: "CANCELLED",
        };
        expect(of("status")).toBe(state && status[state]);
        const due = state && isSettled(state) ? item?.plannedEnd : readPlanStatus(copy.plan, today).days.get(item?.id ?? "")?.to;
        expect(of("due")).toBe(due ?? undefined);
        expect(of("completed")).toBe(state === "done" ? "2026-11-23T10:00:00Z" : undefined);
        expect(of("percent-complete") === "100").toBe(state === "done");
      }
    }),
    runs,
  );
});

test("leap days, the turn of the year and the last possible day are right", () => {
  const planned = (from: string, to: string) => makeCopy([makeItem({ plannedStart: from, plannedEnd: to })]);
  const ends = (from: string, to: string) => /DTEND;VALUE=DATE:(\d+)/.exec(toEvents(planned(from, to), site, today))?.[1];
  expect(ends("2028-02-28", "2028-02-28")).toBe("20280229");
  expect(ends("2028-02-28", "2028-02-29")).toBe("20280301");
  expect(ends("2027-02-28", "2027-02-28")).toBe("20270301");
  expect(ends("2026-12-30", "2026-12-31")).toBe("20270101");
  expect(ends("9999-12-30", "9999-12-31")).toBe("99991231");
});

test("a done milestone is on the learner's own day, also in the nights when the clocks change", () => {
  const doneAt = (statusAt: string, timeZone: string) =>
    /DTSTART;VALUE=DATE:(\d+)/.exec(toEvents(makeCopy([makeItem({ status: "done", statusAt })], { timeZone }), site, today))?.[1];
  expect(doneAt("2026-10-24T22:30:00.000Z", "Europe/Berlin")).toBe("20261025");
  expect(doneAt("2026-10-25T22:59:00.000Z", "Europe/Berlin")).toBe("20261025");
  expect(doneAt("2026-10-25T23:00:00.000Z", "Europe/Berlin")).toBe("20261026");
  expect(doneAt("2026-10-25T09:30:00.000Z", "Pacific/Kiritimati")).toBe("20261025");
  expect(doneAt("2026-10-25T10:30:00.000Z", "Pacific/Kiritimati")).toBe("20261026");
});

test("an entry's revision time is that of its newest change", () => {
  const copy = (changed: string, moved: string) =>
    makeCopy([makeItem({ plannedStart: "2026-12-01", plannedEnd: "2026-12-01" })], {
      changedAt: { "sql-basics": changed },
      dateHistory: { "sql-basics": { last: null, movedAt: moved } },
    });
  const stamp = (text: string) => /DTSTAMP:(\S+)/.exec(text)?.[1];
  expect(stamp(toEvents(copy(instant, "2026-11-22T10:00:00.000Z"), site, today))).toBe("20261123T100000Z");
  expect(stamp(toEvents(copy(instant, "2026-11-24T10:00:00.000Z"), site, today))).toBe("20261124T100000Z");
});

test("dates that have passed move with the day, and the sequence rises with them", () => {
  const late = makeCopy([makeItem({ plannedStart: "2026-11-02", plannedEnd: "2026-11-09" })]);
  const on = (day: string) => {
    const [event] = read(toEvents(late, site, day), "vevent");
    return { start: event?.of("dtstart"), sequence: Number(event?.of("sequence")), stamp: event?.of("dtstamp") ?? "" };
  };
  const [monday, tuesday] = [on("2026-11-23"), on("2026-11-24")];
  expect([monday.start, tuesday.start]).toEqual(["2026-11-23", "2026-11-24"]);
  expect(tuesday.sequence).toBeGreaterThan(monday.sequence);
  expect(tuesday.stamp > monday.stamp).toBe(true);
  expect(on("2026-11-23")).toEqual(monday);
});

test("the sequence never falls, whatever the learner does and wherever they travel", () => {
  const anyStep = fc.record({ changes: fc.nat(2), revisions: fc.nat(1), days: fc.nat(3), back: fc.nat(2) });
  fc.assert(
    fc.property(fc.array(anyStep), (all) => {
      const copy = makeCopy([makeItem()]);
      let [revision, scheduleChanges, day, last] = [1, 1, parseDay(today) ?? 0, 0];
      for (const { changes, revisions, days, back } of all) {
        revision += changes;
        scheduleChanges += revisions;
        // Another time zone is a change of the schedule.
        day += days - (revisions > 0 ? back : 0);
        const sequence = readSequence({ ...copy, plan: { ...copy.plan, revision }, scheduleChanges }, formatIsoDay(day));
        expect(sequence).toBeGreaterThanOrEqual(last);
        if (changes + revisions > 0) expect(sequence).toBeGreaterThan(last);
        last = sequence;
      }
    }),
    runs,
  );
});

test("a plan without dates is a calendar without entries", () => {
  const copy = makeCopy([makeItem()]);
  copy.plan = { ...copy.plan, studyTime: null };
  expect(read(toEvents(copy, site, today), "vevent")).toEqual([]);
});

test.each([
  ["plan.ics", toEvents(goldenCopy(), site, today)],
  ["plan-todos.ics", toTodos(goldenCopy(), site, today)],
])("%s is unchanged, byte for byte", (name, made) => {
  expect(made).toBe(readFileSync(join(import.meta.dirname, "golden", name), "utf8"));
});
