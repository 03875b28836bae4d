import { readFont, type Weight, weights } from "./pdf-fonts.ts";

/** Prepares text for one document and measures it. */
export type TypeSetter = {
  /** The text with a sign in place of letters that Inter does not have. */
  toPrintable(text: string, weight: Weight): string;
  /** The width of printable text at a size of one point. */
  widthOf(text: string, weight: Weight): number;
  /** Whether `toPrintable` had to replace any letter. */
  hasReplaced(): boolean;
};

/** Replaces letters that Inter does not have. */
const replacement = "[…]";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The name of a font in the document. */
export const fontName = (weight: Weight) => `inter-${weight}`;

/** Opens Inter in a document. A weight gets into the file only when it is used, and only with the letters that are used. */
export function openTypeSetter(doc: PDFKit.PDFDocument): TypeSetter {
  const glyphChecks = new Map<Weight, (codePoint: number) => boolean>();
  const printable = new Map<string, string>();
  const widths = new Map<string, number>();
  let anyReplaced = false;

  for (const weight of weights) doc.registerFont(fontName(weight), readFont(weight));

  function openFont(weight: Weight): (codePoint: number) => boolean {
    // The parsed font file, which is missing from the library's types.
    const { _font } = doc.font(fontName(weight)) as unknown as { _font: { font: { hasGlyphForCodePoint(code: number): boolean } } };
    const check = (codePoint: number) => _font.font.hasGlyphForCodePoint(codePoint);
    glyphChecks.set(weight, check);
    return check;
  }

  function replaceUnknown(text: string, weight: Weight): string {
    const has = glyphChecks.get(weight) ?? openFont(weight);
    let result = "";
    for (const { segment } of graphemes.segment(text)) {
      const codePoints = Array.from(segment, (character) => character.codePointAt(0) ?? 0);
      const [base = 0] = codePoints;
      if (codePoints.every(has)) result += segment;
      else if (has(base)) result += String.fromCodePoint(base);
      else {
        anyReplaced = true;
        // A word in another script becomes one sign, not one for each of its letters.
        if (!result.endsWith(replacement)) result += replacement;
      }
    }
    return result;
  }

  return {
    toPrintable(text, weight) {
      const key = `${weight}${text}`;
      const known = printable.get(key) ?? replaceUnknown(text, weight);
      printable.set(key, known);
      return known;
    },
    widthOf(text, weight) {
      const key = `${weight}${text}`;
      let width = widths.get(key);
      if (width === undefined) {
        width = doc.font(fontName(weight)).fontSize(1).widthOfString(text);
        widths.set(key, width);
      }
      return width;
    },
    hasReplaced: () => anyReplaced,
  };
}

/** One line without control characters. Letters and their marks are composed where one sign exists (NFC). */
export function plainLine(text: string): string {
  return text
    .toWellFormed()
    .normalize("NFC")
    .replaceAll(/[\s\u0085]+/g, " ")
    .replaceAll("✔", "✓")
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, "")
    .trim();
}
