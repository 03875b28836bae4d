import type { Weight } from "./pdf-fonts.ts";
import { plainLine, type Run, type TypeSetter } from "./pdf-text.ts";

/** A line that fits: what to draw, each run with its place from the line's start in points. */
export type SetLine = { run: Run; x: number }[];

/** Breaks a text into lines of at most `width` points, between words, and within one only where it is longer than a line. */
export function breakLines(
  text: string,
  { weight, size, width }: { weight: Weight; size: number; width: number },
  setter: TypeSetter,
): SetLine[] {
  const lines: Run[][] = [];
  let line: Run[] = [];
  let used = 0;
  const space: Run = setter.splitRuns(" ", weight)[0] ?? { font: "", text: " " };
  const spaceWidth = setter.widthOf(space) * size;
  const widthOf = (runs: readonly Run[]) => runs.reduce((sum, run) => sum + setter.widthOf(run) * size, 0);

  function endLine() {
    lines.push(line);
    line = [];
    used = 0;
  }
  for (const word of plainLine(text).split(" ")) {
    const runs = setter.splitRuns(word, weight);
    const needed = widthOf(runs);
    if (used > 0 && used + spaceWidth + needed > width) endLine();
    if (needed > width) {
      for (const piece of cutWord(runs, width, size, setter)) {
        if (used > 0) endLine();
        line = piece;
        used = widthOf(piece);
      }
      continue;
    }
    if (used > 0) line.push(space);
    used += (used > 0 ? spaceWidth : 0) + needed;
    line.push(...runs);
  }
  endLine();
  return lines.map((each) => place(each, size, setter));
}

/** A word that is longer than a line, in pieces that are not. */
function cutWord(runs: readonly Run[], width: number, size: number, setter: TypeSetter): Run[][] {
  const pieces: Run[][] = [[]];
  let used = 0;
  for (const { font, text } of runs) {
    for (const letter of text) {
      const needed = setter.widthOf({ font, text: letter }) * size;
      if (used + needed > width) {
        pieces.push([]);
        used = 0;
      }
      used += needed;
      const piece = pieces.at(-1) as Run[];
      const last = piece.at(-1);
      if (last?.font === font) last.text += letter;
      else piece.push({ font, text: letter });
    }
  }
  return pieces;
}

/** Joins neighbours in one font, and says where each begins. */
function place(runs: readonly Run[], size: number, setter: TypeSetter): SetLine {
  const placed: { run: Run; x: number }[] = [];
  let x = 0;
  for (const run of runs) {
    const last = placed.at(-1)?.run;
    if (last?.font === run.font) last.text += run.text;
    else placed.push({ run: { ...run }, x });
    x += setter.widthOf(run) * size;
  }
  return placed;
}
