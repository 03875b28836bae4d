import { expect, test } from "vitest";
import { catalog } from "#lib/catalog/catalog.ts";
import { applyChanges } from "#lib/data/changes/changes.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { saveReminders } from "#lib/data/reminders/reminders.ts";
import type { Database } from "#lib/db/open.ts";
import type { Letter } from "#lib/messages/account-safety.ts";
import { messages } from "#lib/messages/all.ts";
import { formatDay, formatWeekday } from "#lib/messages/days.ts";
import { milestonesOf, patchForState } from "#lib/planner/plan/plan.ts";
import { readPlanStatus } from "#lib/planner/schedule/plan-status.ts";
import { lookForDueReminders } from "#lib/reminders/look.ts";
import { seedDemo } from "../../scripts/seed-demo.ts";
import { describeOnBoth } from "../support/database.ts";
import { addDays } from "../support/planner-cases.ts";
import { type ReadEvent, takeIn } from "../support/read-calendar.ts";
import { type Seen, StudyYear, withoutContinued } from "../support/study-year.ts";

// Letters are made where they can be sent; nothing is sent here.
process.env.EMAIL_SERVER = "smtp://127.0.0.1:9";
process.env.EMAIL_FROM = "Milepost <milepost@example.org>";

const firstMonday = "2026-11-30";
const weeks = 53;
/** Nobody is there in these weeks, after a full one: a letter comes each Sunday until it asks. */
const away = { from: 26, to: 32 };
/** Only the note after a missed week is wanted in these. */
const notesOnly = { from: 12, to: 20 };
const holidays = [
  { week: 4, planned: 2 },
  { week: 36, planned: 34 },
];

type Reminder = "sunday-letter" | "missed-week" | "question";

/** The same numbers from 0 to 1 in each run. */
function startRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function isIn(week: number, { from, to }: { from: number; to: number }): boolean {
  return from <= week && week <= to;
}

function daysOffOf({ week }: { week: number }) {
  return { from: addDays(firstMonday, 7 * week), to: addDays(firstMonday, 7 * week + 6) };
}

/** What a learner changes on the Tuesday of a week. Study stays on as many weekdays, so that imported entries move. */
const changes = new Map<number, Parameters<StudyYear["replan"]>[1]>([
  [0, { timeZone: "Europe/Berlin" }],
  [2, { startTimes: ["18:30", "18:30", null, "18:30", null, null, "10:00"], daysOff: holidays.slice(0, 1).map(daysOffOf) }],
  [7, {}],
  [11, { minutesPerWeekday: [60, 0, 60, 60, 0, 60, 60], startTimes: ["07:15", null, null, "19:00", null, "09:30", "22:45"] }],
  [22, { timeZone: "America/New_York" }],
  [25, { minutesPerWeekday: [45, 45, 0, 45, 45, 0, 90] }],
  [33, { timeZone: "Europe/Berlin", startTimes: ["18:30", "18:30", null, null, "18:30", null, "10:00"] }],
  [34, { daysOff: holidays.map(daysOffOf) }],
  [44, {}],
]);

/** The line of a letter that an event of the calendar is told by: its day and its times. */
function tellTime({ from, to, isDay }: ReadEvent): string {
  const day = `${formatWeekday(from.slice(0, 10)).slice(0, 3)} ${formatDay(from.slice(0, 10), "short")}`;
  return isDay ? day : `${day}, ${from.slice(11, 16)} to ${to.slice(11, 16)}`;
}

/** A letter's line, such as "Mon 30 Nov, 18:30 to 20:00: Joins (Steps 3 and 4 of 6)", in its parts. */
function readLine(line: string) {
  const [, day = "", time = "", names = "", steps = ""] = /^(\w{3} \d+ \w+), (.+?): (.*?)(?: \((Steps? .*) of \d+\))?$/.exec(line) ?? [];
  return { day, time, names, steps };
}

/** Asserts that a letter's lines are the events of a week: on the same days, at the same times, for the same milestones and steps. */
function expectSameSessions(lines: readonly string[], events: readonly ReadEvent[]): void {
  expect(lines.length).toBe(events.length);
  for (const [index, line] of lines.entries()) {
    const event = events[index] as ReadEvent;
    const { day, time, names, steps } = readLine(line);
    expect(event.isDay ? day : `${day}, ${time}`).toBe(tellTime(event));
    const summary = withoutContinued(event.summary);
    const [first = "", second] = names.split(", ");
    if (second === undefined) expect(summary).toBe(steps ? `${first}, ${steps.toLowerCase()}` : first);
    else expect(summary.startsWith(first) && summary.includes(`, then ${second}`), `${summary} | ${names}`).toBe(true);
  }
}

