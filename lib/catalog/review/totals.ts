import type { Milestone, Resource, Role, RoleId } from "../schema.ts";
import { middleHours, scopeOf } from "./scope.ts";

type HoursTotal = { milestones: number; low: number; middle: number; high: number };
type RoleTotals = { role: RoleId; core: HoursTotal; useful: HoursTotal; offered: HoursTotal };

/** How much each role asks for, by importance. A new plan holds what is core and useful. */
export function roleTotals({ roles, milestones }: { roles: readonly Role[]; milestones: ReadonlyMap<string, Milestone> }): RoleTotals[] {
  const total = (ids: Iterable<string>): HoursTotal => {
    const all = Array.from(ids, (id) => milestones.get(id) as Milestone);
    const sum = (hoursOf: (milestone: Milestone) => number) => all.reduce((hours, milestone) => hours + hoursOf(milestone), 0);
    return { milestones: all.length, low: sum(({ hours }) => hours.low), middle: sum(middleHours), high: sum(({ hours }) => hours.high) };
  };
  return roles.map((role) => {
    const { core, useful, offered } = scopeOf(role, milestones);
    return { role: role.id, core: total(core), useful: total(useful), offered: total(offered) };
  });
}

/** How many different addresses there are of each kind. */
export function resourcesByKind(milestones: Iterable<Milestone>): Record<string, number> {
  const kinds = new Map([...milestones].flatMap(({ resources }) => resources.map(({ url, kind }) => [url, kind] as const)));
  const counts: Record<string, number> = {};
  for (const kind of [...kinds.values()].sort()) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** How many different addresses were checked in which way; the best check of an address counts. */
export function checksByKind(milestones: Iterable<Milestone>): Record<Resource["checked"]["how"], number> {
  const ways = ["live", "source", "mirror", "cited", "unchecked"] as const;
  const best = new Map<string, number>();
  for (const { resources } of milestones) {
    for (const { url, checked } of resources) best.set(url, Math.min(best.get(url) ?? ways.length, ways.indexOf(checked.how)));
  }
  const counts = { live: 0, source: 0, mirror: 0, cited: 0, unchecked: 0 };
  for (const way of best.values()) counts[ways[way] as (typeof ways)[number]] += 1;
  return counts;
}
