import { join } from "node:path";

/** A piece of text that one font can show. */
export type Run = { font: string; text: string };

export type Weight = 400 | 600;

/** Words and their widths in one document. Widths are for a size of one point. */
export type TypeSetter = { splitRuns(text: string, weight: Weight): Run[]; widthOf(run: Run): number; replaced(): boolean };

/** The parts that Inter's static files come in; a character is taken from the first that has it. */
const scripts = ["latin", "latin-ext", "cyrillic", "greek", "vietnamese", "cyrillic-ext", "greek-ext"] as const;

/** Stands for what no font here can show. */
const replacement = "\uFFFD";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Opens Inter in a document. Only the fonts, and of those only the letters, that are used get into the file. */
export function openTypeSetter(doc: PDFKit.PDFDocument): TypeSetter {
  const opened = new Map<string, (code: number) => boolean>();
  const choices = new Map<string, { font: string; text: string }>();
  const widths = new Map<string, number>();
  let anyReplaced = false;

  function has(font: string, code: number): boolean {
    let check = opened.get(font);
    if (!check) {
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
    const fonts = scripts.map((script) => fontName(script, weight));
    const whole = fonts.find((font) => codes.every((code) => has(font, code)));
    const part = whole ?? fonts.find((font) => has(font, base));
    const choice = { font: part ?? fontName("latin", weight), text: whole ? cluster : part ? String.fromCodePoint(base) : replacement };
    choices.set(key, choice);
    return choice;
  }

  return {
    splitRuns(text, weight) {
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

const fontName = (script: (typeof scripts)[number], weight: Weight) => `${script}-${weight}`;

export function fontFile(script: string, weight: Weight): string {
  // Built from parts and from where the program runs, so that no bundler follows it.
  return join(process.cwd(), "node_modules", "@fontsource", "inter", "files", `inter-${script}-${weight}-normal.woff`);
}

/** Makes the fonts known to a document; each file is read when it is first used. */
export function registerFonts(doc: PDFKit.PDFDocument): void {
  for (const script of scripts)
    for (const weight of [400, 600] as const) doc.registerFont(fontName(script, weight), fontFile(script, weight));
}

/** One line without anything that steers: text as letters only. Letters and their marks are joined where one sign exists. */
export function plainLine(text: string): string {
  return text
    .toWellFormed()
    .normalize("NFC")
    .replaceAll(/[\s\u0085]+/g, " ")
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\uFFFD]/gu, (sign) => (sign === replacement ? sign : ""))
    .trim();
}