/** Asserts that Today, the dates and the calendar say the same. */
function expectAgreement({ plan, dates, lines, events, file }: Seen, today: string): void {
  const uids = events.map(({ uid }) => uid);
  expect(new Set(uids).size, "each session once").toBe(uids.length);
  const days = events.map(({ from }) => from.slice(0, 10));
  expect(new Set(days).size, "one session a day").toBe(days.length);
  expect(days.every((day) => day >= today)).toBe(true);
  expect(days.every((day) => day <= (dates.planSchedule.schedule.finishOn ?? ""))).toBe(true);
  // Today lists the sessions after its first; they are in the calendar, one after another.
  const [first] = lines;
  const begin = days.indexOf(first?.day ?? "");
  if (first) expect(begin).toBeGreaterThanOrEqual(0);
  expectSameSessions(
    lines.map(({ day, time, name, steps }) => {
      const named = `${formatWeekday(day).slice(0, 3)} ${formatDay(day, "short")}`;
      return withoutContinued(`${named}, ${time}: ${name}${steps ? ` (${steps})` : ""}`);
    }),
    events.slice(Math.max(0, begin), Math.max(0, begin) + lines.length),
  );
  const says = messages.planStatus.sentence(readPlanStatus(plan, today));
  expect(file.replaceAll("\r\n ", "").replaceAll("\\", "")).toContain(`X-WR-CALDESC:${says}`);
}

/** A calendar that imports the file each week: what is still to come is moved and never doubled. */
function expectMoved(calendar: Map<string, ReadEvent>, { events, dates }: Seen, today: string): void {
  for (const event of events) {
    const before = calendar.get(event.uid);
    const hasMoved = before && (before.from !== event.from || before.to !== event.to || before.summary !== event.summary);
    if (before) expect(event.sequence).toBeGreaterThanOrEqual(before.sequence);
    if (hasMoved) expect(event.sequence, `${event.uid} ${before.from} -> ${event.from}`).toBeGreaterThan(before.sequence);
  }
  takeIn(calendar, events);
  const last = events.at(-1)?.from ?? "";
  const isOff = (day: string) => dates.studyTime.daysOff.some(({ from, to }) => from <= day && day <= to);
  const shown = [...calendar.values()]
    .filter(({ from }) => from.slice(0, 10) > today && from <= last && !isOff(from.slice(0, 10)))
    .sort((one, other) => (one.from < other.from ? -1 : 1));
  expect(shown.map(tellTime)).toEqual(events.filter(({ from }) => from.slice(0, 10) > today).map(tellTime));
}

function kindOf({ subject }: Letter): Reminder {
  if (subject.includes("shall we go on writing")) return "question";
  return subject.includes("begin again today") ? "missed-week" : "sunday-letter";
}

/** The learner begins again with what they did in the last months, so that the plan lasts the year. */
async function beginAgain(learner: LearnerId, planId: string, now: Date, db: Database) {
  const plan = await loadPlan(learner, planId, catalog(), db);
  const done = plan ? milestonesOf(plan).filter(({ status }) => status === "done") : [];
  const patches = done
    .slice(-8)
    .flatMap((item) => [
      ...item.steps.map(({ id }) => ({ milestoneId: item.id, patch: { step: { id, done: false } } })),
      { milestoneId: item.id, patch: patchForState("not_started") },
    ]);
  const changes = patches.map((patch, at) => ({ id: `again-${at}`, ...patch }));
  expect(await applyChanges(learner, planId, changes, now, catalog(), db)).toBe("applied");
}

