import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

export const browserAdvice =
  "No Chromium was found on this machine. Install one (Debian: apt-get install chromium-headless-shell; macOS: brew install --cask chromium; anywhere:\n" +
  "npx playwright install chromium), or set CHROMIUM to the program's path.";

/**
 * The popups of the address bar are pages of their own and are created with every window: more than half of the cost of an empty window.
 * Only the last list of this kind counts, so this one repeats the features that Playwright turns off.
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

/** The browser's command-line arguments: no background requests, and nothing that depends on the user who runs it. */
export const browserArguments = [
  `--disable-features=${featuresOff.join(",")}`,
  "--disable-quic",
  // There is no graphics card: drawing without a pretended one is cheaper.
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Chromium refuses to start its sandbox as root, and tests run as root in most containers.
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/**
 * The arguments for tests. Their pages live for seconds: compiling a script again, so that it runs faster, costs them more than it gives (54
 * journeys took 68 s of two cores instead of 75). With CI=true they run the code that people's browsers run.
 */
export const testBrowserArguments = [...browserArguments, ...(process.env.CI === "true" ? [] : ["--js-flags=--no-opt --no-maglev"])];

// The headless shell is the same engine without a desktop around it: a new window costs it 0.45 s of one core, the whole browser 1.0 s.
const names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const applications = ["/Applications/Chromium.app/Contents/MacOS/Chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

/**
 * Finds the browser for the journeys: the one in CHROMIUM, else the system's (a headless shell first), else Playwright's own.
 * @throws Error when CHROMIUM names a missing file
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
