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
/** The days, counted from the start, on which the learner replans. None is in the last weeks, so that the plan is late today. */
const replanDays = [45, fortnightOff.plannedOn, 98];
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
      targetDate: formatIsoDay(this.start + 330),
      timeZone: "UTC",
    };
  }

  private async replan(day: number) {
    const result = await replanPlan(this.learner, this.planId, () => this.studyTime(day), this.at(day, -60), { db: this.db });
    if (typeof result === "object") throw result.problem;
  }

  /** Studies one evening: ticks the steps that the minutes reach, and finishes the milestone when its work is done. */
  private async study(day: number, spent: Map<string, number>) {
    const item = this.items.find(({ id, minutes }) => (spent.get(id) ?? 0) < minutes);
    if (!item) return;
    const before = spent.get(item.id) ?? 0;
    // This learner takes somewhat longer than estimated for everything.
    const after = before + (minutesPerWeekday[weekdayOf(this.start + day)] ?? 0) * (0.6 + 0.4 * this.random());
    spent.set(item.id, after);
    const share = (minutes: number) => Math.min(item.steps.length, Math.floor((minutes / item.minutes) * item.steps.length));
    if (before === 0) await this.change(item.id, patchForState("in_progress"), this.at(day));
    for (const [index, step] of item.steps.slice(share(before), share(after)).entries()) {
      await this.change(item.id, { step: { id: step.id, done: true } }, this.at(day, 10 + index));
    }
    if (after < item.minutes) return;
    await this.change(item.id, patchForState("done"), this.at(day, 30));
    const number = this.items.indexOf(item);
    if (number % 3 === 1) {
      const text = notes[Math.floor(number / 3) % notes.length] ?? "";
      await this.change(item.id, { note: { text, before: "" } }, this.at(day, 31));
    }
    if (number % 2 === 0) {
      const link = { url: `https://github.com/demo-learner/${item.id}`, label: "What I made" };
      await addEvidence(this.learner, this.planId, item.id, link, this.at(day, 32), this.db);
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
    for (let day = 0; day < historyDays; day += 1) {
      if (replanDays.includes(day)) await this.replan(day);
      if (day === 60 && skipped) await this.change(skipped.id, patchForState("skipped"), this.at(day, -70));
      const isOff = day >= fortnightOff.first && day <= fortnightOff.last;
      const isStudyDay = (minutesPerWeekday[weekdayOf(this.start + day)] ?? 0) > 0;
      // A random number is drawn for every day, so that a changed study day does not shift the others.
      const isInTheMood = this.random() < 0.8;
      if (isStudyDay && isInTheMood && !isOff) await this.study(day, spent);
    }
  }
}

/**
 * Adds a learner with six months of history up to `now`: steps, milestones done, notes, evidence, replans, a fortnight off, and a plan that
 * is late today. The same day gives the same history.
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