describeOnBoth("a year in the seeded account", (databases) => {
  // Once: a year takes ten seconds, and what differs between databases is tested elsewhere.
  test.skipIf(databases.kind === "postgresql")(
    "has the same sessions in Today, in the calendar and in the letters, each week",
    async () => {
      const db = await databases.open();
      const start = new Date("2026-11-29T12:00:00Z");
      const { learner, planId } = await seedDemo(db, start);
      await db.learner.update({ where: { id: learner }, data: { emailVerified: start } });
      await beginAgain(learner, planId, start, db);
      const year = new StudyYear(learner, planId, db);
      const random = startRandom(5);
      const calendar = new Map<string, ReadEvent>();
      const wishes = { sundayLetter: true, missedWeek: true };
      const made: { week: number; kind: Reminder }[] = [];
      let [lastMade, lastAnswer, unanswered, lastSequence] = [0, start.getTime(), 0, 0];
      let toldFinish: string | null = null;
      await saveReminders(learner, wishes, start, db);

      /** Runs the worker at a moment, and asserts that it makes what is due then, and that it says what the learner sees. */
      async function expectReminder(week: number, day: string, time: string, isMissed: boolean): Promise<Seen> {
        const now = year.at(day, time);
        const isSunday = time === "17:00";
        const seen = await year.look(day, isSunday ? "all-sessions" : "sessions");
        expectAgreement(seen, day);
        if (isSunday) expect(seen.events.at(-1)?.from.slice(0, 10) ?? null).toBe(seen.dates.planSchedule.schedule.finishOn);
        const monday = isSunday ? addDays(day, 1) : day;
        const sessions = seen.events.filter(({ from }) => from.slice(0, 10) >= monday && from.slice(0, 10) <= addDays(monday, 6));
        if (lastAnswer > lastMade) unanswered = 0;
        const isWanted = isSunday ? wishes.sundayLetter : wishes.missedWeek && isMissed && made.at(-1)?.week !== week;
        const isDue = isWanted && sessions.length > 0 && unanswered < 3;
        expect(await lookForDueReminders({ now, db }), `${day} ${time}`).toBe(isDue ? 1 : 0);
        if (!isDue) return seen;
        const { key, madeAt, letter } = (await year.reminders()).at(-1) ?? {};
        if (!letter) throw new Error("it was not stored");
        expect([key, madeAt]).toEqual([`reminder ${monday}`, now]);
        const kind = kindOf(letter);
        expect(kind).toBe(unanswered === 2 ? "question" : isSunday ? "sunday-letter" : "missed-week");
        made.push({ week: isSunday ? week + 1 : week, kind });
        [lastMade, unanswered] = [now.getTime(), unanswered + 1];
        if (kind === "question") return seen;
        expectSameSessions(letter.list ?? [], sessions);
        const { current } = seen.dates.currentDates.finish;
        const moved = letter.before.some((line) => line.includes("your finish has moved"));
        expect(moved, `${toldFinish} -> ${current}`).toBe(toldFinish !== null && current !== null && toldFinish !== current);
        expect(letter.before).toContain(messages.planStatus.sentence(readPlanStatus(seen.plan, day)));
        expect(letter.before.some((line) => line.startsWith("Nothing was ticked"))).toBe(isMissed);
        toldFinish = current;
        return seen;
      }

      let wasMissed = false;
      for (let week = 0; week < weeks; week += 1) {
        const monday = addDays(firstMonday, 7 * week);
        const isAway = isIn(week, away);
        const isHoliday = holidays.some((holiday) => holiday.week === week);
        const change = changes.get(week);
        if (week === notesOnly.from || week === notesOnly.to) {
          wishes.sundayLetter = week === notesOnly.to;
          await saveReminders(learner, wishes, year.at(monday, "07:30"), db);
        }
        await expectReminder(week, monday, "09:00", wasMissed);
        expect(await lookForDueReminders({ now: year.at(monday, "15:00"), db }), "no second one").toBe(0);

        if (change) {
          const tuesday = year.at(addDays(monday, 1), "07:00");
          await year.replan(tuesday, change);
          lastAnswer = tuesday.getTime();
        }
        const mood =
          isAway || isHoliday
            ? "missed"
            : week === away.from - 1
              ? "full"
              : (["full", "full", "half", "missed"] as const)[Math.floor(4 * random())];
        const share = mood === "full" ? 1 : mood === "half" ? 0.5 : 0;
        let isMissed = true;
        for (let at = 0; at < 7; at += 1) {
          const day = addDays(monday, at);
          const [isInTheMood, noted] = [random() < share, random() < 0.3 ? 40 : 0];
          const time = at === 6 ? "11:00" : "20:30";
          if (!isInTheMood || !(await year.study(day, time, noted))) continue;
          isMissed = false;
          lastAnswer = year.at(day, time).getTime();
          // A tick moves nothing that is still to come today.
          if (noted > 0) expectAgreement(await year.look(day), day);
        }
        const sunday = addDays(monday, 6);
        expect(await lookForDueReminders({ now: year.at(sunday, "16:59"), db }), "not too early").toBe(0);
        const seen = await expectReminder(week, sunday, "17:00", isMissed && !isHoliday);
        expect(await lookForDueReminders({ now: year.at(sunday, "23:30"), db }), "no second one").toBe(0);
        expectMoved(calendar, seen, sunday);
        const sequence = seen.events[0]?.sequence ?? lastSequence + 1;
        expect(sequence).toBeGreaterThan(lastSequence);
        [lastSequence, wasMissed] = [sequence, isMissed && !isHoliday];
      }

      const all = await year.reminders();
      expect(new Set(all.map(({ key }) => key)).size, "one a week at most").toBe(all.length);
      const whileAway = made.filter(({ week }) => away.from <= week && week <= away.to + 1);
      expect(whileAway.map(({ kind }) => kind)).toEqual(["sunday-letter", "sunday-letter", "question"]);
      const count = (kind: Reminder) => made.filter((each) => each.kind === kind).length;
      expect([count("sunday-letter") > 20, count("missed-week") > 1, count("question") > 1], "a year with everything").toEqual([
        true,
        true,
        true,
      ]);
      expect((await year.look(addDays(firstMonday, 7 * weeks))).events, "the plan is done").toEqual([]);
    },
    300_000,
  );
});
