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

/** Waits until the worker answers this page's requests. By then it has kept all files of the build. */
async function untilInPlace(): Promise<void> {
  if (navigator.serviceWorker.controller) return;
  await new Promise((resolve) => navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }));
}
