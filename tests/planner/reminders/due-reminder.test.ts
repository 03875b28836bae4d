import fc from "fast-check";
import { expect, test } from "vitest";
import {
  findDueReminder,
  findNextLook,
  findReminderTime,
  mostUnanswered,
  type ReminderKind,
  type ReminderState,
  reminderHours,
} from "#lib/planner/reminders/due-reminder.ts";
import { makeZoneClock, type ZoneClock } from "#lib/planner/time/zone-clock.ts";
import { cases } from "../../support/planner-cases.ts";

const hour = 3_600_000;
/** A Monday, 00:00 UTC. */
const start = Date.parse("2026-10-05T00:00:00Z");
const weeks = 16;

const off: ReminderState = { sundayLetter: false, missedWeek: false, lastMadeAt: null, lastWeek: null, unanswered: 0, answeredAt: null };
const clocks = new Map<string, ZoneClock>();
function clockOf(zone: string): ZoneClock {
  const clock = clocks.get(zone) ?? makeZoneClock(zone);
  clocks.set(zone, clock);
  return clock;
}

type Hour = { now: number; local: string; time: ReturnType<typeof findReminderTime> };
const hours = new Map<string, readonly Hour[]>();
/** All hours of some weeks in a zone, remembered: all lives are lived through the same ones. */
function hoursIn(zone: string): readonly Hour[] {
  const remembered = hours.get(zone);
  if (remembered) return remembered;
  const made = Array.from({ length: weeks * 7 * 24 }, (_, passed) => {
    const now = start + passed * hour;
    const local = clockOf(zone).toLocal(now);
    return { now, local, time: findReminderTime(local) };
  });
  hours.set(zone, made);
  return made;
}

type Sent = { at: number; kind: ReminderKind; week: string; local: string };
type Life = {
  zone: string;
  wants: Pick<ReminderState, "sundayLetter" | "missedWeek">;
  /** The hours, since the start, at which the learner visits. */
  visits: readonly number[];
  /** The weeks, by number, in which something is done. */
  studied: ReadonlySet<number>;
  /** Hours in which no instance runs. */
  down: ReadonlySet<number>;
};

/** Lives through some weeks, hour by hour, as the server does. */
function live({ zone, wants, visits, studied, down }: Life): Sent[] {
  const sent: Sent[] = [];
  let state = { ...off, ...wants };
  for (const [passed, { now, local, time }] of hoursIn(zone).entries()) {
    if (visits.includes(passed)) state = { ...state, answeredAt: now - 1 };
    if (!time || down.has(passed)) continue;
    const weekNumber = Math.round((Date.parse(time.week) - start) / (7 * 24 * hour)) - 1;
    const kind = findDueReminder(state, time, { hasSessions: true, isAfterMissedWeek: !studied.has(weekNumber) });
    if (!kind) continue;
    sent.push({ at: now, kind, week: time.week, local });
    const isAnswered = state.lastMadeAt !== null && state.answeredAt !== null && state.answeredAt > state.lastMadeAt;
    state = { ...state, lastMadeAt: now, lastWeek: time.week, unanswered: (isAnswered ? 0 : state.unanswered) + 1 };
  }
  return sent;
}

