import { setImmediate } from "node:timers/promises";
import { zxcvbn, zxcvbnOptions } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";

/** Whose password it is: what others know about them is guessed first. */
type Owner = { email: string; name?: string | null };

// The estimate takes time with the third power of the length, and seconds for words whose letters have many look-alikes. Within these
// limits one estimate takes some 50 ms at most; the more look-alikes are left out, the stronger such words seem.
const pieceLength = 32;
const mostLookAlikes = 20;

/**
 * From this many guesses on zxcvbn's score is 3, "safely unguessable", but for a difference of 5, by which eight random characters, the
 * shortest password that we allow, would not be.
 */
const fewestGuesses = 1e8;

let isReady = false;

/** Whether a password is too easy to guess: common, a pattern, about its owner or about Milepost, or nothing that can be seen. */
export async function isGuessable(password: string, { email, name }: Owner): Promise<boolean> {
  if (!/[^\s\p{C}\p{Z}]/u.test(password)) return true;
  if (!isReady) zxcvbnOptions.setOptions({ dictionary, graphs: adjacencyGraphs, l33tMaxSubstitutions: mostLookAlikes });
  isReady = true;
  const address = email.toLowerCase();
  const lower = password.toLowerCase();
  const text = lower.includes(address) ? lower.replaceAll(address, "") : password;
  const words = [address, ...`${address} ${name?.toLowerCase() ?? ""}`.split(/[^\p{L}\p{N}]/u), address.split("@")[0] ?? "", "milepost"];
  const known = [...new Set(words)].filter((word) => word.length > 2);
  // A password is at least as hard to guess as its hardest piece.
  for (let start = 0; start < text.length; start += pieceLength) {
    if (zxcvbn(text.slice(start, start + pieceLength), known).guesses >= fewestGuesses) return false;
    await setImmediate();
  }
  return true;
}
