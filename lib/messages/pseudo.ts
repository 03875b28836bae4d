import { productName } from "./en/errors.ts";

/**
 * Pseudo-localisation: English with accents, about 40 % longer, in brackets. On screen it shows sentences that are not in
 * `lib/messages`, and layouts that only fit English. The build takes it in only when it is asked for: see `locale.ts`.
 */

const consonants = { plain: "bcdfghjklnrstwzBCDFGHJKLNRSTWZ", accented: "ƀçđƒğĥĵķļñřšţŵžƁÇĐƑĞĤĴĶĻÑŘŠŢŴŽ" };
const vowels = { plain: "aeiouyAEIOUY", accented: "áéíóúýÁÉÍÓÚÝ" };

/** Every text in a part of the messages as pseudo text. Functions keep the values they are called with. */
export function toPseudo(part: unknown, values: readonly string[] = []): unknown {
  if (typeof part === "string") return toPseudoText(part, values);
  if (typeof part === "function") return (...given: unknown[]) => toPseudo(part(...given), [...values, ...given.flatMap(textsIn)]);
  if (Array.isArray(part)) return part.map((entry) => toPseudo(entry, values));
  if (typeof part !== "object" || part === null || part instanceof Date) return part;
  return Object.fromEntries(Object.entries(part).map(([name, entry]) => [name, toPseudo(entry, values)]));
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function toPseudoText(text: string, values: readonly string[]): string {
  const kept = [...new Set([productName, ...values])].filter((value) => value !== "").sort((one, other) => other.length - one.length);
  const parts = text.split(new RegExp(`(${kept.map(escapeForPattern).join("|")})`));
  // A value is passed on as it is; so is text that only joins values, like a comma.
  const own = parts.filter((_, at) => at % 2 === 0).join("");
  if (!/[a-z]/i.test(own)) return text;
  return `⟦${parts.map((part, at) => (at % 2 === 0 ? addAccents(part) : part)).join("")}⟧`;
}

/** Vowels are doubled: that makes English about as long as German. */
function addAccents(text: string): string {
  return text.replaceAll(/[a-z]/gi, (letter) => {
    const vowel = vowels.accented[vowels.plain.indexOf(letter)];
    if (vowel) return vowel + vowel.toLowerCase();
    return consonants.accented[consonants.plain.indexOf(letter)] ?? letter;
  });
}

function escapeForPattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
