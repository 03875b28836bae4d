import { type DescribedSession, describeNext } from "#app/_features/today/describe-session.ts";
import { startSession } from "#lib/auth/session-store.ts";
import { catalog } from "#lib/catalog/catalog.ts";
import { applyChanges } from "#lib/data/changes/changes.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { loadPlanExport } from "#lib/data/plans/load-plan-export.ts";
import { replanPlan } from "#lib/data/schedules/replan-plan.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import type { CalendarShape } from "#lib/export/calendar-shapes.ts";
import type { Letter } from "#lib/messages/account-safety.ts";
import { studyToday } from "#lib/planner/insights/study-today.ts";
import { type MilestonePatch, milestonesOf, type Plan, patchForState, patchForStep } from "#lib/planner/plan/plan.ts";
import { computeDates, type DatedPlan } from "#lib/planner/schedule/current-dates.ts";
import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";
import { makeZoneClock } from "#lib/planner/time/zone-clock.ts";
import { site } from "./plan-exports.ts";
import { type ReadEvent, readCalendar } from "./read-calendar.ts";
import { toCalendar } from "./whole-files.ts";

const shipped = catalog();

/** What a learner sees of a plan at one moment, wherever they look. */
export type Seen = {
  plan: Plan;
  dates: DatedPlan;
  /** Today's own lines for the sessions from today on: the first one, and the three after it. */
  lines: DescribedSession[];
  /** The calendar file, and its events as another program reads them. */
  file: string;
  events: ReadEvent[];
};

/** A learner with one plan on a moved clock. Times are those of the learner's own clock. */
export class StudyYear {
  readonly learner: LearnerId;
  readonly planId: string;
  private readonly db: UnscopedDatabase;
  private clock = makeZoneClock("UTC");
  private changes = 0;

  constructor(learner: LearnerId, planId: string, db: UnscopedDatabase) {
    this.learner = learner;
    this.planId = planId;
    this.db = db;
  }

  /** The moment at which the learner's clock shows a time, such as "17:00". */
  at(day: string, time: string): Date {
    return new Date(this.clock.toInstant(`${day}T${time}:00`));
  }

  /** Opens the site and plans again, with another study time where one is given. */
  async replan(now: Date, change: Partial<StudyTime> = {}): Promise<void> {
    await startSession(this.learner, "Firefox", now, this.db);
    const choose = (stored: StudyTime | null) => stored && { ...stored, ...change };
    const result = await replanPlan(this.learner, this.planId, choose, now, { catalog: shipped, db: this.db });
    if (typeof result === "object" || result === "not-found") throw new Error(`the plan was not replanned: ${JSON.stringify(result)}`);
    if (change.timeZone) this.clock = makeZoneClock(change.timeZone);
  }

  /**
   * Does today's session: ticks its steps, and marks a milestone done whose steps are. @param noted minutes to note, 0 for none
   * @returns whether there was a session to do
   */
  async study(day: string, time: string, noted: number): Promise<boolean> {
    const now = this.at(day, time);
    const { plan, dates } = await this.load(day);
    const { session } = studyToday(plan, dates.studyTime, day);
    if (session?.day !== day || session.isOver) return false;
    const items = new Map(milestonesOf(plan).map((item) => [item.id, item]));
    const patches = session.parts.flatMap(({ milestoneId, steps }): { milestoneId: string; patch: MilestonePatch }[] => {
      const item = items.get(milestoneId);
      if (!item) return [];
      const ticked = item.steps.filter((step, index) => !step.done && steps.includes(index + 1));
      const left = item.steps.filter(({ done }) => !done).length - ticked.length;
      return [
        ...ticked.map(({ id }) => ({ milestoneId, patch: patchForStep(item, id, true) })),
        ...(left === 0 ? [{ milestoneId, patch: patchForState("done") }] : []),
      ];
    });
    const first = session.parts[0]?.milestoneId;
    if (noted > 0 && first) patches.push({ milestoneId: first, patch: { studied: { day, minutes: noted, before: 0 } } });
    const numbered = patches.map((patch) => {
      this.changes += 1;
      return { id: `year-${this.changes}`, ...patch };
    });
    const result = await applyChanges(this.learner, this.planId, numbered, now, shipped, this.db);
    if (result !== "applied") throw new Error(`the ticks of ${day} were ${result}`);
    return true;
  }

  /** Looks at the plan on a day: at Today, at the dates, and at the calendar file. */
  async look(day: string, shape: CalendarShape = "sessions"): Promise<Seen> {
    const { plan, dates } = await this.load(day);
    const planExport = await loadPlanExport(this.learner, this.planId, shipped, this.db);
    if (!planExport) throw new Error("the plan cannot be exported");
    const { session, next } = studyToday(plan, dates.studyTime, day);
    const file = toCalendar(planExport, site, day, shape);
    const shortNameOf = (id: string) => shipped.milestones.get(id)?.shortName;
    return { plan, dates, lines: describeNext(session, next, plan, shortNameOf, day), file, events: readCalendar(file) };
  }

  /** The reminders that were made for the learner, oldest first. */
  async reminders(): Promise<{ key: string; madeAt: Date; letter: Letter }[]> {
    const where = { learnerId: this.learner, key: { startsWith: "reminder " } };
    const rows = await this.db.outboxMessage.findMany({ where, orderBy: { madeAt: "asc" } });
    return rows.map(({ key, madeAt, body }) => ({ key, madeAt, letter: JSON.parse(body).letter }));
  }

  private async load(day: string): Promise<{ plan: Plan; dates: DatedPlan }> {
    const plan = await loadPlan(this.learner, this.planId, shipped, this.db);
    const dates = plan && computeDates(plan, day);
    if (!plan || !dates || "problem" in dates) throw new Error(`the plan has no dates on ${day}`);
    return { plan, dates };
  }
}

/** Without "(continued)" and "(3 continued)", which only say how a session hangs together with the one before. */
export function withoutContinued(text: string): string {
  return text.replaceAll(/ \((?:[\d, and]+ )?continued\)/g, "");
}
