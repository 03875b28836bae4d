/**
 * `npm run bench:tick`: how long a tick takes from the press to the paint, on the plan of the longest role, production build, phone screen,
 * with the processor slowed down four times; and what the page transfers. Prints a table; fails above 50 ms in the middle.
 */
import { type CDPSession, chromium, type Page } from "@playwright/test";
import { browserAdvice, browserArguments, findChromium } from "../../scripts/browser.ts";
import { PreparationError } from "../../scripts/clone.mjs";
import { runCommand } from "../../scripts/preparation.mjs";
import { servePlan } from "./plan-server.ts";

const slower = 4;
const ticks = 20;
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

async function measureTransfer(page: Page, session: CDPSession, address: string) {
  const bytes: Record<string, number> = {};
  const types = new Map<string, string>();
  session.on("Network.responseReceived", ({ requestId, type }) => types.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId) ?? "Other";
    bytes[type] = (bytes[type] ?? 0) + encodedDataLength;
  });
  await session.send("Network.enable");
  await page.goto(`${address}/plan`, { waitUntil: "networkidle" });
  await session.send("Network.disable");
  return bytes;
}

const middle = (values: number[]) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

await runCommand(async () => {
  const executablePath = findChromium();
  if (!executablePath) throw new PreparationError(browserAdvice);
  const server = await servePlan();
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  try {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
    const [name = "", value = ""] = server.cookie.split("=");
    await context.addCookies([{ name, value, url: server.address }]);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const bytes = await measureTransfer(page, session, server.address);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
    const times: number[] = [];
    for (let index = 0; index < ticks; index += 1) {
      times.push(await tickOnce(page, 3));
      await page.waitForTimeout(400);
    }
    const rows = await page.locator("li[id] [role=checkbox][name=change]").count();
    console.log(
      `Rows: ${rows}. Transferred: ${Object.entries(bytes)
        .map(([type, size]) => `${type} ${Math.round(size / 1000)} kB`)
        .join(", ")}.`,
    );
    console.log(
      `A tick at ${slower}x: middle ${middle(times).toFixed(1)} ms, slowest ${Math.max(...times).toFixed(1)} ms, of ${times.length}.`,
    );
    return middle(times) <= most ? 0 : 1;
  } finally {
    await browser.close();
    server.stop();
  }
});
