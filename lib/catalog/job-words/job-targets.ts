import type { Catalog } from "#lib/catalog/catalog.ts";
import { newPlanMilestones } from "#lib/catalog/path.ts";
import type { RoleId } from "#lib/catalog/schema.ts";
import type { JobMilestone } from "#lib/planner/jobs/readiness.ts";
import { planningMinutes } from "#lib/planner/time/hours.ts";
import { jobWords } from "./vocabulary.ts";

/** What a word leads to, as far as a page needs it. */
type JobTarget = {
  /** The milestones that teach it; none for what no milestone teaches. */
  milestones: readonly string[];
  /** One of them is enough. */
  isOneEnough: boolean;
  /** How much the word speaks for each role: 1 together, or nothing at all where every role asks for it. */
  votes: Partial<Record<RoleId, number>>;
};
export type JobTargets = Readonly<Record<string, JobTarget>>;

/** The milestones and votes of every word. */
export function toJobTargets(catalog: Catalog): JobTargets {
  const places = catalog.roles.map((role) => ({ role, planned: newPlanMilestones(role, catalog), offered: new Set(role.order) }));
  const weigh = (id: string, at: (typeof places)[number]) => (at.planned.has(id) ? 1 : at.offered.has(id) ? offeredWeight : 0);
  return Object.fromEntries(
    Object.entries(jobWords).map(([word, entry]): [string, JobTarget] => {
      const areas = "areas" in entry ? catalog.roles.flatMap((role) => role.areas).filter(({ id }) => entry.areas.includes(id)) : [];
      const milestones = "all" in entry ? entry.all : "oneOf" in entry ? entry.oneOf : areas.map(({ provenBy }) => provenBy);
      const weights = places.map((at) =>
        "outside" in entry
          ? Number(entry.roles?.includes(at.role.id) ?? false)
          : milestones.reduce((sum, id) => sum + weigh(id, at), 0) / milestones.length,
      );
      return [
        word,
        {
          milestones,
          isOneEnough: "oneOf" in entry,
          votes: toVotes(
            weights,
            places.map(({ role }) => role.id),
          ),
        },
      ];
    }),
  );
}

/** A milestone that a role only offers speaks less for it than one of its new plan. */
const offeredWeight = 0.4;

/** The share of each role, less what all roles have in common. */
function toVotes(weights: readonly number[], ids: readonly RoleId[]): JobTarget["votes"] {
  const common = Math.min(...weights);
  const own = weights.map((weight) => weight - common);
  const sum = own.reduce((one, other) => one + other, 0);
  if (sum === 0) return {};
  return Object.fromEntries(own.flatMap((weight, at) => (weight > 0 ? [[ids[at], weight / sum]] : [])));
}

/** A milestone as the page of advertisements needs it. */
export type NamedJobMilestone = JobMilestone & { name: string };

/** Every milestone that can be learned, by id: its short name, minutes, and what it cannot do without. */
export function listJobMilestones({ milestones }: Catalog): Record<string, NamedJobMilestone> {
  return Object.fromEntries(
    [...milestones.values()].map(({ id, shortName, hours, prerequisites, helpful = [] }) => [
      id,
      { name: shortName, minutes: planningMinutes(hours), needs: prerequisites.filter((need) => !helpful.includes(need)) },
    ]),
  );
}
