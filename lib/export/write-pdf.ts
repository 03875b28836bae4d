import { setImmediate } from "node:timers/promises";
import PDFDocument from "pdfkit";
import { messages } from "#lib/messages/all.ts";
import { language } from "#lib/messages/language.ts";
import { type Extent, wholePlan } from "./extent.ts";
import type { Weight } from "./pdf-fonts.ts";
import { breakLines } from "./pdf-lines.ts";
import { listNoteLines, type NoteLine } from "./pdf-notes.ts";
import { fontName, openTypeSetter, plainLine, type TypeSetter } from "./pdf-text.ts";
import { type BoxLine, type BoxMark, writeDocument } from "./plan-document.ts";
import type { PlanExport } from "./plan-export.ts";

const margin = 56;
const page = { width: 595.28, height: 841.89 };
const bottom = page.height - margin - 12;
const ink = "#1d2330";
const muted = "#555c6b";
const hairline = "#c9ccd3";

/** How a kind of text is set, in points; `indent` from the left margin, `above` the room before it. */
type Style = { tag: string; weight: Weight; size: number; leading: number; indent: number; above: number; color: string };
const plain = { tag: "P", weight: 400, size: 9.5, leading: 13.5, indent: 0, above: 2, color: ink } satisfies Style;
const styles = {
  title: { ...plain, tag: "H1", weight: 600, size: 22, leading: 28, above: 0 },
  lead: { ...plain, color: muted },
  area: { ...plain, tag: "H2", weight: 600, size: 14, leading: 19, above: 22 },
  milestone: { ...plain, tag: "LBody", weight: 600, size: 10.5, leading: 15, indent: 20, above: 0 },
  detail: { ...plain, indent: 20, above: 1 },
  facts: { ...plain, indent: 20, above: 0, color: muted },
  step: { ...plain, tag: "LBody", indent: 38, above: 0 },
} as const satisfies Record<string, Style>;

type Pen = { doc: PDFKit.PDFDocument; setter: TypeSetter; y: number };
type Element = PDFKit.PDFStructureElement;

/**
 * A plan to print: tagged, with title, language, bookmarks and page numbers. Latin, Greek and Cyrillic letters are shown; for others
 * stands a sign, and a sentence at the end says so.
 * @param madeAt an ISO instant; the same plan and instant make the same file.
 */
export async function toPdf(planExport: PlanExport, madeAt: string, extent: Extent = wholePlan): Promise<Uint8Array<ArrayBuffer>> {
  // The first time, the library was loaded just before, and reads its font below: each has a turn of its own.
  await setImmediate();
  const content = writeDocument(planExport, madeAt, extent);
  const doc = new PDFDocument({
    size: "A4",
    margins: { top: margin, left: margin, right: margin, bottom: 0 },
    // None to begin with: the library's own is not embedded, and one that is also opened under a name is opened at every use.
    font: "",
    pdfVersion: "1.7",
    tagged: true,
    lang: language,
    displayTitle: true,
    bufferPages: true,
    info: {
      Title: content.title,
      Creator: messages.name,
      Producer: messages.name,
      CreationDate: new Date(madeAt),
      ModDate: new Date(madeAt),
    },
  });
  const finished = collectBytes(doc);
  const pen: Pen = { doc, setter: openTypeSetter(doc), y: margin };
  await setImmediate();
  const root = doc.struct("Document");
  doc.addStructure(root);

  write(pen, root, content.title, styles.title);
  for (const line of content.lead) write(pen, root, line, styles.lead);
  for (const area of content.areas) {
    keepTogether(pen, 90);
    const bookmark = addBookmark(pen, doc.outline, area.title);
    write(pen, root, area.title, styles.area);
    drawRule(pen);
    const list = addElement(pen, root, "L");
    for (const milestone of area.milestones) {
      keepTogether(pen, 60);
      pen.y += 9;
      addBookmark(pen, bookmark, milestone.text);
      const item = addElement(pen, list, "LI");
      const body = writeBoxLine(pen, item, milestone, styles.milestone);
      write(pen, body, milestone.facts, styles.facts);
      write(pen, body, milestone.doneWhen, styles.detail);
      for (const line of listNoteLines(milestone.note)) writeNoteLine(pen, body, line);
      for (const line of milestone.evidence) write(pen, body, line, styles.detail);
      if (milestone.steps.length) writeBoxes(pen, body, milestone.steps, styles.step);
      body.end();
      item.end();
      // A long plan takes a second: others are answered in between.
      await setImmediate();
    }
    list.end();
  }
  if (pen.setter.hasReplaced()) write(pen, root, messages.exports.inFile.otherScripts, { ...styles.lead, above: 24 });
  root.end();
  numberPages(pen);
  await endPages(doc);
  doc.end();
  return finished;
}

/**
 * Ends the pages one after another, which compresses each of them: others are answered in between. The library ends all that it has
 * buffered at once, so it is given one at a time; the file is the same.
 */
async function endPages(doc: PDFKit.PDFDocument): Promise<void> {
  const buffer = doc as unknown as { _pageBuffer: PDFKit.PDFPage[] };
  for (const ended of buffer._pageBuffer) {
    buffer._pageBuffer = [ended];
    doc.flushPages();
    await setImmediate();
  }
}

function collectBytes(doc: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc.on("data", (chunk: Buffer) => chunks.push(chunk));
    doc.once("error", reject);
    doc.once("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
  });
}

function addElement({ doc }: Pen, parent: Element, tag: string): Element {
  const element = doc.struct(tag);
  parent.add(element);
  return element;
}

