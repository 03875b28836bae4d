import { messages } from "#lib/messages/all.ts";
import type { CalendarExport } from "../calendar-days.ts";
import type { ExportContext, ExportFormat } from "../export-format.ts";
import { type BoxLine, type BoxMark, writeDocument } from "../plan-document.ts";

/** A document to print. It is written on the server only; a browser prints its own page. */
export const pdf = {
  id: "pdf",
  fileTypes: [{ extension: "pdf", mediaType: "application/pdf" }],
  isPartial: true,
  isQuick: true,
  isPreviewProse: true,
  async write(planExport, { madeAt, extent }) {
    // Loaded when it is needed: the library is large, and pages only list the format.
    const { toPdf } = await import("../write-pdf.ts");
    return { body: [await toPdf(planExport, madeAt, extent)] };
  },
  preview: sketchDocument,
  async remarks(planExport, { madeAt }) {
    // It reads the font's file, which no page needs that only lists the format.
    const { listLeftOut } = await import("../pdf-left-out.ts");
    const titles = await listLeftOut(planExport, madeAt);
    return titles.length > 0 ? [messages.exports.pdfLeavesOut(titles)] : [];
  },
} satisfies ExportFormat;

const signs: Record<BoxMark, string> = { open: "☐", ticked: "☑", known: "★", skipped: "–" };

/** The text of the document, without its layout. */
function* sketchDocument(planExport: CalendarExport, { madeAt }: ExportContext): Generator<string> {
  const { title, lead, areas } = writeDocument(planExport, madeAt);
  const box = ({ text, mark }: BoxLine) => `${signs[mark]} ${text}`;
  for (const line of [title, ...lead]) yield `${line}\n`;
  for (const area of areas) {
    yield `\n${area.title}\n`;
    for (const each of area.milestones) {
      yield [box(each), `   ${each.facts}`, ...each.steps.map((step) => `   ${box(step)}`), ""].join("\n");
    }
  }
}
