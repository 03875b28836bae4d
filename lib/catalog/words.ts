/** Lower case, without accents. */
function foldLetters(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/**
 * One form for a word's singular and plural, and for its British and American spelling. It only has to be the same for both, not correct.
 * It changes the beginning of a word as little as it can, so that somebody who is still typing finds the word.
 */
export function foldWord(word: string): string {
  return foldPlural(foldLetters(word))
    .replace(/iz/g, "is")
    .replace(/lyz/g, "lys")
    .replace(/([ae])ll/g, "$1l")
    .replace(/(behavi|col|fav|lab|neighb)our/g, "$1or")
    .replace(/logue$/, "log")
    .replace(/fence$/, "fense");
}

function foldPlural(word: string): string {
  if (word.length < 4) return word;
  if (/(ss|x|ch|sh)es?$/.test(word)) return word.replace(/es?$/, "");
  if (/ies?$/.test(word)) return word.replace(/ies?$/, "y");
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

/** The words of a text for a search: "A/B testing" gives ab and testing, "scikit-learn" scikit, learn and scikitlearn. */
export function cutWords(text: string): string[] {
  const plain = foldLetters(text).replace(/(?<![\p{L}\p{N}])(\p{L}{1,2})\/(\p{L}{1,2})(?![\p{L}\p{N}])/gu, "$1$2");
  return plain
    .split(/[\s,;:()“”"‘’!?…]+/u)
    .flatMap((chunk) => {
      const parts = chunk.split(/[^\p{L}\p{N}+#]+/u).filter(Boolean);
      return parts.length > 1 && parts.length < 5 ? [...parts, parts.join("")] : parts;
    })
    .map(foldWord);
}
