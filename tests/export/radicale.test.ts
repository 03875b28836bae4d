import { afterEach, expect, test } from "vitest";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import { replanPlan } from "#lib/data/schedules/replan-plan.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { describeOnBoth } from "../support/database.ts";
import { addTestLearner } from "../support/learners.ts";
import { describeWith } from "../support/programs.ts";
import { type Radicale, startRadicale } from "../support/radicale.ts";
import { type ReadEvent, readCalendar } from "../support/read-calendar.ts";
import { StudyYear } from "../support/study-year.ts";

/** Study sessions in a calendar that a phone shares with a Radicale server. */

const shipped = catalog();
const start = new Date("2027-03-15T06:00:00Z");
const startsOn = "2027-03-15";
const mornings = { minutesPerWeekday: [0, 0, 60, 0, 0, 90, 90], startTimes: [null, null, "18:30", null, null, null, "10:00"] };
const evenings = { minutesPerWeekday: [60, 0, 0, 60, 0, 0, 60], startTimes: ["19:15", null, null, "20:00", null, null, null] };

const opened: Radicale[] = [];
afterEach(async () => {
  for (const radicale of opened.splice(0)) await radicale.close();
});

async function open(): Promise<Radicale> {
  const radicale = await startRadicale();
  opened.push(radicale);
  return radicale;
}

async function addLearner(db: UnscopedDatabase): Promise<StudyYear> {
  const learner = await addTestLearner(db);
  const planId = await makePlan(learner, getRole("data-analyst"), start, shipped, db);
  const studyTime = { ...mornings, startsOn, daysOff: [], targetDate: null, timeZone: "Europe/Berlin" };
  expect(await replanPlan(learner, planId, () => studyTime, start, { catalog: shipped, db })).toBe("stored");
  const year = new StudyYear(learner, planId, db);
  await year.replan(start, { timeZone: "Europe/Berlin" });
  return year;
}

/** A phone that has an account on the server: it asks for what changed and keeps the rest. */
function openPhone(radicale: Radicale) {
  const kept = new Map<string, string>();
  let token = "";
  return {
    /** Asks the server. @returns how many entries it got */
    async refresh(): Promise<number> {
      const { changed, gone, ...answer } = await radicale.readChanges(token);
      token = answer.token;
      for (const href of gone) kept.delete(href);
      for (const [href, text] of changed) kept.set(href, text);
      return changed.size;
    },
    /** The entries that it shows, by time. */
    show: () => sortShown([...kept.values()].flatMap(readCalendar)),
  };
}

function sortShown(events: readonly ReadEvent[]) {
  const shown = events.map(({ uid, from, to, fromAt, toAt, summary, alarms }) => ({ uid, from, to, fromAt, toAt, summary, alarms }));
  return shown.sort((one, other) => one.fromAt - other.fromAt);
}

describeWith("radicale", "radicale", () => {
  describeOnBoth("study sessions", (databases) => {
    // Once: what is stored where is tested elsewhere.
    const onceTest = test.skipIf(databases.kind === "postgresql");

    onceTest("move on a phone after a replan, and none is there twice", async () => {
      const year = await addLearner(await databases.open());
      const radicale = await open();
      const phone = openPhone(radicale);
      const before = await year.look(startsOn);
      await radicale.putEvents(before.file);
      expect(await phone.refresh()).toBe(before.events.length);
      expect(phone.show()).toEqual(sortShown(before.events));
      // The clock is put forward on the last Sunday: it begins at 10:00 all the same, an hour earlier for the world.
      const sundays = phone.show().filter(({ from }) => from.endsWith("T10:00:00"));
      expect(sundays.slice(0, 3).map(({ fromAt }) => new Date(fromAt).toISOString().slice(0, 16))).toEqual([
        "2027-03-21T09:00",
        "2027-03-28T08:00",
        "2027-04-04T08:00",
      ]);
      expect(sundays[0]?.alarms).toEqual(["-PT15M"]);

      await radicale.putEvents(before.file);
      await phone.refresh();
      expect(phone.show(), "the same file again").toEqual(sortShown(before.events));

      await year.replan(year.at(startsOn, "12:00"), evenings);
      const after = await year.look(startsOn);
      expect(after.events.map(({ from }) => from)).not.toEqual(before.events.map(({ from }) => from));
      await radicale.putEvents(after.file);
      expect(await phone.refresh()).toBeGreaterThan(after.events.length / 2);
      expect(phone.show(), "moved").toEqual(sortShown(after.events));
      expect(await phone.refresh(), "nothing is new any more").toBe(0);
    });

    onceTest("move after ticks too; what was studied stays where it was", async () => {
      const year = await addLearner(await databases.open());
      const radicale = await open();
      const phone = openPhone(radicale);
      await radicale.putEvents((await year.look(startsOn)).file);
      expect(await year.study("2027-03-17", "20:30", 0)).toBe(true);
      const after = await year.look("2027-03-18");
      await radicale.putEvents(after.file);
      await phone.refresh();
      const [wednesday, ...rest] = phone.show();
      expect(wednesday?.from).toBe("2027-03-17T18:30:00");
      expect(rest).toEqual(sortShown(after.events));
    });

    onceTest("are replaced when the file is uploaded again", async () => {
      const year = await addLearner(await databases.open());
      const radicale = await open();
      for (const change of [{}, {}, evenings, { minutesPerWeekday: [0, 0, 0, 0, 0, 0, 240] }]) {
        await year.replan(year.at(startsOn, "12:00"), change);
        const { file, events } = await year.look(startsOn);
        await radicale.upload(file);
        // To the server it is another calendar then, which a phone reads from the start.
        const phone = openPhone(radicale);
        await phone.refresh();
        expect(phone.show()).toEqual(sortShown(events));
      }
    });
  });
});
