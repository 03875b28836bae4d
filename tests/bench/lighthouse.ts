/**
 * `npm run lighthouse`: Lighthouse with its mobile preset on the landing page, a role and a plan, production build. Prints the scores and
 * what keeps one below 100; fails when a score is below what is asked for.
 */
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { browserAdvice, browserArguments, findChromium } from "../../scripts/browser.ts";
import { PreparationError, runCommand } from "../../scripts/preparation.mjs";
import { servePlan } from "./plan-server.ts";

const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
/** Speed is measured and shakes with the machine; the rest is checked and does not. */
const least: Record<(typeof categories)[number], number> = { performance: 90, accessibility: 100, "best-practices": 100, seo: 100 };

await runCommand(async () => {
  const chromePath = findChromium();
  if (!chromePath) throw new PreparationError(browserAdvice);
  const server = await servePlan("data-analyst");
  const chrome = await launch({ chromePath, chromeFlags: ["--headless=new", ...browserArguments] });
  let good = true;
  try {
    for (const path of ["/", "/roles/data-analyst", "/plan"]) {
      const result = await lighthouse(`${server.address}${path}`, {
        port: chrome.port,
        onlyCategories: [...categories],
        extraHeaders: path === "/plan" ? { cookie: server.cookie } : {},
        // A plan is one person's: robots.txt keeps search engines away from it on purpose.
        skipAudits: path === "/plan" ? ["is-crawlable"] : [],
      });
      if (!result) throw new Error(`Lighthouse gave no result for ${path}`);
      const { lhr } = result;
      const scores = categories.map((id) => Math.round((lhr.categories[id]?.score ?? 0) * 100));
      good &&= categories.every((id, index) => (scores[index] ?? 0) >= least[id]);
      console.log(`${path}: ${categories.map((id, index) => `${id} ${scores[index]}`).join(", ")}`);
      for (const id of categories) {
        for (const { id: audit, weight } of lhr.categories[id]?.auditRefs ?? []) {
          const found = lhr.audits[audit];
          if (weight > 0 && found && found.score !== null && found.score < 0.9)
            console.log(`  ${id}: ${found.title} ${found.displayValue ?? ""}`);
        }
      }
    }
  } finally {
    chrome.kill();
    server.stop();
  }
  return good ? 0 : 1;
});
