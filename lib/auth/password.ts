import { type Algorithm, hash, verify } from "@node-rs/argon2";
import { dictionary } from "@zxcvbn-ts/language-common";
import { makeTurns } from "./turns.ts";

/** argon2id with the parameters that OWASP's password storage cheat sheet names (19 MiB, two passes, one lane). */
const parameters = { algorithm: 2 satisfies Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const currentParameters = "$argon2id$v=19$m=19456,t=2,p=1$";

let commonest: Set<string> | undefined;

/** Whether the password is on the offline list of the commonest ones, as typed or in another case. */
export function isCommonPassword(password: string): boolean {
  commonest ??= new Set(dictionary.passwords as string[]);
  return commonest.has(password.toLowerCase());
}

// Each hash takes 19 MiB and a core for some 20 ms: more at once would only starve everything else.
const inTurn = makeTurns(4);

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, parameters));
}

let decoy: Promise<string> | undefined;

/**
 * Compares a password with a stored hash. Without one it takes the same time and is false, so that an unknown
 * address cannot be told from a wrong password.
 */
export async function verifyPassword(stored: string | null | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword("no account has this one");
  const target = stored ?? (await decoy);
  const matches = await inTurn(() => verify(target, password));
  return matches && Boolean(stored);
}

/** Whether a stored hash was made with other parameters than today's. */
export function needsRehash(stored: string): boolean {
  return !stored.startsWith(currentParameters);
}
