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

/** Waits until the script handles a form; before that the browser posts it, which has tests of its own. */
export async function waitForForm(form: Locator): Promise<void> {
  await expect.poll(() => form.evaluate((element) => Object.keys(element).some((key) => key.startsWith("__react")))).toBe(true);
}

/** Opens the menu of the header, which needs no script. */
export async function openMenu(page: Page): Promise<void> {
  await page.getByRole("banner").locator("summary").click();
}

/** Presses a tab of the plan: in the header on a desk, at the bottom of a phone. */
export async function pressTab(page: Page, name: keyof typeof messages.site.tabs): Promise<void> {
  await page.getByRole("banner").getByRole("link", { name: messages.site.tabs[name], exact: true }).click();
}
