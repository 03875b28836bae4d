import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FormatCard } from "#app/_features/export/format-card.tsx";
import { readDelimiter } from "#lib/export/csv-table.ts";
import { exportFormats } from "#lib/export/formats.ts";
import { messages } from "#lib/messages/all.ts";

const preview = { text: "x", isCut: false };
const show = (format: (typeof exportFormats)[number]) =>
  renderToStaticMarkup(createElement(FormatCard, { planId: "p", format, remarks: ["A remark."], preview }));

test("the card of a table sends the chosen delimiter without JavaScript, a comma if nothing is chosen", () => {
  const format = exportFormats.find(({ id }) => id === "csv");
  const html = format ? show(format) : "";
  expect(html).toMatch(/<form id="choice-csv"[^>]* action="\/plans\/p\/export\/csv"/);
  expect(html).toMatch(/<button [^>]*form="choice-csv"/);
  const radios = [...html.matchAll(/<input type="radio"[^>]* name="delimiter"([^>]*) value="(\w+)"/g)];
  expect(radios.map(([tag, , value]) => [value, tag.includes("checked")])).toEqual([
    ["comma", true],
    ["semicolon", false],
  ]);
  for (const [, , value = ""] of radios) expect(readDelimiter((name) => (name === "delimiter" ? value : null))).toBe(value);
  expect(html).toContain(messages.exports.delimiterHint);
});

test("a calendar file has the chosen shape", () => {
  const format = exportFormats.find(({ id }) => id === "ics");
  const html =
    format && renderToStaticMarkup(createElement(FormatCard, { planId: "p", format, query: "?shape=bars", remarks: [], preview }));
  expect(html).toContain('<a href="/plans/p/export/ics?shape=bars" download=""');
});

test("a format that has nothing to choose is a link", () => {
  for (const format of exportFormats) {
    const html = show(format);
    expect(html.includes(`<a href="/plans/p/export/${format.id}" download=""`), format.id).toBe(!format.isPartial && !format.hasDelimiter);
    expect(html).toContain("A remark.");
  }
});
