/** How long it takes from the press of a tab to the paint of its page, between the four pages of a plan. */
import type { Browser, Page } from "@playwright/test";
import { messages } from "#lib/messages/all.ts";
import type { PlanServer } from "./plan-server.ts";

const { tabs } = messages.site;
const names = [tabs.today, tabs.plan, tabs.map, tabs.progress];
const rounds = 5;

/** Milliseconds of each change to a page, by the name of its tab. */
export type PageChanges = Record<string, number[]>;

type Way = { page: Page; slower: number; ready: boolean };

/**
 * Measures in one browser: with pictures of the pages, without a network, and as the router does it when it has nothing ready.
 * @param open makes a phone's page on which the learner is signed in
 */
export async function measureChanges(
  browser: Browser,
  server: PlanServer,
  slower: number,
  open: (browser: Browser) => Promise<Page>,
): Promise<Record<string, PageChanges>> {
  const page = await open(browser);
  await page.goto(`${server.address}/plan`, { waitUntil: "networkidle" });
  const online = await goRound({ page, slower, ready: true });
  const cut = await goWithoutNetwork({ page, slower, ready: true }, server);
  await page.context().close();

  const plain = await open(browser);
  // Whoever asks their browser to save data has nothing made ahead.
  await plain.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
  await plain.goto(`${server.address}/plan`, { waitUntil: "networkidle" });
  const byRouter = await goRound({ page: plain, slower, ready: false });
  await plain.context().close();
  return { "with a network": online, "network cut": cut, "by the router, nothing ready": byRouter };
}

/** Waits until there are pictures of the other three pages. */
async function waitForOthers(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const ready = document.querySelector<HTMLElement>("[data-pictures]")?.dataset.pictures?.split(" ") ?? [];
    const others = [...document.querySelectorAll("nav[data-tabs] a:not([aria-current])")].map((tab) => tab.getAttribute("href") ?? "");
    return others.length === 3 && others.every((path) => ready.includes(path));
  });
}

async function goRound({ page, slower, ready }: Way): Promise<PageChanges> {
  const times: PageChanges = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) times[name] = [...(times[name] ?? []), await changeAtRest({ page, slower, ready }, name)];
  }
  return times;
}

/** Goes to the pages that a device shows by itself, each time from a page that the server sent. */
async function goWithoutNetwork(way: Way, { address }: PlanServer): Promise<PageChanges> {
  const times: PageChanges = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const name of [tabs.plan, tabs.map]) {
      await way.page.goto(`${address}/today`, { waitUntil: "networkidle" });
      await waitForOthers(way.page);
      await way.page.context().setOffline(true);
      times[name] = [...(times[name] ?? []), await changeAtRest(way, name)];
      // The page itself, or the next visit would be overtaken by it.
      await way.page.waitForFunction(() => !document.documentElement.dataset.picture);
      await way.page.context().setOffline(false);
    }
  }
  return times;
}

async function changeAtRest({ page, slower, ready }: Way, name: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  if (ready) await waitForOthers(page);
  await page.waitForTimeout(500);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  const time = await changeOnce(page, name);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await session.detach();
  return time;
}

/** Presses a tab and waits until the frame in which its page shows was painted: its picture, or the page itself. */
function changeOnce(page: Page, name: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const tab = [...document.querySelectorAll<HTMLAnchorElement>("nav[data-tabs] a")].find(({ textContent }) => textContent === wanted);
    if (!tab) throw new Error(`there is no tab ${wanted}`);
    const headings = document.querySelector("main")?.getElementsByTagName("h1") ?? [];
    const before = headings[0];
    const start = performance.now();
    tab.click();
    do await new Promise((resolve) => requestAnimationFrame(resolve));
    while (document.documentElement.dataset.picture !== tab.pathname && (!headings[0] || headings[0] === before));
    // A message that is sent before a frame comes after it.
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(undefined);
    });
    return performance.now() - start;
  }, name);
}
