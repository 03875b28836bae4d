import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { PlanExport } from "#lib/export/plan-export.ts";
import { toPdf } from "#lib/export/write-pdf.ts";
import { anyCopy, goldenCopy, instant, makeCopy, makeItem } from "../support/plan-exports.ts";
import { describeWith, runProgram } from "../support/programs.ts";

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
      "28 Feb 2028 to 29 Feb 2028",
      "Привет, мир: сначала JOIN.",
      "Καλημέρα κόσμε.",
      "Zażółć gęślą jaźń, […].",
      "Ten queries: https://example.org/queries?a=1,2;b",
      "Join Album to Artist.",
      "@Ada: read our data dictionary",
      "[…] replaces characters",
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
});
