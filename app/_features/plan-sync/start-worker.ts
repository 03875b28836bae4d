import { readRole } from "./read-role.ts";

/**
 * Starts the service worker, so that this browser can open plans without a network from now on. @param roleId a role whose texts it stores
 * too
 */
export function startWorker(roleId: string | undefined): void {
  if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator)) return;
  void navigator.serviceWorker
    .register("/sw.js", { scope: "/" })
    .then(untilInPlace)
    // Fetched once the worker is in place, so that it stores the answer.
    .then(() => (roleId ? readRole(roleId) : undefined))
    // If the browser forbids it, plans open only with a network.
    .catch(() => undefined);
}

/**
 * Waits until the worker answers this page's requests. By then it has stored all files of the build. A new worker takes over the pages
 * that are open; a page that was still loading at that moment has to ask for it.
 */
async function untilInPlace(): Promise<void> {
  const { serviceWorker } = navigator;
  if (serviceWorker.controller) return;
  const inPlace = new Promise((resolve) => serviceWorker.addEventListener("controllerchange", resolve, { once: true }));
  const { active } = await serviceWorker.ready;
  active?.postMessage("claim");
  await inPlace;
}
