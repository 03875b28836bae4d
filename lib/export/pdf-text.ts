import { interCharacters, readFont, type Weight, weights } from "./pdf-fonts.ts";

/** Prepares text for one document and measures it. */
export type TypeSetter = {
  /** The text with a sign in place of letters that Inter does not have. */
  toPrintable(text: string): string;
  /** The width of printable text at a size of one point. */
  widthOf(text: string, weight: Weight): number;
  /** Whether `toPrintable` had to leave out any character. */
  hasReplaced(): boolean;
};

/** Replaces letters that Inter does not have. */
const replacement = "[…]";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The name of a font in the document. */
export const fontName = (weight: Weight) => `inter-${weight}`;

/** Opens Inter in a document. A weight gets into the file only when it is used, and only with the letters that are used. */
export function openTypeSetter(doc: PDFKit.PDFDocument): TypeSetter {
  const printable = new Map<string, string>();
  const widths = new Map<string, number>();
  let anyReplaced = false;

  for (const weight of weights) doc.registerFont(fontName(weight), readFont(weight));

  function replaceUnknown(text: string): string {
    if (canPrint(text)) return text;
    anyReplaced = true;
    let result = "";
    for (const { segment } of graphemes.segment(text)) {
      const [base = ""] = segment;
      if (canPrint(segment)) result += segment;
      else if (canPrint(base)) result += base;
      else {
        // A word in another script becomes one sign, not one for each of its letters.
        if (!result.endsWith(replacement)) result += replacement;
      }
    }
    return result;
  }

  return {
    toPrintable(text) {
      const known = printable.get(text) ?? replaceUnknown(text);
      printable.set(text, known);
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

/** Whether Inter has every character of a text, as `plainLine` leaves it. */
export function canPrint(text: string): boolean {
  const characters = interCharacters();
  for (const character of text) if (!characters.has(character)) return false;
  return true;
}

/** One line without control characters. Letters and their marks are composed where one sign exists (NFC). */
export function plainLine(text: string): string {
  return text
    .toWellFormed()
    .normalize("NFC")
    .replaceAll(/[\s\u0085]+/g, " ")
    .replaceAll("✔", "✓")
    .replaceAll(/[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu, "")
    .trim();
}
