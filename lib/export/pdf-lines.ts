import type { Weight } from "./pdf-fonts.ts";
import { plainLine, type TypeSetter } from "./pdf-text.ts";

/** Breaks a text into lines of at most `width` points: between words, and within a word only where it is longer than a line. */
export function breakLines(
  text: string,
  { weight, size, width }: { weight: Weight; size: number; width: number },
  setter: TypeSetter,
): string[] {
  const widthOf = (printable: string) => setter.widthOf(printable, weight) * size;
  const spaceWidth = widthOf(" ");
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of plainLine(text).split(" ")) {
    const printable = setter.toPrintable(word);
    const needed = widthOf(printable);
    if (used > 0 && used + spaceWidth + needed <= width) {
      line += ` ${printable}`;
      used += spaceWidth + needed;
      continue;
    }
    if (used > 0) lines.push(line);
    const pieces = needed > width ? cutWord(printable, width, widthOf) : [printable];
    line = pieces.pop() ?? "";
    used = widthOf(line);
    lines.push(...pieces);
  }
  return [...lines, line];
}

/** Cuts a word that is longer than a line into pieces that fit. */
function cutWord(word: string, width: number, widthOf: (text: string) => number): string[] {
  const pieces: string[] = [];
  let piece = "";
  let used = 0;
  for (const letter of word) {
    const needed = widthOf(letter);
    if (used + needed > width) {
      pieces.push(piece);
      piece = "";
      used = 0;
    }
    piece += letter;
    used += needed;
  }
  return [...pieces, piece];
}
