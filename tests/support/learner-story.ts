import type { WorkedMilestone } from "#lib/planner/insights/this-week.ts";
import { milestonesOf, type Plan, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { replan } from "#lib/planner/schedule/replan.ts";
import { applyScheduleRevision } from "#lib/planner/schedule/schedule-revisions.ts";
import type { StudyTime } from "#lib/planner/time/study-time.ts";
import { addDays } from "./planner-cases.ts";
import { minutesOn } from "./planner-oracle.ts";

/** Makes a plan of milestones, each with the minutes given and steps of `minutesPerStep`. */
export function makeStoryPlan(minutes: readonly number[], minutesPerStep: number): Plan {
  const items = minutes.map((its, at): PlanMilestone => {
    const steps = Array.from({ length: Math.max(1, Math.round(its / minutesPerStep)) }, (_, step) => ({
      id: `s${step}`,
      text: `Step ${step}`,
      done: false,
    }));
    return {
      id: `m${at}`,
      title: `Milestone ${at}`,
      hours: { low: its / 60, high: its / 60 },
      minutes: its,
      ownEstimate: true,
      own: false,
      retired: false,
      importance: "core",
      rank: 0,
      plannedStart: null,
      plannedEnd: null,
      note: "",
      evidence: [],
      prerequisites: [],
      status: "not_started",
      statusAt: null,
      skipped: false,
      steps,
    };
  });
  return {
    id: "plan",
    role: { id: "data-analyst", title: "Data Analyst" },
    catalogVersion: "1",
    createdAt: "2026-01-01T00:00:00Z",
    areas: [{ id: "area", title: "Area", items }],
    studyTime: null,
    ownOrder: [],
    byArea: false,
    choices: [],
  };
}

/** The plan with its dates computed on a day. */
export function planOn(plan: Plan, studyTime: StudyTime, today: string): Plan {
  const planned = replan(plan, studyTime, today);
  if ("problem" in planned) throw new Error(planned.problem.code);
  return applyScheduleRevision(plan, planned, `${today}T12:00:00Z`);
}

/** A plan with the days of the work on it. */
export type Story = { plan: Plan; worked: (PlanMilestone & WorkedMilestone)[] };

/** The story with new dates, computed on a day. */
export function replanStory({ plan, worked }: Story, studyTime: StudyTime, today: string): Story {
  const planned = planOn(plan, studyTime, today);
  const items = milestonesOf(planned);
  return { plan: planned, worked: worked.map((work, at) => ({ ...work, ...pickDates(items[at]) })) };
}

function pickDates(item: PlanMilestone | undefined) {
  return { plannedStart: item?.plannedStart ?? null, plannedEnd: item?.plannedEnd ?? null };
}

/**
 * A learner who works on a plan from the start of its study time to the day before `today`, on one milestone after another, and ticks a step
 * in the minute in which its work is done. The slow way, day by day.
 * @param minutesOfDay the minutes that the learner works on a day, given those that they have.
 */
export function study(
  plan: Plan,
  today: string,
  minutesOfDay: (available: number, day: string) => number = (available) => available,
): Story {
  const { studyTime } = plan;
  if (!studyTime) throw new Error("the plan has no study time");
  const tickedOn = new Map<string, string>();
  const steps = milestonesOf(plan).flatMap((item) =>
    item.steps.map((step, at) => ({ id: `${item.id} ${step.id}`, until: (item.minutes * (at + 1)) / item.steps.length, item })),
  );
  let worked = 0;
  let before = 0;
  let last: PlanMilestone | undefined;
  for (let day = studyTime.startsOn; day < today; day = addDays(day, 1)) {
    worked += minutesOfDay(minutesOn(day, { ...studyTime, today: day }), day);
    for (;;) {
      const next = steps[tickedOn.size];
      if (next && next.item !== last) {
        before += last?.minutes ?? 0;
        last = next.item;
      }
      if (!next || before + next.until > worked) break;
      tickedOn.set(next.id, day);
    }
  }
  const ticksOf = (item: PlanMilestone) => item.steps.map((step) => tickedOn.get(`${item.id} ${step.id}`) ?? null);
  const areas = plan.areas.map((area) => ({
    ...area,
    items: area.items.map((item) => {
      const ticks = ticksOf(item);
      const end = ticks.at(-1);
      const status = end ? ("done" as const) : ticks[0] ? ("in_progress" as const) : ("not_started" as const);
      const steps = item.steps.map((step, at) => ({ ...step, done: ticks[at] !== null }));
      return { ...item, steps, status, statusAt: end ? `${end}T12:00:00Z` : null };
    }),
  }));
  const now = { ...plan, areas };
  return {
    plan: now,
    worked: milestonesOf(now).map((item) => ({ ...item, ticks: ticksOf(item), doneOn: ticksOf(item).at(-1) ?? null })),
  };
}
