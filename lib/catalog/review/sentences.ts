const abbreviations = /\b(e\.g|i\.e|etc|vs|approx|no|dr|mr|ms|st)\.$/i;

/** A text cut at the ends of its sentences; "e.g." and the like end none. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of text.matchAll(/[.?!]["')]*(?=\s)/g)) {
    const until = match.index + match[0].length;
    const sentence = text.slice(from, until);
    const follows = text.slice(until).trimStart()[0] ?? "";
    if (abbreviations.test(sentence) || /[a-z]/.test(follows)) continue;
    sentences.push(sentence.trim());
    from = until;
  }
  const rest = text.slice(from).trim();
  return rest ? [...sentences, rest] : sentences;
}

/** Words as a reader counts them: a lone dash or sign is none. */
export function countWords(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
