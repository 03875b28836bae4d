import type { Catalog } from "./catalog.ts";
import { evidence } from "./evidence.ts";
import { newPlanMilestones } from "./path.ts";
import type { Role, RoleId } from "./schema.ts";
import { groupByCount } from "./shares.ts";

/** What one count of advertisements asks for, the most frequent first. */
export type AskedFor = {
  /** Whose advertisements were counted; several roles' if they were counted together. */
  role: RoleId;
  together: boolean;
  ads: number;
  when: string;
  source: string;
  skills: { name: string; percent: number /** Whether a new plan for the role, or one of its choices, teaches it. */; isTaught: boolean }[];
};

/** Below this many skills in the role's own counts, another role's count is shown, too. */
const enough = 5;

/**
 * What advertisements ask for in a role, by the counts of its own advertisements, the one with most skills first. Where these name few
 * skills, the largest count of another role's advertisements says more, with the skills that the role's path teaches.
 */
export function listAskedFor(role: Role, catalog: Catalog): AskedFor[] {
  const planned = newPlanMilestones(role, catalog);
  const taught = new Set([...planned, ...role.choices.flatMap(({ milestones }) => milestones)]);
  const named = Object.entries(evidence).flatMap(([id, { share = [] }]) => share.map((each) => ({ id, share: each })));
  const teaches = (skill: string) => named.some(({ id, share }) => share.names === skill && taught.has(id));
  const read = (ofOwn: boolean): AskedFor[] => {
    const shares = named
      .filter(({ id, share }) => (share.role === role.id) === ofOwn && (ofOwn || taught.has(id)))
      .map(({ share }) => share);
    return [...new Set(shares.map(({ source }) => source))]
      .flatMap((source) =>
        groupByCount(shares.filter((share) => share.source === source)).map(({ ads, when, together, skills }) => ({
          role: skills[0]?.shares[0]?.role ?? role.id,
          together,
          ads,
          when,
          source,
          skills: skills
            .map(({ name, shares: found }) => ({ name, percent: found[0]?.percent ?? 0, isTaught: teaches(name) }))
            .toSorted((a, b) => b.percent - a.percent),
        })),
      )
      .toSorted((a, b) => b.skills.length - a.skills.length);
  };
  const own = read(true);
  return own.some(({ skills }) => skills.length >= enough)
    ? own
    : [
        ...own,
        ...read(false)
          .filter(({ together }) => !together)
          .slice(0, 1),
      ];
}
