/**
 * `npm run social:images`: draws the pictures of shared links into public/social. Run it when a role's title, hours or path change; a test
 * compares the pictures' text with the curriculum.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { findChromium } from "./browser.ts";
import { root } from "./schema.ts";
import { drawImage, listImages } from "./social-image.ts";

const folder = join(root, "public", "social");
const font = readFileSync(join(root, "node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2")).toString("base64");
const styles = readFileSync(join(root, "app", "globals.css"), "utf8");
const tokens = styles.slice(styles.indexOf(":root"), styles.indexOf("@theme"));

const executablePath = findChromium();
if (!executablePath) throw new Error("Chromium is needed to draw: apt-get install chromium-headless-shell");

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
const page = await browser.newPage({ viewport: { width: 1200, height: 630 }, colorScheme: "light" });
for (const image of listImages()) {
  await page.setContent(`<style>
    @font-face { font-family: Inter; font-weight: 100 900; src: url(data:font/woff2;base64,${font}); }
    ${tokens}
    </style>${drawImage(image)}`);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(folder, `${image.name}.png`) });
}
await browser.close();
writeFileSync(join(folder, "texts.json"), `${JSON.stringify(listImages(), null, 2)}\n`);
