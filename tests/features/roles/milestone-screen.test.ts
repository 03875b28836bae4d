import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CatalogMilestoneScreen } from "#app/_features/roles/catalog-milestone-screen.tsx";
import { catalog } from "#lib/catalog/catalog.ts";
import { evidence } from "#lib/catalog/evidence.ts";
import type { Milestone } from "#lib/catalog/schema.ts";
import { messages } from "#lib/messages/all.ts";
import { milestoneMessages } from "#lib/messages/curriculum.ts";

/** The page's words, without marks, so that a sentence is found whichever elements it runs through. */
function read(milestone: Milestone): string {
  const html = renderToStaticMarkup(createElement(CatalogMilestoneScreen, { milestone }));
  return html
    .replaceAll(/<script.*?<\/script>/gs, "")
    .replaceAll(/<!--.*?-->/g, "")
    .replaceAll(/<[^>]+>/g, "\n")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
const get = (id: string) => catalog().milestones.get(id) as Milestone;

test("every milestone's page has its proof, checks, way alone, questions and answers, each once", () => {
  const wrong: string[] = [];
  for (const milestone of catalog().milestones.values()) {
    const page = read(milestone);
    const { doneWhen, recall, rubric = [] } = milestone;
    const said = [
      ...[doneWhen.proof, ...doneWhen.checks, doneWhen.alone ?? doneWhen.proof],
      ...recall.flatMap(({ question, answer }) => [question, answer]),
      ...rubric.flatMap(({ criterion, points }) => [criterion, ...points]),
    ];
    for (const text of said) if (page.split(`${text}\n`).length !== 2) wrong.push(`${milestone.id}: ${text}`);
  }
  expect(wrong).toEqual([]);
});

test("every milestone's page names the words that searches and advertisements find it by", () => {
  const unnamed = [...catalog().milestones.values()].flatMap((milestone) => {
    const page = read(milestone);
    return (milestone.keywords ?? []).filter((word) => !page.includes(word)).map((word) => `${milestone.id}: ${word}`);
  });
  expect(unnamed).toEqual([]);
});

test("a capstone's page has ten rows of points; another page has no such table", () => {
  const rows = (id: string) =>
    renderToStaticMarkup(createElement(CatalogMilestoneScreen, { milestone: get(id) })).match(/<th scope="row"/g)?.length ?? 0;
  expect(rows("analyst-capstone")).toBe(10);
  expect(rows("sql-basics")).toBe(0);
});

test("what must come before stands apart from what only helps", () => {
  const page = read(get("analyst-capstone"));
  const [needed = "", helping = ""] = page.split(milestoneMessages.before)[1]?.split(milestoneMessages.helps) ?? [];
  const helpful = new Set(get("analyst-capstone").helpful);
  for (const id of get("analyst-capstone").prerequisites) expect(helpful.has(id) ? helping : needed, id).toContain(get(id).title);
  expect(read(get("sql-basics"))).not.toContain(milestoneMessages.helps);
});

test("a milestone of a choice names the others and the default", () => {
  const page = read(get("power-bi-dashboard"));
  expect(page).toContain(milestoneMessages.partOfChoice("A tool for dashboards"));
  expect(page).toMatch(new RegExp(`${get("tableau-dashboard").title}\\s+\\(${milestoneMessages.default}\\)`));
  expect(page).toContain(get("plotly-interactive").title);
  expect(read(get("ab-test-reading"))).toContain(milestoneMessages.importance.extra);
});

test("a resource says what it asks for", () => {
  const { access, kind, minutes, licence } = get("git-basics").resources[2] ?? {};
  expect(access).toBe("account");
  const facts = messages.plan.resource(milestoneMessages.resourceKinds[kind ?? "docs"], minutes ?? 0, licence, access);
  expect(facts).toContain("needs a free account");
  expect(read(get("git-basics"))).toContain(facts);
});

test("evidence is named with its count, and a milestone without any says nothing", () => {
  expect(read(get("excel-analysis"))).toContain(`Excel 33 % of 6,485 Data Analyst advertisements (May 2026)`);
  expect(read(get("py-first-script"))).toContain(
    "Python: Data Scientist 72 %, ML Engineer 57 %, GenAI Engineer 61 % (3,215 advertisements",
  );
  const [without] = [...catalog().milestones.keys()].filter((id) => !Object.hasOwn(evidence, id));
  expect(read(get(without ?? ""))).not.toContain(milestoneMessages.evidence.title);
});
