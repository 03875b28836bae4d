import { readRole } from "./read-role.ts";

/** Lets this browser open plans without a network from its next start on. @param roleId whose texts it stores as well */
export function startWorker(roleId: string | undefined): void {
  if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator)) return;
  void navigator.serviceWorker
    .register("/sw.js", { scope: "/" })
    .then(untilInPlace)
    // Fetched with the worker in place, so that it stores the answer.
    .then(() => (roleId ? readRole(roleId) : undefined))
    // A browser may forbid it; then plans open with a network only.
    .catch(() => undefined);
}

/** Waits until the worker controls this page, and lets it store the files that were loaded before. */
async function untilInPlace(): Promise<void> {
  if (navigator.serviceWorker.controller) return;
  await new Promise((resolve) => navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }));
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  await Promise.all(loaded.filter((name) => name.includes("/_next/static/")).map((name) => fetch(name)));
}
