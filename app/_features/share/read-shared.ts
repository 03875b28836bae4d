import { cache } from "react";
import { readShareLink } from "#lib/auth/share-link.ts";
import { loadSharedPlan } from "#lib/data/sharing/shares.ts";
import type { SharedPlan } from "#lib/planner/plan/shared-plan.ts";

/** The shared plan behind a token, loaded once per request; undefined for an unknown token. */
export const readShared = cache(async (token: string): Promise<SharedPlan | undefined> => {
  const reader = await readShareLink(token);
  return reader && loadSharedPlan(reader, new Date());
});
