import type { RoleId } from "#lib/catalog/schema.ts";
import type { JobTargets } from "./job-targets.ts";
import type { ReadAdvertisement } from "./read-advertisement.ts";

/** What the title says counts as much as this many words. */
const titleVotes = 5;
const niceVote = 0.5;
/** Nothing found speaks for all four alike; one word alone is no proof. */
const evenVotes = 0.25;

// Not the catalog's schema, which would bring its validation along into the browser.
const ids: readonly RoleId[] = ["data-analyst", "data-scientist", "ml-engineer", "genai-engineer"];

/** How much of an advertisement is the work of each role; together 1. Without any word or title, all are equal. */
export function shareRoles(
  { asked, titleRoles }: Pick<ReadAdvertisement, "asked" | "titleRoles">,
  targets: JobTargets,
): Record<RoleId, number> {
  const votes = Object.fromEntries(ids.map((id) => [id, evenVotes])) as Record<RoleId, number>;
  for (const role of titleRoles) votes[role] += titleVotes / titleRoles.length;
  for (const { word, isNice } of asked) {
    for (const [role, vote] of Object.entries(targets[word]?.votes ?? {})) votes[role as RoleId] += vote * (isNice ? niceVote : 1);
  }
  const sum = ids.reduce((all, id) => all + votes[id], 0);
  return Object.fromEntries(ids.map((id) => [id, votes[id] / sum])) as Record<RoleId, number>;
}
