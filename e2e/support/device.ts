import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { planFileSchema } from "#lib/export/plan-file.ts";
import { findChromium, testBrowserArguments } from "../../scripts/browser.ts";
import { send } from "./http.ts";
import { findPlanId } from "./learners.ts";
import { waitForScript } from "./plan-page.ts";
import { expect } from "./test.ts";

/** The errors that a page reports when these tests cut the network or end the session. */
export const failures =
  /ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch|status of 401|Failed to load resource|when fetching the script/;

/** Reads a learner's plan from the server: states, notes, and the history in order. */
export async function readStored(cookie: string) {
  const { text } = await send({ path: `/plans/${await findPlanId(cookie)}/export/json`, cookie });
  const { items, events } = planFileSchema.parse(JSON.parse(text));
  return {
    statuses: Object.fromEntries(items.filter((item) => item.status !== "not_started").map((item) => [item.milestoneId, item.status])),
    notes: items.filter((item) => item.note !== "").map((item) => item.note),
    events: events.map(({ milestoneId, kind, after }) => `${milestoneId} ${kind} ${after}`),
  };
}

/** Waits until the service worker can open plans without a network. */
export async function waitForWorker(page: Page, role = "data-analyst"): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  const isKept = (path: string) => page.evaluate(async (each) => (await caches.match(each)) !== undefined, path);
  await expect.poll(() => isKept(`/try/${role}/plan.json`)).toBe(true);
}

export async function openOffline(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(path);
  await waitForScript(page);
  return page;
}

/** Returns the finish date that an open plan shows. */
export function readFinish(page: Page): Promise<string | null> {
  return page
    .getByRole("heading", { name: /^Finish on/ })
    .first()
    .textContent();
}

/** Returns everything that this browser stores for the site as one text: databases, caches, web storage and cookies. */
export function readAllKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const found: unknown[] = [{ ...localStorage }, { ...sessionStorage }, document.cookie];
    for (const { name = "" } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of database.objectStoreNames) {
        const asked = database.transaction(store).objectStore(store);
        for (const request of [asked.getAllKeys(), asked.getAll()]) {
          await new Promise((resolve) => {
            request.onsuccess = resolve;
          });
          found.push(request.result);
        }
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) found.push(request.url, await (await cache.match(request))?.text());
    }
    return JSON.stringify(found);
  });
}

/** Opens a browser with its own folder, in which all its data is kept after it was closed. */
export function openProfile(folder: string, baseURL = ""): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    baseURL,
    ...(findChromium() ? { executablePath: findChromium() as string } : {}),
    args: testBrowserArguments,
    viewport: { width: 1280, height: 900 },
  });
}
