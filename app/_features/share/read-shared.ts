import { cache } from "react";
import { readShareLink } from "#lib/auth/share-link.ts";
import { loadSharedPlan } from "#lib/data/sharing/shares.ts";
import type { SharedPlan } from "#lib/planner/plan/shared-plan.ts";
import { dayInZone } from "#lib/planner/time/time-zone.ts";

/** The plan behind a link, as its learner shows it, read once a request; undefined for a link that leads nowhere. */
export const readShared = cache(async (token: string): Promise<SharedPlan | undefined> => {
  const reader = await readShareLink(token);
  return reader && loadSharedPlan(reader, new Date(), dayInZone);
});
