/**
 * Where the plan on a screen comes from. "server": the server loaded it, and the page works without JavaScript. "local": the
 * browser loaded it from this device, for a guest or while there is no network.
 */
export type PlanSource = "server" | "local";
