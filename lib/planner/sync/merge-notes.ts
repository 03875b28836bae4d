const lineBreak = "\n";

/**
 * Merges two notes of one person on one milestone, so that neither is lost. A note whose whole lines are in the other one already adds
 * nothing, so merging twice is the same as once.
 */
export function mergeNotes(mine: string, theirs: string): string {
  if (holdsLines(mine, theirs)) return mine;
  if (holdsLines(theirs, mine)) return theirs;
  return `${mine}${lineBreak}${lineBreak}${theirs}`;
}

function holdsLines(text: string, part: string): boolean {
  return part === "" || `${lineBreak}${text}${lineBreak}`.includes(`${lineBreak}${part}${lineBreak}`);
}
