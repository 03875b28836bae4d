/**
 * `npm run bench:tick`: how long a tick takes from the press to the paint, on the plan of the longest role, production build, phone screen,
 * with the processor slowed down four times; how long going from one page of the plan to another takes, with a network and without; and
 * what the page transfers. Fails when a tick takes more than 50 ms in the middle.
 */
import { type Browser, type CDPSession, chromium, type Page } from "@playwright/test";
import { browserAdvice, browserArguments, findChromium } from "../../scripts/browser.ts";
import { PreparationError } from "../../scripts/clone.mjs";
import { runCommand } from "../../scripts/preparation.mjs";
import { measureChanges } from "./page-changes.ts";
import { servePlan } from "./plan-server.ts";

const slower = 4;
const ticks = 40;
const most = 50;

/** Presses a tick and waits until the frame in which it shows was painted. @returns milliseconds, as the page itself measures them */
function tickOnce(page: Page, index: number): Promise<number> {
  return page.evaluate(async (at) => {
    const ticks = [...document.querySelectorAll<HTMLButtonElement>("li[id] [role=checkbox][name=change][aria-checked=false]")];
    const tick = ticks[at];
    if (!tick) throw new Error("there is no tick");
    const start = performance.now();
    tick.click();
    do await new Promise((resolve) => requestAnimationFrame(resolve));
    while (tick.getAttribute("aria-checked") === "false");
    // A message that is sent before a frame comes after it.
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(undefined);
    });
    return performance.now() - start;
  }, index);
}

/** Kilobytes over the network by type, when the page has loaded, and when its late parts have come too. */
async function measureTransfer(page: Page, session: CDPSession, address: string) {
  const bytes: Record<string, number> = {};
  const types = new Map<string, string>();
  session.on("Network.responseReceived", ({ requestId, type }) => types.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId) ?? "Other";
    bytes[type] = (bytes[type] ?? 0) + encodedDataLength;
  });
  await session.send("Network.enable");
  await page.goto(`${address}/plan`, { waitUntil: "load" });
  const loaded = { ...bytes };
  await page.waitForLoadState("networkidle");
  await session.send("Network.disable");
  return { loaded, late: bytes };
}

const describeBytes = (bytes: Record<string, number>) =>
  Object.entries(bytes)
    .map(([type, size]) => `${type} ${Math.round(size / 1000)} kB`)
    .join(", ");

function quantile(values: readonly number[], part: number): number {
  return values.toSorted((one, other) => one - other)[Math.max(0, Math.ceil(values.length * part) - 1)] ?? 0;
}

const report = (values: readonly number[]) =>
  `p50 ${quantile(values, 0.5).toFixed(0)} ms, p95 ${quantile(values, 0.95).toFixed(0)} ms, of ${values.length}`;

await runCommand(async () => {
  const executablePath = findChromium();
  if (!executablePath) throw new PreparationError(browserAdvice);
  const server = await servePlan();
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  try {
    const open = async (into: Browser) => {
      const context = await into.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
      const [name = "", value = ""] = server.cookie.split("=");
      await context.addCookies([{ name, value, url: server.address }]);
      return context.newPage();
    };
    const page = await open(browser);
    const session = await page.context().newCDPSession(page);
    const transfer = await measureTransfer(page, session, server.address);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
    const times: number[] = [];
    for (let index = 0; index < ticks; index += 1) {
      times.push(await tickOnce(page, 3));
      await page.waitForTimeout(400);
    }
    const rows = await page.locator("li[id] [role=checkbox][name=change]").count();
    console.log(`Rows: ${rows}. Transferred: ${describeBytes(transfer.loaded)}; with the late parts ${describeBytes(transfer.late)}.`);
    console.log(`A tick at ${slower}x: ${report(times)}.`);
    await page.context().close();
    for (const [way, changes] of Object.entries(await measureChanges(browser, server, slower, open))) {
      console.log(`Going to a page at ${slower}x, ${way}: ${report(Object.values(changes).flat())}.`);
      for (const [name, each] of Object.entries(changes)) console.log(`  ${name}: ${report(each)}`);
    }
    return quantile(times, 0.5) <= most ? 0 : 1;
  } finally {
    await browser.close();
    server.stop();
  }
});
