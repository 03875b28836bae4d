import { findLearnerAsAdministrator } from "#lib/auth/administration.ts";
import { hashPassword } from "#lib/auth/password.ts";
import { getRole, catalog as shippedCatalog } from "#lib/catalog/catalog.ts";
import { applyChange } from "#lib/data/changes/changes.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { addEvidence } from "#lib/data/plans/customise.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import { replanPlan } from "#lib/data/schedules/replan-plan.ts";
import { addLearner } from "#lib/data/unscoped-queries.ts";
import type { Database } from "#lib/db/open.ts";
import { type MilestonePatch, milestonesOf, type PlanMilestone, patchForState } from "#lib/planner/plan/plan.ts";
import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";
import { formatIsoDay, parseDay, weekdayOf } from "#lib/planner/time/calendar.ts";

export const demoEmail = "demo@example.org";
export const demoPassword = "a small step a day";

const historyDays = 182;
const minutesPerWeekday = [60, 60, 0, 60, 60, 0, 120];
const startTimes = ["19:00", "19:00", null, "19:00", "19:00", null, "10:00"];
const fortnightOff = { plannedOn: 78, first: 84, last: 97 };
/** The days, counted from the start, on which the learner replans. None is in the last weeks: today's status is what three months made of a plan. */
const replanDays = [45, fortnightOff.plannedOn, 98];
/** How much of the planned time the learner studies: a little more than all, so that an evening missed yesterday makes no late plan today. */
const share = 1.03;
const millisecondsPerDay = 86_400_000;

const notes = [
  "Slower than I thought. **Two evenings** more and it made sense.",
  "- [x] exercises\n- [ ] read the chapter on edge cases again",
  "The second example is the one to copy from.",
];

/** Returns a random generator with the same numbers from 0 to 1 in each run (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

class DemoHistory {
  private changes = 0;
  private readonly random = makeRandom(7);
  private readonly start: number;
  private readonly learner: LearnerId;
  private readonly planId: string;
  private readonly db: Database;
  private items: PlanMilestone[] = [];

  constructor(learner: LearnerId, planId: string, db: Database, today: string) {
    this.learner = learner;
    this.planId = planId;
    this.db = db;
    this.start = (parseDay(today) ?? 0) - historyDays;
  }

  /** Returns an evening time on a day of the history. */
  private at(day: number, minute = 0): Date {
    return new Date((this.start + day) * millisecondsPerDay + (18 * 60 + minute) * 60_000);
  }

  private async change(milestoneId: string, patch: MilestonePatch, now: Date) {
    this.changes += 1;
    const change = { id: `demo-${String(this.changes).padStart(4, "0")}`, milestoneId, patch };
    const result = await applyChange(this.learner, this.planId, change, now, shippedCatalog(), this.db);
    if (result !== "applied") throw new Error(`the change of ${milestoneId} was ${result}`);
  }

  private studyTime(day: number): StudyTime {
    const { plannedOn, first, last } = fortnightOff;
    const daysOff = day < plannedOn ? [] : [{ from: formatIsoDay(this.start + first), to: formatIsoDay(this.start + last) }];
    return {
      startsOn: formatIsoDay(this.start),
      minutesPerWeekday,
      startTimes,
      daysOff,
      targetDate: formatIsoDay(this.start + 365),
      timeZone: "UTC",
    };
  }

  private async replan(day: number) {
    const result = await replanPlan(this.learner, this.planId, () => this.studyTime(day), this.at(day, -60), { db: this.db });
    if (typeof result === "object") throw result.problem;
  }

  /** Studies one evening: ticks the steps that the minutes reach, and goes on with the next milestone when the work of one is done. */
  private async study(day: number, minutes: number, spent: Map<string, number>) {
    let minute = 0;
    const next = () => {
      minute += 1;
      return this.at(day, minute);
    };
    for (let left = minutes; left > 0; ) {
      const item = this.items.find((each) => (spent.get(each.id) ?? 0) < each.minutes);
      if (!item) return;
      const before = spent.get(item.id) ?? 0;
      const after = Math.min(item.minutes, before + left);
      spent.set(item.id, after);
      left -= after - before;
      const reached = (some: number) => Math.floor((some / item.minutes) * item.steps.length);
      if (before === 0) await this.change(item.id, patchForState("in_progress"), next());
      for (const step of item.steps.slice(reached(before), reached(after))) {
        await this.change(item.id, { step: { id: step.id, done: true } }, next());
      }
      if (after === item.minutes) await this.finish(item, next);
    }
  }

  /** Marks a milestone as done, and leaves a note, or a link to what was made, on some. */
  private async finish(item: PlanMilestone, next: () => Date) {
    await this.change(item.id, patchForState("done"), next());
    const number = this.items.indexOf(item);
    if (number % 3 === 1) {
      const text = notes[Math.floor(number / 3) % notes.length] ?? "";
      await this.change(item.id, { note: { text, before: "" } }, next());
    }
    if (number % 2 === 0) {
      const link = { url: `https://github.com/demo-learner/${item.id}`, label: "What I made" };
      await addEvidence(this.learner, this.planId, item.id, link, next(), this.db);
    }
  }

  async live() {
    const plan = await loadPlan(this.learner, this.planId, shippedCatalog(), this.db);
    if (!plan) throw new Error("the plan that was made is not there");
    const [known, ...rest] = milestonesOf(plan);
    const skipped = rest.at(-2);
    this.items = rest.filter((item) => item !== skipped);
    if (known) await this.change(known.id, patchForState("known"), this.at(0, -90));
    await this.replan(0);
    const spent = new Map<string, number>();
    let owed = 0;
    for (let day = 0; day < historyDays; day += 1) {
      if (replanDays.includes(day)) await this.replan(day);
      if (day === 60 && skipped) await this.change(skipped.id, patchForState("skipped"), this.at(day, -70));
      const isOff = day >= fortnightOff.first && day <= fortnightOff.last;
      const planned = isOff ? 0 : (minutesPerWeekday[weekdayOf(this.start + day)] ?? 0);
      // Random numbers are drawn for every day, so that a changed study day does not shift the others.
      const [isInTheMood, ease] = [this.random() < 0.8, 0.8 + 0.4 * this.random()];
      owed += share * planned;
      if (planned === 0 || !isInTheMood) continue;
      // What was missed is made up for in the next evenings, up to two at once.
      const minutes = Math.floor(Math.min(owed, 2 * planned) * ease);
      owed -= minutes;
      await this.study(day, minutes, spent);
    }
  }
}

/**
 * Adds a learner with six months of history up to `now`: steps, milestones done, notes, evidence, replans and a fortnight off. Evenings were
 * missed and made up for, so that today the plan keeps its dates, or is some days early. The same day gives the same history.
 * @throws Error when the address is taken
 */
export async function seedDemo(db: Database, now: Date): Promise<{ learner: LearnerId; planId: string }> {
  const id = await addLearner(demoEmail, await hashPassword(demoPassword), db);
  const learner = id && (await findLearnerAsAdministrator(demoEmail, db));
  if (!learner) throw new Error(`There is an account for ${demoEmail} already. Nothing was changed.`);
  const today = now.toISOString().slice(0, 10);
  const begin = new Date(((parseDay(today) ?? 0) - historyDays) * millisecondsPerDay + 16 * 3_600_000);
  const planId = await makePlan(learner, getRole("data-analyst"), begin, shippedCatalog(), db);
  await new DemoHistory(learner, planId, db, today).live();
  return { learner, planId };
}
