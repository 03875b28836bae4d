import { readFont, type Script, scripts, type Weight } from "./pdf-fonts.ts";

/** A piece of text that one font can show. */
export type Run = { font: string; text: string };

/** Words and their widths in one document. Widths are for a size of one point. */
export type TypeSetter = {
  splitRuns(text: string, weight: Weight): readonly Readonly<Run>[];
  widthOf(run: Run): number;
  replaced(): boolean;
};

/** Stands for letters that no font here has. */
const replacement = "[…]";

/** Signs of the trade that are not in Inter's files, written as programs write them. */
const spelledOut: Record<string, string> = {
  "→": "->",
  "←": "<-",
  "⇒": "=>",
  "≤": "<=",
  "≥": ">=",
  "≠": "!=",
  "≈": "~",
  "✓": "v",
  "✔": "v",
};

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

type FontChoice = { script: Script; weight: Weight };

/** Opens Inter in a document. Only the fonts, and of those only the letters, that are used get into the file. */
export function openTypeSetter(doc: PDFKit.PDFDocument): TypeSetter {
  const opened = new Map<string, (code: number) => boolean>();
  const choices = new Map<string, { font: string; text: string }>();
  const words = new Map<string, Run[]>();
  const widths = new Map<string, number>();
  let anyReplaced = false;

  function has({ script, weight }: FontChoice, code: number): boolean {
    const font = fontName(script, weight);
    let check = opened.get(font);
    if (!check) {
      doc.registerFont(font, readFont(script, weight));
      // The parsed font file, which the types of the library do not tell of.
      const { _font } = doc.font(font) as unknown as { _font: { font: { hasGlyphForCodePoint(code: number): boolean } } };
      check = (asked) => _font.font.hasGlyphForCodePoint(asked);
      opened.set(font, check);
    }
    return check(code);
  }

  function choose(cluster: string, weight: Weight): Run {
    const key = `${weight}${cluster}`;
    const known = choices.get(key);
    if (known) return known;
    const codes = Array.from(cluster, (character) => character.codePointAt(0) ?? 0);
    const [base = 0] = codes;
    const whole = scripts.find((script) => codes.every((code) => has({ script, weight }, code)));
    const part = whole ?? scripts.find((script) => has({ script, weight }, base));
    const text = whole ? cluster : part ? String.fromCodePoint(base) : replacement;
    const choice = { font: fontName(part ?? "latin", weight), text };
    choices.set(key, choice);
    return choice;
  }

  function split(text: string, weight: Weight): Run[] {
    const runs: Run[] = [];
    for (const { segment } of graphemes.segment(text)) {
      const choice = choose(segment, weight);
      const last = runs.at(-1);
      if (choice.text === replacement) {
        anyReplaced = true;
        // A word in another writing is one sign, not one for each of its letters.
        if (last?.text.endsWith(replacement)) continue;
      }
      if (last?.font === choice.font) last.text += choice.text;
      else runs.push({ ...choice });
    }
    return runs;
  }

  return {
    splitRuns(text, weight) {
      const key = `${weight}${text}`;
      const known = words.get(key) ?? split(text, weight);
      words.set(key, known);
      return known;
    },
    widthOf({ font, text }) {
      const key = `${font} ${text}`;
      let width = widths.get(key);
      if (width === undefined) {
        width = doc.font(font).fontSize(1).widthOfString(text);
        widths.set(key, width);
      }
      return width;
    },
    replaced: () => anyReplaced,
  };
}

const fontName = (script: Script, weight: Weight) => `${script}-${weight}`;

/** One line without anything that steers: text as letters only. Letters and their marks are joined where one sign exists. */
export function plainLine(text: string): string {
  return text
    .toWellFormed()
    .normalize("NFC")
    .replaceAll(/[\s\u0085]+/g, " ")
    .replaceAll(/[→←⇒≤≥≠≈✓✔]/g, (sign) => spelledOut[sign] ?? sign)
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, "")
    .trim();
}
