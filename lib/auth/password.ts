import { type Algorithm, hash, verify } from "@node-rs/argon2";
import { passwordLimits } from "./password-limits.ts";
import { makeTurns } from "./turns.ts";

/** argon2id with the parameters that OWASP's password storage cheat sheet names (19 MiB, two passes, one lane). */
const parameters = { algorithm: 2 satisfies Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const currentParameters = "$argon2id$v=19$m=19456,t=2,p=1$";

// Each hash takes 19 MiB and a core for some 20 ms: more at once would only starve everything else.
const inTurn = makeTurns(4);

/** The same characters may be typed in several forms; they are one password (NFC). */
const toOneForm = (password: string) => password.normalize("NFC");

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(toOneForm(password), parameters));
}

let decoy: Promise<string> | undefined;

/** "outdated" is right too, but its stored hash has to be replaced. */
export type PasswordCheck = "right" | "outdated" | "wrong";

/**
 * Compares a password with a stored hash. Without one it takes the same time and is "wrong", so that an unknown
 * address cannot be told from a wrong password. Hashes of earlier releases hold the form that was typed.
 */
export async function verifyPassword(stored: string | null | undefined, password: string): Promise<PasswordCheck> {
  decoy ??= hashPassword("no account has this one");
  const target = stored ?? (await decoy);
  for (const form of new Set([toOneForm(password), password])) {
    // Longer inputs cannot be a password, so they are not hashed.
    const matches = await inTurn(() => verify(target, form.slice(0, passwordLimits.longest + 1)));
    if (matches && stored) return form === toOneForm(password) && stored.startsWith(currentParameters) ? "right" : "outdated";
  }
  return "wrong";
}
