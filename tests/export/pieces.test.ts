import fc from "fast-check";
import { expect, test } from "vitest";
import { browserFormats } from "#lib/export/browser-formats.ts";
import type { ExportFormat } from "#lib/export/export-format.ts";
import { exportFormats } from "#lib/export/formats.ts";
import { collectBytes } from "#lib/export/pieces.ts";
import { previewExport } from "#lib/export/preview.ts";
import { toPdf } from "#lib/export/write-pdf.ts";
import { anyCopy, goldenCopy, instant, makeCopy, makeItem, site } from "../support/plan-exports.ts";
import { countTurns } from "../support/turns.ts";
import { bytesOf, toJson } from "../support/whole-files.ts";

const context = { madeAt: instant, site, shape: "bars" } as const;
const note = "Ask whoever made the table what each column means. ".repeat(100);
/** A year of milestones with long notes, and as many events. */
const items = Array.from({ length: 60 }, (_, at) => makeItem({ id: `milestone-${at}`, title: `Milestone ${at}`, rank: at, note }));
const events = items.map(({ id }, at) => ({
  ...{ changeId: `change-${at}`, milestoneId: id, kind: "status" as const, before: "not_started", after: "done", occurredAt: instant },
}));
const long = () => makeCopy(items, { events });

test.each(browserFormats.map((format) => [format.id, format] as const))("%s: no piece has more than a milestone", async (_, format) => {
  const { body, fileType } = await (format as ExportFormat).write(long(), context);
  expect(fileType, "a file of its own, no archive").toBeUndefined();
  const pieces = [...body].map((piece) => piece.length);
  expect(pieces.length).toBeGreaterThan(items.length);
  // The marks that a format needs, and the lines that it breaks.
  expect(Math.max(...pieces)).toBeLessThan(1.5 * note.length);
});

test("JSON in pieces is what the language writes at once", () => {
  fc.assert(
    fc.property(anyCopy, (copy) => {
      const text = toJson(copy, instant);
      expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    }),
  );
});

test("whoever collects pieces lets others work, however long each one takes, and gets the same bytes", async () => {
  const texts = ["ä", "", "🐘\r\n", "b"];
  function* slowly() {
    for (const text of texts) {
      const begun = performance.now();
      while (performance.now() - begun < 11);
      yield text;
    }
  }
  let bytes = new Uint8Array();
  const turns = await countTurns(async () => {
    bytes = await collectBytes(slowly());
  });
  expect(turns).toBeGreaterThanOrEqual(texts.length);
  expect(Buffer.from(bytes).equals(Buffer.from(texts.join("")))).toBe(true);
  for (const format of exportFormats) {
    const [one, other] = await Promise.all([format.write(goldenCopy(), context), format.write(goldenCopy(), context)]);
    expect(Buffer.from(await collectBytes(one.body)).equals(bytesOf(other.body)), format.id).toBe(true);
  }
});

test("a preview makes no more pieces than it shows", () => {
  let made = 0;
  const format: ExportFormat = {
    ...browserFormats[0],
    *preview() {
      for (;;) {
        made += 1;
        yield `line ${made}\r\n`;
      }
    },
  };
  const { text, isCut } = previewExport(format, goldenCopy(), context);
  expect(text.split("\n")).toEqual(Array.from({ length: 16 }, (_, at) => `line ${at + 1}`));
  expect(isCut).toBe(true);
  expect(made).toBe(17);
});

test("a PDF lets others work after each milestone, and after each page that it ends", async () => {
  let file = new Uint8Array();
  const turns = await countTurns(async () => {
    file = await toPdf(long(), instant);
  });
  const pages =
    Buffer.from(file)
      .toString("latin1")
      .match(/\/Type \/Page$/gm)?.length ?? 0;
  expect(pages).toBeGreaterThan(10);
  expect(turns).toBeGreaterThanOrEqual(items.length + pages);
});
