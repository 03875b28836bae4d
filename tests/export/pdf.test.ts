import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import PDFDocument from "pdfkit";
import { expect, test } from "vitest";
import { pdf } from "#lib/export/formats/pdf.ts";
import { interCharacters, readFont, weights } from "#lib/export/pdf-fonts.ts";
import type { PlanExport } from "#lib/export/plan-export.ts";
import { toPdf } from "#lib/export/write-pdf.ts";
import { messages } from "#lib/messages/all.ts";
import { anyCopy, goldenCopy, instant, makeCopy, makeItem, site } from "../support/plan-exports.ts";
import { describeWith, runProgram } from "../support/programs.ts";

const context = { madeAt: instant, site };

/** Runs a program of the system on the plan's PDF and returns its output. */
async function ask(copy: PlanExport, program: string, ...args: string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "milepost-pdf-"));
  const file = join(folder, "plan.pdf");
  writeFileSync(file, await toPdf(copy, instant));
  try {
    return runProgram(program, program === "pdftotext" ? [...args, file, "-"] : [...args, file]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("the same plan at the same time gives the same file", async () => {
  const [one, other] = [await toPdf(goldenCopy(), instant), await toPdf(goldenCopy(), instant)];
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
});

test.each(weights)("the characters of the font at weight %i are those that the library finds in it", (weight) => {
  const doc = new PDFDocument({ font: "" });
  doc.registerFont("it", readFont(weight));
  const { _font } = doc.font("it") as unknown as { _font: { font: { characterSet: number[] } } };
  expect([...interCharacters()].sort()).toEqual(_font.font.characterSet.map((code) => String.fromCodePoint(code)).sort());
});

test("any text gives a complete document", async () => {
  await fc.assert(
    fc.asyncProperty(anyCopy, async (copy) => {
      const text = Buffer.from(await toPdf(copy, instant)).toString("latin1");
      expect(text.startsWith("%PDF-1.7")).toBe(true);
      expect(text.trimEnd().endsWith("%%EOF")).toBe(true);
    }),
    { numRuns: process.env.CI ? 30 : 10 },
  );
});

describeWith("pdfinfo", "poppler-utils", () => {
  test("reports a tagged document with a title and pages", async () => {
    const info = await ask(goldenCopy(), "pdfinfo");
    expect(info).toMatch(/^Title: +Data Analyst plan$/m);
    expect(info).toMatch(/^Tagged: +yes$/m);
    expect(info).toMatch(/^Pages: +1$/m);
    expect(info).toMatch(/^Page size: .*A4/m);
    expect(info).toMatch(/^JavaScript: +no$/m);
  });

  test("reports headings, lists and paragraphs in the plan's order, and boxes that say whether they are ticked", async () => {
    const tree = (await ask(goldenCopy(), "pdfinfo", "-struct-text")).replaceAll(/\s+/g, " ");
    const parts = ["H1", '"Data Analyst plan"', "H2", '"Data gathering & cleaning"', '"Answer questions', '"Join tables', '"@Ada: read'];
    const places = parts.map((part) => tree.indexOf(part));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });
});

describeWith("pdftotext", "poppler-utils", () => {
  const flat = (text: string) => text.replaceAll(/\s+/g, " ");

  test("extracts the plan's text in its order", async () => {
    const text = flat(await ask(goldenCopy(), "pdftotext"));
    const parts = [
      "Data Analyst plan",
      "As of 23 Nov 2026",
      "Data gathering & cleaning",
      "Answer questions about one table in SQL",
      "done on 23 Nov 2026",
      "Done when: A file of ten queries runs.",
      "Join tables, without counting twice; say why",
      "24 Nov 2026 to 27 Nov 2026",
      "Привет, мир: сначала JOIN.",
      "Καλημέρα κόσμε.",
      "Zażółć gęślą jaźń, […].",
      "Ten queries: https://example.org/queries?a=1,2;b",
      "Join Album to Artist.",
      "@Ada: read our data dictionary",
      "This document lacks some characters",
      "Page 1 of 1",
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(Object.fromEntries(parts.map((part, index) => [part, (places[index] ?? -1) >= 0]))).toEqual(
      Object.fromEntries(parts.map((part) => [part, true])),
    );
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  test.each([
    ["Latin", "Łódź, Ærø, ß, Þingvellir, İstanbul, Šiauliai, œuvre, “Größe” – 5 €"],
    ["Vietnamese", "Tiếng Việt: Một trăm năm trong cõi người ta"],
    ["Greek", "Ξεσκεπάζω τὴν ψυχοφθόρα βδελυγμία, ἀρχὴ ἥμισυ παντός"],
    ["Cyrillic", "Съешь ещё этих мягких булок; Ґанок їжак Ђорђе Љубав Ќе Ў"],
  ])("shows all %s letters", async (_, note) => {
    const text = flat(await ask(makeCopy([makeItem({ note })]), "pdftotext"));
    expect(text.normalize("NFC")).toContain(note.normalize("NFC"));
    expect(text).not.toContain("[…]");
  });

  test("a word longer than a line is split, and none of it is lost", async () => {
    const text = await ask(makeCopy([makeItem({ note: "x".repeat(10_000) })]), "pdftotext");
    expect(text.match(/x/g)?.length).toBeGreaterThanOrEqual(10_000);
  });

  test("prints a note's text, lists, boxes, quotes and links, and none of its marks", async () => {
    const note = [
      "Use **GROUP BY** and *never* `SELECT *`, ~~maybe~~.",
      "second line",
      "",
      "## Later",
      "- one\n  - two, deeper\n- [ ] ask Ada\n- [x] read [the manual](https://example.org/manual)\n- <https://example.org>",
      "",
      "3. third",
      "",
      "> said",
      "",
      "```sql\nSELECT 1\n  FROM t;\n```",
      "",
      "| Table | Rows |\n|---|---|\n| Album | 347 |",
    ].join("\n");
    const text = await ask(makeCopy([makeItem({ note })]), "pdftotext", "-layout");
    const lines = text.split("\n").map((line) => line.trim());
    for (const line of [
      "Note: Use GROUP BY and never SELECT *, (crossed out: maybe).",
      "second line",
      "Later",
      "• one",
      "• two, deeper",
      "ask Ada",
      "read the manual (https://example.org/manual)",
      "• https://example.org/",
      "3. third",
      "said",
      "SELECT 1",
      "FROM t;",
      "Table · Rows",
      "Album · 347",
    ])
      expect(lines).toContain(line);
    expect(text).not.toMatch(/\*\*|`|~~|^\s*(##|>|- )|\[[ x]\]|\]\(/m);
  });

  test("a note that begins with a list has its label before it, and one of marks alone is no trouble", async () => {
    const text = await ask(makeCopy([makeItem({ note: "- one" }), makeItem({ id: "two", note: "***\n-\n>" })]), "pdftotext");
    expect(text).toMatch(/Note:\n+• one/);
  });

  const leavesOut = async (copy: PlanExport) => flat(await ask(copy, "pdftotext")).includes(messages.exports.inFile.otherScripts);

  test.each([
    ["title", makeItem({ title: "日本語" })],
    ["note", makeItem({ note: "Ask in العربية." })],
    ["step", makeItem({ steps: [{ id: "s", text: "Drink 🍵", done: false }] })],
    ["accent", makeItem({ note: "x\u1ab0" })],
  ])("what the PDF leaves out is told of before the download and in the document: %s", async (_, item) => {
    const copy = makeCopy([item, makeItem({ id: "fine", title: "Größe, мир, ψυχή ✔️" })]);
    expect(await pdf.remarks(copy, context)).toEqual([messages.exports.pdfLeavesOut([item.title])]);
    expect(await leavesOut(copy)).toBe(true);
  });

  test("a plan whose text is printed whole gets no such sentence", async () => {
    const copy = makeCopy([makeItem({ title: "Größe, мир, ψυχή ✔️", note: "e\u0301 – “ok” → 5 € ﻿" })]);
    expect(await pdf.remarks(copy, context)).toEqual([]);
    expect(await leavesOut(copy)).toBe(false);
  });

  test("the page and the document agree, whatever the text", async () => {
    await fc.assert(
      fc.asyncProperty(anyCopy, async (copy) => {
        const isTold = (await pdf.remarks(copy, context)).length > 0;
        if (await leavesOut(copy)) expect(isTold).toBe(true);
      }),
      { numRuns: process.env.CI ? 30 : 10 },
    );
  });
});