const anyLife: fc.Arbitrary<Life> = fc.record({
  zone: fc.constantFrom("UTC", "Europe/Berlin", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu", "America/St_Johns"),
  wants: fc.record({ sundayLetter: fc.boolean(), missedWeek: fc.boolean() }),
  visits: fc.array(fc.nat(weeks * 7 * 24), { maxLength: 8 }),
  studied: fc.array(fc.nat(weeks), { maxLength: 10 }).map((numbers) => new Set(numbers)),
  down: fc.array(fc.nat(weeks * 7 * 24), { maxLength: 40 }).map((hours) => new Set(hours)),
});

test.each([
  ["2026-11-29T16:59:59", undefined],
  ["2026-11-29T17:00:00", { occasion: "sunday-letter", week: "2026-11-30" }],
  ["2026-11-29T23:59:59", { occasion: "sunday-letter", week: "2026-11-30" }],
  ["2026-11-30T08:59:59", undefined],
  ["2026-11-30T09:00:00", { occasion: "missed-week", week: "2026-11-30" }],
  ["2026-11-30T23:59:59", { occasion: "missed-week", week: "2026-11-30" }],
  ["2026-12-01T18:00:00", undefined],
  ["2026-11-28T18:00:00", undefined],
])("what may come at %s", (local, time) => {
  expect(findReminderTime(local)).toEqual(time);
});

test("nothing comes before it is chosen", () => {
  fc.assert(
    fc.property(anyLife, (life) => {
      const sent = live(life);
      if (!life.wants.sundayLetter && !life.wants.missedWeek) expect(sent).toEqual([]);
      if (!life.wants.sundayLetter) expect(sent.every(({ local }) => new Date(`${local}Z`).getUTCDay() === 1)).toBe(true);
      if (!life.wants.missedWeek) expect(sent.every(({ local }) => new Date(`${local}Z`).getUTCDay() === 0)).toBe(true);
    }),
    cases,
  );
});

test("one reminder a week at most, on a Sunday evening or a Monday from the morning, by the learner's clock", () => {
  fc.assert(
    fc.property(anyLife, (life) => {
      const sent = live(life);
      expect(new Set(sent.map(({ week }) => week)).size).toBe(sent.length);
      for (const { local } of sent) {
        const [weekday, at] = [new Date(`${local}Z`).getUTCDay(), Number(local.slice(11, 13))];
        expect(weekday === 0 ? at >= reminderHours.sunday : weekday === 1 && at >= reminderHours.monday, local).toBe(true);
      }
    }),
    cases,
  );
});

test("between two answers come at most two reminders and then one question, and after a question nothing", () => {
  fc.assert(
    fc.property(anyLife, (life) => {
      const answers = life.visits.map((visit) => start + visit * hour - 1).sort((one, other) => one - other);
      const edges = [Number.NEGATIVE_INFINITY, ...answers, Number.POSITIVE_INFINITY];
      const sent = live(life);
      edges.slice(1).forEach((end, index) => {
        const between = sent.filter(({ at }) => at > (edges[index] ?? 0) && at <= end).map(({ kind }) => kind === "question");
        // The slow oracle: the whole stretch, written down.
        expect([[], [false], [false, false], [false, false, true]].map(String)).toContain(String(between));
      });
    }),
    cases,
  );
});

test("who is never there gets two reminders, one question, and then nothing for as long as they are away", () => {
  const life = { zone: "Europe/Berlin", visits: [], studied: new Set([-1]), down: new Set<number>() };
  const letters = live({ ...life, wants: { sundayLetter: true, missedWeek: true } });
  expect(letters.map(({ kind, local }) => `${local} ${kind}`)).toEqual([
    "2026-10-11T17:00:00 sunday-letter",
    "2026-10-18T17:00:00 sunday-letter",
    "2026-10-25T17:00:00 question",
  ]);
  const notes = live({ ...life, wants: { sundayLetter: false, missedWeek: true } });
  expect(notes.map(({ kind, local }) => `${local} ${kind}`)).toEqual([
    "2026-10-12T09:00:00 missed-week",
    "2026-10-19T09:00:00 missed-week",
    "2026-10-26T09:00:00 question",
  ]);
  expect(mostUnanswered).toBe(2);
});

test("who comes back gets them again", () => {
  const away = { zone: "UTC", visits: [7 * 7 * 24], studied: new Set<number>(), down: new Set<number>() };
  const sent = live({ ...away, wants: { sundayLetter: true, missedWeek: false } });
  expect(sent.map(({ kind }) => kind)).toEqual([
    "sunday-letter",
    "sunday-letter",
    "question",
    "sunday-letter",
    "sunday-letter",
    "question",
  ]);
});

test("a week without study sessions has no reminder", () => {
  const wants = { ...off, sundayLetter: true, missedWeek: true };
  const time = { occasion: "sunday-letter", week: "2026-11-30" } as const;
  expect(findDueReminder(wants, time, { hasSessions: false, isAfterMissedWeek: true })).toBeUndefined();
  expect(findDueReminder(wants, time, { hasSessions: true, isAfterMissedWeek: true })).toBe("sunday-letter");
});

test("the next look is never later than the next time at which a reminder may come, nor than six hours", () => {
  const zones = fc.constantFrom("UTC", "Europe/Berlin", "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/St_Johns", "Asia/Kathmandu");
  fc.assert(
    fc.property(zones, fc.integer({ min: start, max: start + 400 * 24 * hour }), (zone, now) => {
      const clock = clockOf(zone);
      const next = findNextLook(now, clock);
      expect(next).toBeGreaterThan(now);
      expect(next).toBeLessThanOrEqual(now + 6 * hour);
      // Minute by minute: no time for a reminder begins in between.
      let before = findReminderTime(clock.toLocal(now));
      for (let at = now + 60_000; at < next; at += 60_000) {
        const time = findReminderTime(clock.toLocal(at));
        expect(time === undefined || time.week === before?.week).toBe(true);
        before = time;
      }
    }),
    { numRuns: 60 },
  );
});
