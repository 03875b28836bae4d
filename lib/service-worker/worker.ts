/**
 * The service worker: it answers requests when there is no network, and shows reminders. It stores the program (files that are the same for everybody, and one
 * page without personal data) and never a learner's page or an answer about them. scripts/service-worker.mjs bundles it;
 * docs/decisions/0012-plans-on-the-device.md explains the design.
 */
import { pressedPath, pressPath, readNotification } from "./notification.ts";
import { cacheNameOf, chooseStrategy, isGatewayError, offlinePage, outdatedCaches } from "./routing.ts";
import { pageTimeout, timeouts } from "./timeouts.ts";

declare const self: ServiceWorkerGlobalScope;
/** Set by the bundler. */
declare const BUILD_ID: string;
/** The paths of all files of this build, set by the bundler. */
declare const PROGRAM_FILES: string[];

const cacheName = cacheNameOf(BUILD_ID);

self.addEventListener("install", (event) => {
  event.waitUntil(install().then(takeOver));
});

/**
 * Takes over from the previous worker, and asks again three seconds later: when a request reaches the previous worker just then, Chromium lets
 * it stay for minutes.
 */
function takeOver(): void {
  void self.skipWaiting();
  setTimeout(() => void self.skipWaiting(), 3_000);
}

/** Stores the whole build or nothing: after a failure, the worker of the previous build stays active. */
async function install(): Promise<void> {
  try {
    const cache = await caches.open(cacheName);
    // Without a cookie, the page contains no personal data.
    const page = await fetch(offlinePage, { credentials: "omit", cache: "no-store" });
    // During a deployment, another server may still answer with another build, whose page needs other files.
    if (!page.ok || page.headers.get("x-build") !== BUILD_ID) throw new Error(`there is no ${offlinePage} of build ${BUILD_ID}`);
    await cache.addAll(PROGRAM_FILES);
    await cache.put(offlinePage, page);
  } catch (error) {
    await caches.delete(cacheName);
    throw error;
  }
}

self.addEventListener("activate", (event) => {
  event.waitUntil(deleteOutdatedCaches().then(() => self.clients.claim()));
});

// A page that was still loading when this worker took over the open ones asks to be taken over, too.
self.addEventListener("message", (event) => {
  event.waitUntil(self.clients.claim());
});

async function deleteOutdatedCaches(): Promise<void> {
  await Promise.all(outdatedCaches(await caches.keys(), cacheName).map((name) => caches.delete(name)));
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const strategy = chooseStrategy(request, self.location.origin);
  if (strategy === "cacheFirst") event.respondWith(answerCacheFirst(request));
  if (strategy === "networkFirst") event.respondWith(answerNetworkFirst(new URL(request.url).pathname));
  if (strategy === "page") event.respondWith(answerPage(request));
});

self.addEventListener("push", (event) => {
  const { title, text } = readNotification(event.data?.text());
  // A newer one takes the place of one that nobody pressed.
  event.waitUntil(self.registration.showNotification(title, { body: text, tag: "reminder", icon: "/icons/192.png" }));
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(Promise.all([openPressed(), fetch(pressPath, { method: "POST" }).catch(() => undefined)]));
});

/** Shows the window that has the page already, or opens one. */
async function openPressed(): Promise<void> {
  const windows = await self.clients.matchAll({ type: "window" });
  const open = windows.find(({ url }) => new URL(url).pathname === pressedPath);
  await (open ? open.focus() : self.clients.openWindow(pressedPath));
}

/** Looks in this build's cache first, then in the other caches. */
async function find(request: RequestInfo): Promise<Response | undefined> {
  const options = { ignoreVary: true };
  return (await (await caches.open(cacheName)).match(request, options)) ?? caches.match(request, options);
}

/** Stores a copy of an answer. Without room for it, the answer itself is still good. */
async function keep(request: RequestInfo, answer: Response): Promise<void> {
  const copy = answer.clone();
  try {
    await (await caches.open(cacheName)).put(request, copy);
  } catch {}
}

/** Returns the answer, or undefined when it failed or did not come in time. */
function within(milliseconds: number | undefined, answer: Promise<Response>): Promise<Response | undefined> {
  const settled = answer.catch(() => undefined);
  if (milliseconds === undefined) return settled;
  return Promise.race([settled, new Promise<undefined>((resolve) => setTimeout(resolve, milliseconds))]);
}

async function answerCacheFirst(request: Request): Promise<Response> {
  const kept = await find(request);
  if (kept) return kept;
  const fresh = await fetch(request);
  if (fresh.ok) await keep(request, fresh);
  return fresh;
}

async function answerNetworkFirst(path: string): Promise<Response> {
  const fresh = fetch(path, { credentials: "omit" }).then(async (answer) => {
    if (answer.ok) await keep(path, answer);
    return answer;
  });
  const kept = await find(path);
  return kept ? ((await within(timeouts.publicPlan, fresh)) ?? kept) : fresh;
}

/**
 * Answers with the server's page, or with the offline page when it is late or fails. A late answer is not aborted, because the browser
 * still stores its cookies.
 */
async function answerPage(request: Request): Promise<Response> {
  const answer = fetch(request);
  // Chromium and Firefox have this property; the standard's types do not.
  const { isReloadNavigation = false } = request as Request & { isReloadNavigation?: boolean };
  const inTime = within(pageTimeout(new URL(request.url).pathname, isReloadNavigation), answer);
  const kept = await find(offlinePage);
  if (!kept) return answer;
  const page = await inTime;
  return page && !isGatewayError(page.status) ? page : kept;
}
