import type { Locator, Page, Route } from "@playwright/test";
import { messages } from "#lib/messages/all.ts";
import { expect } from "./test.ts";

/** Console messages that a page reports while these tests break the calls of its actions. */
export const brokenCalls = [/Failed to load resource|net::ERR_|^50[0-9]: POST |Failed to fetch|failed-to-find-server-action/];

/** How the call of an action can go wrong. */
export const breakages = {
  "without a network": (route: Route) => route.abort("internetdisconnected"),
  "with a connection that is reset": (route: Route) => route.abort("connectionreset"),
  "with a proxy that finds no server": (route: Route) =>
    route.fulfill({ status: 502, contentType: "text/html", body: "<h1>Bad Gateway</h1>" }),
};

/** As a server of another build answers a call of an action that it does not have. */
export const answerAsNewBuild = (route: Route) =>
  route.fulfill({
    status: 404,
    headers: { "x-nextjs-action-not-found": "1" },
    contentType: "text/plain",
    body: "Server action not found.",
  });

/** Lets the calls of actions go wrong. @returns a function that lets them through again */
export async function breakActions(page: Page, how: (route: Route) => Promise<void>): Promise<() => Promise<void>> {
  const handle = (route: Route) => (route.request().headers()["next-action"] ? how(route) : route.fallback());
  await page.route("**/*", handle);
  return () => page.unroute("**/*", handle);
}

/** What `waitForForm` reads of React's notes on an element. */
type Fiber = { alternate: Fiber | null; return: Fiber | null; flags: number };

/**
 * Waits until the script handles a form; before that the browser posts it, which has tests of its own. React marks an element
 * when it begins to render the page for the first time, and handles its events from the moment at which that is committed: until
 * then a part of the tree has the flag "placed" (2) or "hydrating" (4096), see `getNearestMountedFiber` of react-dom.
 */
export async function waitForForm(form: Locator): Promise<void> {
  const isHandled = () =>
    form.evaluate((element) => {
      const key = Object.keys(element).find((name) => name.startsWith("__reactFiber$"));
      let fiber = key ? (element as unknown as Record<string, Fiber>)[key] : null;
      if (!fiber) return false;
      for (; fiber && !fiber.alternate; fiber = fiber.return) if (fiber.flags & (2 | 4096)) return false;
      return true;
    });
  await expect.poll(isHandled, { intervals: [30, 60, 120, 250] }).toBe(true);
}

/** Makes a visitor's plan on this device from the landing page or the first run, as soon as the script handles their form. */
export async function makePlanHere(page: Page): Promise<void> {
  await waitForForm(page.locator("form:has([data-tray])"));
  await page.getByRole("button", { name: messages.firstRun.make }).click();
}

/** Opens the menu of the header, which needs no script. */
export async function openMenu(page: Page): Promise<void> {
  await page.getByRole("banner").locator("summary").click();
}

/** Presses a tab of the plan: in the header on a desk, at the bottom of a phone. */
export async function pressTab(page: Page, name: keyof typeof messages.site.tabs): Promise<void> {
  await page.getByRole("banner").getByRole("link", { name: messages.site.tabs[name], exact: true }).click();
}

/** Opens the menu of a milestone on Today. */
export async function openMore(page: Page, milestoneId: string): Promise<void> {
  await page.locator(`section[id="${milestoneId}"] summary`).first().click();
}
