import type { LastChange } from "#app/_features/plan-sync/use-plan-changes.ts";
import { findLatestChange } from "#lib/data/changes/changes.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";

/** What `receive-button.ts` adds to the address of the page that it leads back to. */
export type ChangeSearch = { changed?: string | string[]; stands?: string | string[] };

/**
 * The change that a page shows at first: the one that a form without JavaScript made just now, or what stands instead of one that could
 * not be undone.
 */
export async function loadLatestChange(
  learner: LearnerId,
  planId: string,
  { changed, stands }: ChangeSearch,
): Promise<LastChange | undefined> {
  if (typeof stands === "string") return { id: "", milestoneId: stands, patch: {}, undo: {}, isUndo: true, overruled: "seen" };
  return changed === undefined ? undefined : findLatestChange(learner, planId);
}
