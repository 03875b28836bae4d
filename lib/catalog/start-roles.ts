import type { Status } from "#lib/planner/plan/counts.ts";
import { isSettled } from "#lib/planner/plan/counts.ts";
import type { StartRole } from "#lib/planner/start/plan-start.ts";
import type { Placed, Skill } from "#lib/planner/start/start-values.ts";
import { type HoursRange, planningMinutes } from "#lib/planner/time/hours.ts";
import type { Catalog } from "./catalog.ts";
import { listInStudyOrder } from "./path.ts";
import type { Role, RoleId } from "./schema.ts";

/**
 * The milestones that somebody masters who says that they know a skill: what its everyday use needs, with all that comes before it in the
 * same skill, and nothing that is learned only later (Power Query, sampling distributions, Python packages).
 */
export const milestonesOfSkill: Record<Skill, readonly string[]> = {
  excel: ["excel-analysis"],
  sql: ["sql-basics", "sql-joins-aggregation"],
  python: ["py-first-script", "py-data-programs"],
  git: ["shell-basics", "git-basics"],
  statistics: ["desc-stats", "prob-distributions", "stat-inference"],
  docker: ["docker-image"],
};

/** The first result of each role's own kind; where it may be known already, the next one of that kind follows. */
export const firstResultsOf: Record<RoleId, readonly string[]> = {
  "data-analyst": ["excel-analysis", "tableau-dashboard"],
  "data-scientist": ["first-prediction"],
  "ml-engineer": ["first-served-model"],
  "genai-engineer": ["first-model-call"],
};

const skillOf = new Map(Object.entries(milestonesOfSkill).flatMap(([skill, ids]) => ids.map((id) => [id, skill as Skill] as const)));

/**
 * A role as its first dates need it: what a placement found is known, and what one was not sure of takes the least time.
 * @param learned the learner's statuses; empty for a visitor.
 */
export function startRoleOf(role: Role, catalog: Catalog, learned: ReadonlyMap<string, Status> = new Map(), placed?: Placed): StartRole {
  const path = listInStudyOrder(role, catalog).map(({ id, shortName, hours }) => ({ id, name: shortName, hours }));
  return makeStartRole(role, path, learned, placed);
}

/** The same of a role's path that is read already. @param path the milestones of a new plan in study order */
export function makeStartRole(
  { id: roleId, title }: { id: string; title: string },
  path: readonly { id: string; name: string; hours: HoursRange }[],
  learned: ReadonlyMap<string, Status>,
  placed?: Placed,
): StartRole {
  return {
    id: roleId,
    title,
    path: path.map(({ id, name, hours }) => {
      const skill = skillOf.get(id);
      const settled = isSettled(learned.get(id) ?? "not_started") || placed?.knows.includes(id);
      const isUnsure = placed?.unsure.includes(id);
      return {
        id,
        name,
        minutes: isUnsure ? hours.low * 60 : planningMinutes(hours),
        ...(isUnsure || hours.low === hours.high ? {} : { spread: (hours.high - hours.low) * 30 }),
        ...(skill ? { skill } : {}),
        ...(settled ? { settled: true as const } : {}),
      };
    }),
    firstResults: firstResultsOf[roleId as RoleId],
  };
}

/** The milestones of these skills, whatever role has them. */
export function milestonesOfSkills(known: readonly Skill[]): string[] {
  return known.flatMap((skill) => milestonesOfSkill[skill]);
}
