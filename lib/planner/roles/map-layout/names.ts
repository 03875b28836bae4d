/** Advance widths of Inter at weight 600 in thousandths of its size, for the characters from space to "~": names wrap without a browser. */
const inter600 = [
  252, 321, 523, 644, 650, 1004, 663, 326, 373, 373, 540, 673, 319, 465, 319, 379, 660, 423, 623, 636, 666, 612, 640, 576, 640, 640, 319,
  329, 673, 673, 673, 543, 999, 728, 659, 737, 722, 605, 588, 749, 746, 277, 580, 703, 565, 922, 759, 769, 645, 773, 652, 650, 660, 736,
  728, 1020, 720, 713, 652, 373, 379, 373, 481, 469, 351, 574, 624, 583, 624, 591, 389, 625, 612, 262, 262, 569, 262, 900, 612, 609, 624,
  624, 397, 549, 353, 612, 587, 839, 569, 588, 566, 455, 359, 455, 673,
];
/** For any other character. */
const otherWidth = 700;

/** The width of a text in Inter at weight 600, in pixels. @param size the font size in pixels */
export function measureText(text: string, size: number): number {
  let sum = 0;
  for (const character of text) sum += inter600[(character.codePointAt(0) ?? 0) - 32] ?? otherWidth;
  return (sum * size) / 1000;
}

/** Breaks a name into one line if it fits `width`, else into the two lines of which the longer is shortest. A hyphen may end a line. */
export function wrapName(name: string, size: number, width: number): string[] {
  if (measureText(name, size) <= width) return [name];
  const words = name.split(/(?<=-)|\s+/);
  const join = (part: string[]) => part.join(" ").replaceAll("- ", "-");
  const breaks = words.slice(1).map((_, at) => [join(words.slice(0, at + 1)), join(words.slice(at + 1))]);
  const longest = (lines: string[]) => Math.max(...lines.map((line) => measureText(line, size)));
  return breaks.reduce((best, lines) => (longest(lines) < longest(best) ? lines : best), [name]);
}
