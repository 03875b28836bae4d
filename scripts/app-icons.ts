/**
 * `npm run icons`: draws the icons of the installed app from `app/icon.svg`, into public/icons and app/apple-icon.png. Run it when the
 * logo changes.
 */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { browserAdvice, browserArguments, findChromium } from "./browser.ts";
import { root } from "./schema.ts";

const logo = readFileSync(join(root, "app", "icon.svg"), "utf8");
const background = /<rect[^>]*fill="([^"]+)"/.exec(logo)?.[1] ?? "";

/** A full icon has no rounded corners, because the system rounds them; a maskable one keeps the logo in the inner 80 %. */
const icons = [
  { file: "public/icons/192.png", size: 192, full: false, part: 1 },
  { file: "public/icons/512.png", size: 512, full: false, part: 1 },
  { file: "public/icons/maskable-512.png", size: 512, full: true, part: 0.8 },
  { file: "app/apple-icon.png", size: 180, full: true, part: 0.9 },
];

const executablePath = findChromium();
if (!executablePath) throw new Error(browserAdvice);
mkdirSync(join(root, "public", "icons"), { recursive: true });
const browser = await chromium.launch({ executablePath, args: browserArguments });
for (const { file, size, full, part } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>
    body { margin: 0; display: grid; place-items: center; height: 100vh; background: ${full ? background : "transparent"}; }
    svg { width: ${part * 100}vw; height: ${part * 100}vh; }
    </style>${logo}`);
  await page.screenshot({ path: join(root, file), omitBackground: !full });
  await page.close();
}
await browser.close();
