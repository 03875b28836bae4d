import type { Catalog } from "#lib/catalog/catalog.ts";
import { fullPathOf, usagesOf } from "#lib/catalog/find.ts";
import type { Milestone, Role } from "#lib/catalog/schema.ts";
import { cutWords } from "#lib/catalog/words.ts";

type Listed = Pick<Milestone, "id" | "title" | "hours"> & { roles: string[] };
export type MilestoneGroup = { id: string; title: string; roleId: string; milestones: Listed[] };

/** `words` is what was typed; with a role, only what it has. */
export type MilestoneFilter = { words: string; role: Role | undefined };

/** The milestones of the catalog by skill area, each once: in the first area that has it. Areas without a match are left out. */
export function listMilestones({ words, role }: MilestoneFilter, catalog: Catalog): MilestoneGroup[] {
  const groups = new Map<string, MilestoneGroup>();
  const seen = new Set<string>();
  const parts = cutWords(words);
  for (const each of role ? [role] : catalog.roles) {
    for (const { id, title, milestones } of fullPathOf(each, catalog)) {
      const added = milestones.filter((milestone) => !seen.has(milestone.id));
      for (const milestone of added) seen.add(milestone.id);
      const matching = added.filter((milestone) => hasWords(milestone, parts));
      if (matching.length === 0) continue;
      const group = groups.get(id) ?? { id, title, roleId: each.id, milestones: [] };
      group.milestones.push(...matching.map((milestone) => toListed(milestone, catalog)));
      groups.set(id, group);
    }
  }
  return [...groups.values()];
}

function toListed({ id, title, hours }: Milestone, catalog: Catalog): Listed {
  return { id, title, hours, roles: usagesOf(id, catalog).map(({ roleTitle }) => roleTitle) };
}

/** Whether each part begins a word of the milestone's names. */
function hasWords({ title, shortName, keywords = [] }: Milestone, parts: readonly string[]): boolean {
  const words = [title, shortName, ...keywords].flatMap(cutWords);
  return parts.every((part) => words.some((word) => word.startsWith(part)));
}
