import { headers } from "next/headers";
import { cache } from "react";
import { takeTry } from "#lib/auth/rate-limit.ts";
import { clientAddress } from "#lib/auth/request.ts";
import { readShareLink } from "#lib/auth/share-link.ts";
import { loadSharedPlan } from "#lib/data/sharing/shares.ts";
import type { SharedPlan } from "#lib/planner/plan/shared-plan.ts";

/** A shared plan; or the minutes to wait, where this client has read too many. */
type Shared = { plan: SharedPlan } | { wait: number };

/** The shared plan behind a token, counted and loaded once per request; undefined for an unknown token. */
export const readShared = cache(async (token: string): Promise<Shared | undefined> => {
  const reader = await readShareLink(token);
  if (!reader) return undefined;
  const now = new Date();
  const wait = await takeTry("shared-client", clientAddress(await headers()), now);
  if (wait !== undefined) return { wait };
  const plan = await loadSharedPlan(reader, now);
  return plan && { plan };
});
