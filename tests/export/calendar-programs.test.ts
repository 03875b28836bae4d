import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import type { CalendarExport } from "#lib/export/calendar-days.ts";
import { goldenCopy, instant, makeCopy, makeItem, site } from "../support/plan-exports.ts";
import { describeWith, runProgram } from "../support/programs.ts";
import { toCalendar, toEvents, toTodos } from "../support/whole-files.ts";

/** Calendars opened with the programs that people open them with. */

const today = instant.slice(0, 10);

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "milepost-calendar-"));
  folders.push(folder);
  return folder;
}

function save(folder: string, name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** Three Sundays of an hour and a half in Berlin, with a start time or without. */
function planSundays(time: string | undefined, scheduleChanges: number): CalendarExport {
  const copy = makeCopy([makeItem({ minutes: 270 })], { scheduleChanges });
  const startTimes = time ? [null, null, null, null, null, null, time] : undefined;
  const studyTime = { startsOn: "2027-03-20", minutesPerWeekday: [0, 0, 0, 0, 0, 0, 90], daysOff: [], targetDate: null, startTimes };
  return { ...copy, plan: { ...copy.plan, studyTime: { ...studyTime, timeZone: "Europe/Berlin" } } };
}

const hostile = "END:VEVENT\r\nBEGIN:VALARM, “quotes”; مرحبا 🙂";

describeWith("khal", "khal", () => {
  function openKhal() {
    const folder = makeFolder();
    mkdirSync(join(folder, "calendar"));
    const formats = "dateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ntimeformat = %H:%M\n";
    const times = "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n";
    const config = save(
      folder,
      "config",
      `[calendars]\n[[plan]]\npath = ${folder}/calendar\n[locale]\n${formats}${times}[sqlite]\npath = ${folder}/khal.db\n[default]\ndefault_calendar = plan\n`,
    );
    const khal = (...args: string[]) => runProgram("khal", ["-c", config, ...args], { env: { HOME: folder, TZ: "Europe/Berlin" } });
    return {
      takeIn: (text: string) => khal("import", "--batch", "-a", "plan", save(folder, "plan.ics", text)),
      /** Lists the entries of each day from `from` on; an entry of several days appears once. */
      list: (from: string, days: number) =>
        khal("list", "--once", "--format", "{start-date} {end-date} {status}{title}", "--day-format", "", from, `${days}d`)
          .split("\n")
          .filter(Boolean),
      /** Lists the entries of each day with their times. */
      listTimes: (from: string, days: number) =>
        khal("list", "--once", "--format", "{start} {end}{alarm-symbol} {title}", "--day-format", "", from, `${days}d`)
          .split("\n")
          .filter(Boolean),
    };
  }

  test("shows each milestone on its days", () => {
    const khal = openKhal();
    khal.takeIn(toEvents(goldenCopy(), site, today));
    expect(khal.list("2026-11-01", 600)).toEqual([
      "2026-11-23 2026-11-23 CONFIRMED Done: Answer questions about one table in SQL",
      "2026-11-24 2026-11-27 CONFIRMED Join tables, without counting twice; say why",
      "2026-11-27 2026-11-30 CONFIRMED @Ada: read our data dictionary",
      "2026-11-30 2026-12-08 CONFIRMED Not planned yet",
    ]);
    const leap = makeCopy([makeItem({ plannedStart: "2028-02-28", plannedEnd: "2028-02-29" })]);
    const other = openKhal();
    other.takeIn(toEvents(leap, site, today));
    expect(other.list("2028-02-01", 60)).toEqual([`2028-02-28 2028-02-29 CONFIRMED ${makeItem({}).title}`]);
  });

  test("moves changed events from a newer file and duplicates nothing", () => {
    const khal = openKhal();
    const planned = (day: string, scheduleChanges: number) =>
      makeCopy([makeItem({ title: hostile, minutes: 30, plannedStart: day, plannedEnd: day })], {
        scheduleChanges,
        dateHistory: { "sql-basics": { last: { from: day, to: day }, movedAt: `${day}T00:00:00.000Z` } },
      });
    khal.takeIn(toEvents(planned("2026-12-01", 1), site, today));
    khal.takeIn(toEvents(planned("2026-12-01", 1), site, today));
    khal.takeIn(toEvents(planned("2026-12-09", 2), site, today));
    expect(khal.list("2026-11-01", 90)).toEqual(["2026-12-09 2026-12-09 CONFIRMED END:VEVENT BEGIN:VALARM, “quotes”; مرحبا 🙂"]);
  });

  const sundays = [
    { day: "2027-03-21", name: "Answer questions about one table in SQL" },
    { day: "2027-03-28", name: "Answer questions about one table in SQL (continued)" },
    { day: "2027-04-04", name: "Answer questions about one table in SQL (continued)" },
  ];

  test("shows study sessions at their times, also after the clock was changed, and moves them", () => {
    const khal = openKhal();
    const planned = (time: string, scheduleChanges: number) => toCalendar(planSundays(time, scheduleChanges), site, "2027-03-20");
    khal.takeIn(planned("10:00", 1));
    khal.takeIn(planned("10:00", 1));
    const at = (from: string, to: string) => sundays.map(({ day, name }) => `${day} ${from} ${day} ${to} ⏰ ${name}`);
    expect(khal.listTimes("2027-03-01", 60)).toEqual(at("10:00", "11:30"));
    khal.takeIn(planned("01:30", 2));
    // On 28 March, 2:00 to 3:00 does not exist in Berlin.
    expect(khal.listTimes("2027-03-01", 60)).toEqual(
      at("01:30", "03:00").map((line) => line.replace("2027-03-28 03:00", "2027-03-28 04:00")),
    );
  });

  test("shows study sessions without a start time on their days only", () => {
    const khal = openKhal();
    khal.takeIn(toCalendar(planSundays(undefined, 1), site, "2027-03-20"));
    expect(khal.list("2027-03-01", 60)).toEqual(sundays.map(({ day, name }) => `${day} ${day} CONFIRMED ${name}`));
  });
});

describeWith("calcurse", "calcurse", () => {
  function open(text: string) {
    const folder = makeFolder();
    const calcurse = (...args: string[]) => runProgram("calcurse", ["-D", folder, ...args], { env: { HOME: folder, TZ: "Europe/Berlin" } });
    return { report: calcurse("-i", save(folder, "in.ics", text)), calcurse };
  }

  test("imports all events", () => {
    const { report, calcurse } = open(toEvents(goldenCopy(), site, today));
    expect(report).toContain("0 apps / 4 events / 0 todos / 0 skipped");
    expect(calcurse("-d", "11/24/2026")).toContain("Join tables, without counting twice; say why");
  });

  test("imports all study sessions, with a time or without", () => {
    const { report, calcurse } = open(toCalendar(planSundays("10:00", 1), site, "2027-03-20"));
    expect(report).toContain("3 apps / 0 events / 0 todos / 0 skipped");
    expect(calcurse("-d", "03/28/2027")).toMatch(/10:00 -> 11:30/);
    expect(open(toCalendar(planSundays(undefined, 1), site, "2027-03-20")).report).toContain("0 apps / 3 events / 0 todos / 0 skipped");
  });

  test("imports all to-dos, and the done ones as done", () => {
    const { report, calcurse } = open(toTodos(goldenCopy(), site, today));
    expect(report).toContain("0 apps / 0 events / 7 todos / 0 skipped");
    expect(calcurse("-Q", "--filter-type", "todo", "--filter-completed")).toContain("Answer questions about one table in SQL");
  });

  test("keeps any title", () => {
    const copy = makeCopy([makeItem({ title: hostile, note: hostile, plannedStart: "2026-12-01", plannedEnd: "2026-12-01" })]);
    expect(open(toEvents(copy, site, today)).report).toContain("0 apps / 1 event / 0 todos / 0 skipped");
  });
});
