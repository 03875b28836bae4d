import type { Evidence } from "./evidence.ts";
import type { RoleId } from "./schema.ts";

type Share = NonNullable<Evidence["share"]>[number];

/** One count of advertisements, with the skills that it found; the shares of each skill by role. */
export type CountedSkills = {
  ads: number;
  when: string;
  /** Several roles' advertisements were counted together: `ads` is of none of them alone. */
  together: boolean;
  skills: { name: string; shares: { role: RoleId; percent: number }[] }[];
};

/** The shares of a milestone by the count that they come from, in the order in which they are listed. */
export function groupByCount(shares: readonly Share[]): CountedSkills[] {
  const counts = new Map<string, CountedSkills>();
  for (const { ads, when, source, roles, role, names, percent } of shares) {
    const together = roles !== undefined;
    const key = [source, ads, when, together ? "" : role].join();
    const count = counts.get(key) ?? { ads, when, together, skills: [] };
    const skill = count.skills.find(({ name }) => name === names);
    if (skill) skill.shares.push({ role, percent });
    else count.skills.push({ name: names, shares: [{ role, percent }] });
    counts.set(key, count);
  }
  return [...counts.values()];
}
