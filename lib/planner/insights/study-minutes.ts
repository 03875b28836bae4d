import type { MilestonePatch, PlanMilestone } from "#lib/planner/plan/plan.ts";
import { roundMinutes } from "#lib/planner/time/hours.ts";
import type { TodaySession } from "./study-today.ts";

/** What the learner says they studied, in minutes by day, of all milestones of a plan together. Days without minutes are not in it. */
export function listStudied(items: Iterable<Pick<PlanMilestone, "studied">>): Map<string, number> {
  const byDay = new Map<string, number>();
  for (const { studied = {} } of items) {
    for (const [day, minutes] of Object.entries(studied)) if (minutes > 0) byDay.set(day, (byDay.get(day) ?? 0) + minutes);
  }
  return byDay;
}

/**
 * The changes after which a day has so many minutes in all. More minutes go to one milestone; fewer are taken from it first, and then from
 * the others in their order.
 * @param forId the milestone that was studied
 */
export function setStudied(
  items: readonly Pick<PlanMilestone, "id" | "studied">[],
  day: string,
  minutes: number,
  forId: string,
): { milestoneId: string; patch: MilestonePatch }[] {
  let excess = (listStudied(items).get(day) ?? 0) - minutes;
  const inTurn = [...items.filter(({ id }) => id === forId), ...items.filter(({ id }) => id !== forId)];
  return inTurn.flatMap(({ id, studied }) => {
    const before = studied?.[day] ?? 0;
    // A negative excess is more minutes, all for the first.
    const less = Math.min(excess, before);
    excess -= less;
    return less === 0 ? [] : [{ milestoneId: id, patch: { studied: { day, minutes: before - less, before } } }];
  });
}

/** How long a session is when nothing says so, in minutes. */
const usualSession = 45;

/** The minutes to offer for today: what was said already, else those of today's session. */
export function suggestStudied(said: number, session: Pick<TodaySession, "day" | "minutes"> | undefined, today: string): number {
  if (said > 0) return said;
  return session?.day === today && session.minutes > 0 ? Math.max(5, Math.round(session.minutes / 5) * 5) : usualSession;
}

/**
 * The minutes to offer for a whole milestone: those that were studied for it, else the planned ones, also where far less was noted than
 * planned, as by somebody who notes only some days. In round numbers: to five, from an hour to thirty.
 */
export function suggestTook({ minutes, studied = {} }: Pick<PlanMilestone, "minutes" | "studied">): number {
  const noted = Object.values(studied).reduce((sum, its) => sum + its, 0);
  return roundMinutes(noted * 3 >= minutes ? noted : minutes);
}
