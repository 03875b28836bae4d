import fc from "fast-check";

/** Halves of pairs in UTF-16: code points that are no characters. */
const [surrogates, firstSurrogate] = [0x800, 0xd800];

/**
 * Any character, for `fc.string({ unit: anyCharacter })`. These are the characters of fast-check's "binary", which first makes a table of all
 * of them: that takes each process 0.7 seconds.
 */
export const anyCharacter = fc.nat({ max: 0x10ffff - surrogates }).map(
  (at) => String.fromCodePoint(at < firstSurrogate ? at : at + surrogates),
  (character) => {
    const code = typeof character === "string" && character.isWellFormed() ? character.codePointAt(0) : undefined;
    if (code === undefined || character !== String.fromCodePoint(code)) throw new Error("not a character");
    return code < firstSurrogate ? code : code - surrogates;
  },
);
