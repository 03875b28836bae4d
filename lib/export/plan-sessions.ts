import { endOfNextWeeks } from "#lib/planner/schedule/next-weeks.ts";
import { listSessions, type StudySession } from "#lib/planner/schedule/sessions.ts";
import { ScheduleInputError } from "#lib/planner/time/availability.ts";
import type { PlanExport } from "./plan-export.ts";

/** The most sessions that a file holds: more than five years of daily study. */
const maxSessions = 2_000;

/**
 * The study sessions of a plan from today on: those of the next eight weeks, or all. None before the study time is set, and where no schedule
 * can be computed.
 * @param today "YYYY-MM-DD" in the time zone of the plan
 */
export function sessionsOf({ plan }: Pick<PlanExport, "plan">, today: string, all = false): StudySession[] {
  if (!plan.studyTime) return [];
  const end = all ? undefined : endOfNextWeeks(today);
  const sessions: StudySession[] = [];
  try {
    for (const session of listSessions(plan, plan.studyTime, today)) {
      if ((end && session.day >= end) || sessions.length === maxSessions) break;
      sessions.push(session);
    }
  } catch (error) {
    if (!(error instanceof ScheduleInputError)) throw error;
  }
  return sessions;
}
