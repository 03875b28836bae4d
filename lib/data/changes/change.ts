import type { MilestonePatch } from "#lib/planner/plan/plan.ts";
import type { ChangeOrigin } from "#lib/planner/sync/happens-before.ts";

/**
 * A change of one milestone. The client makes its id, so that the server applies it once however often it is sent. A change without an
 * origin is made by the server itself, now, with knowledge of every revision. With `undoes`, the id of an earlier change, it applies only
 * while that one is still the newest of everything that the patch sets.
 */
export type Change = { id: string; milestoneId: string; patch: MilestonePatch; origin?: ChangeOrigin; undoes?: string };
