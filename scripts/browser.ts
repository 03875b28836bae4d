import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

export const browserAdvice =
  "No Chromium was found on this machine. Install one (Debian: apt-get install chromium-headless-shell; macOS: brew install --cask chromium; anywhere:\n" +
  "npx playwright install chromium), or set CHROMIUM to the program's path.";

/**
 * The popups of the address bar are pages themselves, made anew with each window: more than half of what an empty one costs. The last
 * list of this kind counts, so this one repeats what Playwright turns off.
 */
const featuresOff = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "AimEnabled",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "TcpPortRandomizationWin",
  "ThirdPartyStoragePartitioning",
];

/** What the browser is started with: nothing that reaches out by itself or depends on who runs it. */
export const browserArguments = [
  `--disable-features=${featuresOff.join(",")}`,
  "--disable-quic",
  // There is no graphics card: drawing without a pretended one is cheaper.
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Chromium refuses to build its sandbox for root, which is who tests run as in most containers.
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

// The headless shell is the same engine without a desktop around it: a new window costs it 0.45 s of one core, the whole browser 1.0 s.
const names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const applications = ["/Applications/Chromium.app/Contents/MacOS/Chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

/**
 * The browser for the journeys: the one that CHROMIUM names, else the system's (a headless shell first), else Playwright's own.
 * @throws Error when CHROMIUM names something that is not there.
 */
export function findChromium(
  variables: Record<string, string | undefined> = process.env,
  elsewhere = [...applications, chromium.executablePath()],
): string | undefined {
  const { CHROMIUM: told, PATH: path = "" } = variables;
  if (told && !existsSync(told)) throw new Error(`CHROMIUM names ${told}, which does not exist.`);
  if (told) return told;
  const onPath = path.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...elsewhere].find((file) => existsSync(file));
}
