import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { editions } from "#lib/catalog/changes.ts";
import type { CatalogChange, Edition, RoleSize } from "#lib/catalog/edition.ts";
import { findMilestone } from "#lib/catalog/find.ts";
import { type Role, roleIds } from "#lib/catalog/schema.ts";
import { computeWorkload } from "#lib/catalog/workload.ts";
import { changesMessages } from "#lib/messages/changes.ts";
import { formatDay } from "#lib/messages/days.ts";

export type DescribedChange = { kind: string; text: string; links: readonly { path: string; title: string }[] };
/** The changes of one role, or those of several. */
export type DescribedGroup = { role: string | undefined; title: string; size: string; changes: readonly DescribedChange[] };
export type DescribedEdition = {
  number: number;
  title: string;
  day: string;
  facts: string;
  summary: string;
  groups: readonly DescribedGroup[];
};

/** The editions of the curriculum in words, for the page and the feed. */
export function describeEditions(): DescribedEdition[] {
  return editions.map((edition, index) => describeEdition(edition, editions[index + 1]));
}

function describeEdition(edition: Edition, before: Edition | undefined): DescribedEdition {
  const { number, day, summary, changes, past } = edition;
  const shared = changes.filter(({ roles }) => roles.length > 1).map(describeChange);
  const several = { role: undefined, title: changesMessages.severalRoles, size: "", changes: shared };
  const byRole = roleIds.map(getRole).map((role) => ({
    role: role.id,
    title: role.title,
    size: describeSize(role, edition, before),
    changes: changes.filter(({ roles }) => roles.length === 1 && roles[0] === role.id).map(describeChange),
  }));
  return {
    number,
    title: changesMessages.edition(number),
    day,
    facts: changesMessages.facts(formatDay(day, "long"), past?.version ?? catalog().version),
    summary,
    groups: [...(shared.length > 0 ? [several] : []), ...byRole],
  };
}

function describeChange({ kind, text, milestones }: CatalogChange): DescribedChange {
  // One that was renamed since is linked under its name of today.
  const found = milestones.map((id) => findMilestone(id, catalog())).filter((milestone) => milestone !== undefined);
  return { kind: changesMessages.kinds[kind], text, links: found.map(({ id, title }) => ({ path: `/milestones/${id}`, title })) };
}

function describeSize(role: Role, edition: Edition, before: Edition | undefined): string {
  const now = formatSize(edition.past?.sizes[role.id] ?? measure(role));
  const earlier = before?.past?.sizes[role.id];
  return earlier ? changesMessages.sizeBefore(now, formatSize(earlier)) : now;
}

function measure(role: Role): RoleSize {
  const { milestones, hours } = computeWorkload(role, catalog());
  return { milestones, ...hours };
}

function formatSize({ milestones, low, high }: RoleSize): string {
  return changesMessages.size(milestones, low, high);
}
