import { expect, test } from "vitest";
import { browserFormats } from "#lib/export/browser-formats.ts";
import { writeExport } from "#lib/export/export-format.ts";
import { exportFormatIds, exportFormats, findFormat } from "#lib/export/formats.ts";
import { previewExport } from "#lib/export/preview.ts";
import { messages } from "#lib/messages/all.ts";
import { goldenCopy, instant, site } from "../support/plan-exports.ts";
import { bytesOf } from "../support/whole-files.ts";

const context = { madeAt: instant, site };

test("the list has every format with messages, once, and nothing else", () => {
  expect([...exportFormatIds].sort()).toEqual(Object.keys(messages.exports.formats).sort());
  expect(exportFormats.map(({ id }) => findFormat(id))).toEqual([...exportFormats]);
  expect(findFormat("doc")).toBeUndefined();
});

test("two formats never write files with the same name", async () => {
  const names = await Promise.all(exportFormats.map(async (format) => (await writeExport(format, goldenCopy(), context)).name));
  expect(new Set(names).size).toBe(exportFormats.length);
});

test.each(exportFormats.map((format) => [format.id, format] as const))("%s: file, preview and parts are as declared", async (_, format) => {
  const whole = await writeExport(format, goldenCopy(), context);
  const kind = format.fileTypes.find(({ extension }) => whole.name.endsWith(`.${extension}`));
  expect(whole.mediaType).toBe(kind?.mediaType);
  const bytes = bytesOf(whole.body);
  expect(bytes.length).toBeGreaterThan(0);
  expect(previewExport(format, goldenCopy(), context).text).not.toBe("");

  const extent = { onlyLeft: true, steps: false };
  const part = await writeExport(format, goldenCopy(), { ...context, extent });
  expect(bytesOf(part.body).equals(bytes)).toBe(!format.isPartial);
});

test("a browser gets its file at once: none of its formats waits for a library", () => {
  for (const format of browserFormats) expect(format.write(goldenCopy(), context), format.id).not.toBeInstanceOf(Promise);
});
