/** What a page of the product has in the browser of a simulated device. Bundled, and evaluated anew for each page that is opened. */

export { enterDevice, leaveDevice, readOwner, readPlan } from "#app/_features/plan-sync/device-store.ts";
export { listOutboxEntries } from "#app/_features/plan-sync/outbox-store.ts";
export { syncClient } from "#app/_features/plan-sync/sync-client.ts";
