/** What the product's server runs for the requests of the simulation. Bundled with a clock and cookies of the simulation's own. */

export { receiveChanges } from "#app/_features/plan-sync/receive-changes.ts";
export { receiveSchedule } from "#app/_features/plan-sync/receive-schedule.ts";
export { closeSession, currentSignIn, openSession } from "#lib/auth/session.ts";
export { proveLearner } from "#lib/auth/session-store.ts";
export { catalog, getRole } from "#lib/catalog/catalog.ts";
export { loadPlan } from "#lib/data/plans/load-plan.ts";
export { makePlan } from "#lib/data/plans/plans.ts";
export { migrate } from "#lib/db/migrate.ts";
export { closeDatabase, database, unscoped } from "#lib/db/open.ts";
export { currentCookies } from "./next-headers.ts";
