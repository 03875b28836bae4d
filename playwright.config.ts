import { defineConfig } from "@playwright/test";
import { findChromium, testBrowserArguments } from "./scripts/browser.ts";
import { findFreePort } from "./scripts/free-port.ts";

// The configuration is read again in every worker; the first reading decides.
process.env.E2E_PORT ??= String(await findFreePort());
const address = `http://localhost:${process.env.E2E_PORT}`;

// Pages with pseudo text are another build, which `npm run test:pseudo` makes and looks at.
const isPseudo = process.env.NEXT_PUBLIC_MILEPOST_LOCALE === "pseudo";
const pseudoSpec = /pseudo-locale\.spec\.ts$/;

// These journeys are walked on a phone, where most learners are; with CI=true on a desk as well.
const onOneScreen = process.env.CI === "true" ? [] : [/-journey\.spec\.ts$/];

// These specs send requests and open no page: they wait for the server, and need no browser.
const requestSpecs = /\/(api|api-private|canaries|hostile|matrix|proxies|watching)\.spec\.ts$/;

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  // One for each core: a third made both slower (217 s instead of 191 s for 40 journeys).
  workers: 2,
  fullyParallel: true,
  retries: 0,
  // Patient with a busy machine; nothing here waits longer than it must.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: "list",
  use: {
    baseURL: address,
    launchOptions: { executablePath: findChromium(), args: testBrowserArguments },
    // Tests put themselves between pages and the server, where a service worker would stand. Its own tests allow it.
    serviceWorkers: "block",
    // Without motion a colour is there at once, and is not measured on its way.
    contextOptions: { reducedMotion: "reduce" },
    screenshot: "only-on-failure",
    // Recording everything takes a third of the time: ask for it with --trace=retain-on-failure.
    trace: "off",
  },
  projects: isPseudo
    ? [{ name: "pseudo", testMatch: pseudoSpec, use: { viewport: { width: 320, height: 800 } } }]
    : [
        { name: "requests", testMatch: requestSpecs },
        { name: "desktop", testIgnore: [pseudoSpec, requestSpecs, ...onOneScreen], use: { viewport: { width: 1280, height: 900 } } },
        // Tests without a page have the same result on every screen.
        {
          name: "phone",
          testMatch: /(journey|\/pages)\.spec\.ts$/,
          use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
        },
      ],
  // E2E_SERVER says that somebody else serves on E2E_PORT already.
  webServer: process.env.E2E_SERVER
    ? undefined
    : {
        command: "node --import tsx e2e/support/server.ts",
        url: address,
        timeout: 60_000,
        stdout: "pipe",
        // Time to remove the database.
        gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
      },
});
