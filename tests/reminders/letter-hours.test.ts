import { expect, test } from "vitest";
import { startSession } from "#lib/auth/session-store.ts";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import { saveReminders } from "#lib/data/reminders/reminders.ts";
import { replanPlan } from "#lib/data/schedules/replan-plan.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { makeZoneClock } from "#lib/planner/time/zone-clock.ts";
import { lookForDueReminders } from "#lib/reminders/look.ts";
import { describeOnBoth } from "../support/database.ts";
import { addTestLearner } from "../support/learners.ts";
import { addDays } from "../support/planner-cases.ts";
import { StudyYear } from "../support/study-year.ts";

// Letters are made where they can be sent; nothing is sent here.
process.env.EMAIL_SERVER = "smtp://127.0.0.1:9";
process.env.EMAIL_FROM = "Milepost <milepost@example.org>";

/** Zones, with the Sundays in 2027 on which their clocks are put forward and back; India's are never. */
const zones = [
  ["Europe/Berlin", "2027-03-28", "2027-10-31"],
  ["America/New_York", "2027-03-14", "2027-11-07"],
  ["America/Santiago", "2027-09-05", "2027-04-04"],
  ["Australia/Lord_Howe", "2027-10-03", "2027-04-04"],
  ["America/St_Johns", "2027-03-14", "2027-11-07"],
  ["Asia/Kolkata", "2027-03-28", "2027-10-31"],
] as const;
/** The Sundays of the changes, and those before them, whose letters are about the week with the change. */
const changeDays = [...new Set(zones.flatMap(([, forward, back]) => [forward, back]))];
const sundays = [...new Set(changeDays.flatMap((day) => [addDays(day, -7), day]))].sort();

const shipped = catalog();
const start = new Date("2027-03-01T00:00:00Z");
const halfHourMs = 30 * 60_000;
const startTimes = ["18:30", "00:15", null, "22:45", "10:00", "23:30", "01:45"];

async function addLearner(db: UnscopedDatabase, timeZone: string): Promise<StudyYear> {
  const learner = await addTestLearner(db);
  await db.learner.update({ where: { id: learner }, data: { emailVerified: start } });
  const planId = await makePlan(learner, getRole("data-analyst"), start, shipped, db);
  const minutesPerWeekday = [90, 45, 60, 60, 20, 60, 90];
  const studyTime = { startsOn: "2027-03-01", minutesPerWeekday, startTimes, daysOff: [], targetDate: null, timeZone };
  expect(await replanPlan(learner, planId, () => studyTime, start, { catalog: shipped, db })).toBe("stored");
  await saveReminders(learner, { sundayLetter: true, missedWeek: true }, start, db);
  return new StudyYear(learner, planId, db);
}

describeOnBoth("when clocks change", (databases) => {
  // Once: what differs between databases is tested elsewhere.
  test.skipIf(databases.kind === "postgresql")(
    "letters come at five by the learner's clock, and name the times that the calendar shows",
    async () => {
      const db = await databases.open();
      const learners = await Promise.all(zones.map(async ([zone]) => ({ clock: makeZoneClock(zone), year: await addLearner(db, zone) })));
      for (const sunday of sundays) {
        const midnight = Date.parse(`${sunday}T00:00:00Z`);
        for (const { year } of learners) await startSession(year.learner, "Firefox", new Date(midnight - 12 * 60 * 60_000), db);
        // Five o'clock is 06:00 of this day in UTC on Lord Howe Island, and 20:30 in St. John's.
        for (let at = midnight; at < midnight + 48 * halfHourMs; at += halfHourMs) await lookForDueReminders({ now: new Date(at), db });
        for (const { clock, year } of learners) {
          const { key, madeAt, letter } = (await year.reminders()).at(-1) ?? {};
          const monday = addDays(sunday, 1);
          expect([key, madeAt && clock.toLocal(madeAt.getTime())]).toEqual([`reminder ${monday}`, `${sunday}T17:00:00`]);
          const { events } = await year.look(sunday);
          const week = events.filter(({ fromAt }) => clock.toLocal(fromAt).slice(0, 10) >= monday).slice(0, 7);
          const told = week.map(({ isDay, fromAt, toAt }) => {
            const [from, to] = [fromAt, toAt].map((at) => clock.toLocal(at).slice(11, 16));
            return isDay ? "1 h" : `${from} to ${to}`;
          });
          expect(letter?.list?.map((line) => /^\w+ \d+ \w+, (.*?): \D/.exec(line)?.[1])).toEqual(told);
        }
      }
      for (const { year } of learners) expect(await year.reminders()).toHaveLength(sundays.length);
    },
    300_000,
  );
});