/** A bookmark that leads to this height of this page. */
function addBookmark({ y }: Pen, parent: PDFKit.PDFOutline, title: string): PDFKit.PDFOutline {
  // The library counts `left` from the right edge, and its types tell of neither.
  return parent.addItem(plainLine(title), { expanded: false, top: y, left: page.width } as { expanded: boolean });
}

/** Goes to a new page when less than `room` points are left on this one. */
function keepTogether(pen: Pen, room: number): void {
  if (pen.y + room <= bottom) return;
  pen.doc.continueOnNewPage();
  pen.y = margin;
}

/** Writes a text as an element of its own. */
function write(pen: Pen, parent: Element, text: string, style: Style): void {
  if (plainLine(text) === "") return;
  const element = addElement(pen, parent, style.tag);
  writeInto(pen, element, text, style);
  element.end();
}

function writeInto(pen: Pen, element: Element, text: string, style: Style): void {
  const lines = breakLines(text, { ...style, width: page.width - 2 * margin - style.indent }, pen.setter);
  pen.y += style.above;
  keepTogether(pen, style.leading);
  element.add(pen.doc.markStructureContent(style.tag));
  for (const line of lines) {
    keepTogether(pen, style.leading);
    drawLine(pen, line, style);
  }
  pen.doc.endMarkedContent();
}

function drawLine(pen: Pen, line: string, { weight, size, leading, indent, color }: Style): void {
  pen.doc.fillColor(color).font(fontName(weight)).fontSize(size);
  pen.doc.text(line, margin + indent, pen.y + (leading - size * 1.21) / 2, { lineBreak: false });
  pen.y += leading;
}

function writeBoxes(pen: Pen, parent: Element, lines: readonly BoxLine[], style: Style): void {
  pen.y += 3;
  const list = addElement(pen, parent, "L");
  for (const { mark, text } of lines) {
    const item = addElement(pen, list, "LI");
    drawLabel(pen, item, mark, style);
    write(pen, item, text, style);
    item.end();
  }
  list.end();
}

function writeNoteLine(pen: Pen, parent: Element, { text, mark, indent, isHeading }: NoteLine): void {
  const style: Style = { ...styles.detail, indent: styles.detail.indent + indent, weight: isHeading ? 600 : styles.detail.weight };
  if (mark) writeBoxes(pen, parent, [{ text, mark }], { ...style, tag: styles.step.tag });
  else write(pen, parent, text, style);
}

/** A box or another mark, and what it stands for. @returns the element that holds the text, to add to and to end. */
function writeBoxLine(pen: Pen, item: Element, { text, mark }: BoxLine, style: Style): Element {
  drawLabel(pen, item, mark, style);
  const body = addElement(pen, item, "LBody");
  write(pen, body, text, { ...style, tag: "P" });
  return body;
}

function drawLabel(pen: Pen, item: Element, mark: BoxMark, style: Style): void {
  keepTogether(pen, style.leading);
  const label = pen.doc.struct("Lbl", { alt: messages.exports.inFile.marks[mark] });
  item.add(label);
  label.add(pen.doc.markStructureContent("Lbl"));
  drawMark(pen, mark, style);
  pen.doc.endMarkedContent();
  label.end();
}

/** Draws the mark before a line. Known and skipped milestones get no box, because there is nothing to tick. */
function drawMark({ doc, y }: Pen, mark: BoxMark, { size, leading, indent }: Style): void {
  const side = size * 0.95;
  const [left, top] = [margin + indent - side - 7, y + (leading - side) / 2];
  if (mark === "known") {
    drawStar(doc, left + side / 2, top + side / 2, side / 2);
    return;
  }
  if (mark === "skipped") {
    doc.moveTo(left, top + side / 2).lineTo(left + side, top + side / 2);
    doc.lineWidth(1.2).stroke(muted);
    return;
  }
  doc.lineWidth(0.9).roundedRect(left, top, side, side, 1.8).stroke(ink);
  if (mark === "open") return;
  doc.moveTo(left + side * 0.22, top + side * 0.52);
  doc.lineTo(left + side * 0.43, top + side * 0.74);
  doc.lineTo(left + side * 0.8, top + side * 0.26);
  doc.lineWidth(1.5).stroke(ink);
}

/** A star of five points with the radius `far`. */
function drawStar(doc: PDFKit.PDFDocument, x: number, y: number, far: number): void {
  for (let point = 0; point < 10; point++) {
    const radius = point % 2 === 0 ? far : far * 0.45;
    const angle = (point * Math.PI) / 5 - Math.PI / 2;
    const [across, down] = [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    if (point === 0) doc.moveTo(across, down);
    else doc.lineTo(across, down);
  }
  doc.closePath().fill(ink);
}

function drawRule(pen: Pen): void {
  const { doc } = pen;
  doc.markContent("Artifact", { type: "Layout" });
  doc
    .lineWidth(0.7)
    .moveTo(margin, pen.y + 2)
    .lineTo(page.width - margin, pen.y + 2)
    .stroke(hairline);
  doc.endMarkedContent();
}

function numberPages({ doc }: Pen): void {
  const { start, count } = doc.bufferedPageRange();
  for (let at = 0; at < count; at++) {
    doc.switchToPage(start + at);
    doc.markContent("Artifact", { type: "Pagination" });
    doc.font(fontName(400)).fontSize(8.5).fillColor(muted);
    const text = messages.exports.inFile.page(at + 1, count);
    doc.text(text, page.width - margin - doc.widthOfString(text), page.height - margin + 8, { lineBreak: false });
    doc.endMarkedContent();
  }
}
