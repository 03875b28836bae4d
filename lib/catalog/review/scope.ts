import type { Milestone, Role } from "../schema.ts";

/**
 * What a role holds, by importance: `core` cannot be done without, `useful` is in a new plan too, `offered` is not (extra milestones and
 * those of a choice that are not its default). `all` is everything, with what it rests on; ids without a milestone are left out.
 */
export type Scope = { core: Set<string>; useful: Set<string>; offered: Set<string>; all: Set<string> };

export function scopeOf(role: Role, byId: ReadonlyMap<string, Milestone>): Scope {
  const all = new Set<string>();
  const open = role.areas.flatMap((area) => area.milestones);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const milestone = byId.get(id);
    if (!milestone || all.has(id)) continue;
    all.add(id);
    open.push(...milestone.prerequisites);
  }
  const alternatives = role.choices.flatMap((choice) => choice.milestones.filter((id) => id !== choice.default));
  const left = new Set([...role.extra, ...alternatives]);
  const offered = new Set([...all].filter((id) => left.has(id)));
  const useful = new Set(role.useful.filter((id) => all.has(id) && !offered.has(id)));
  return { core: new Set([...all].filter((id) => !offered.has(id) && !useful.has(id))), useful, offered, all };
}

/** The prerequisites without which the milestone cannot be done, when the scope of a plan is cut. */
export function neededBy({ prerequisites, helpful = [] }: Milestone): string[] {
  return prerequisites.filter((id) => !helpful.includes(id));
}

/** The hours that planning counts with: the middle of the range. */
export function middleHours({ hours }: Milestone): number {
  return (hours.low + hours.high) / 2;
}
