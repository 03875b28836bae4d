const lineBreak = "\n";

/**
 * Two texts of one person about one thing: neither is thrown away. One that stands in the other, whole lines long, is there already,
 * so joining the same again adds nothing.
 */
export function mergeNotes(mine: string, theirs: string): string {
  if (holdsLines(mine, theirs)) return mine;
  if (holdsLines(theirs, mine)) return theirs;
  return `${mine}${lineBreak}${lineBreak}${theirs}`;
}

function holdsLines(text: string, part: string): boolean {
  return part === "" || `${lineBreak}${text}${lineBreak}`.includes(`${lineBreak}${part}${lineBreak}`);
}
