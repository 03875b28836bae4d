import { readRole } from "./read-role.ts";

/** Lets this browser open plans without a network, from the next time on. @param roleId whose words are kept as well. */
export function startWorker(roleId: string | undefined): void {
  if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator)) return;
  void navigator.serviceWorker
    .register("/sw.js", { scope: "/" })
    .then(untilInPlace)
    // Asked for with the worker in place, so that it keeps the answer.
    .then(() => (roleId ? readRole(roleId) : undefined))
    // A browser may forbid it; then there is a network or there is nothing.
    .catch(() => undefined);
}

/** Waits until the worker stands between this page and the network, and has the files that came past it. */
async function untilInPlace(): Promise<void> {
  if (navigator.serviceWorker.controller) return;
  await new Promise((resolve) => navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }));
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  await Promise.all(loaded.filter((name) => name.includes("/_next/static/")).map((name) => fetch(name)));
}
