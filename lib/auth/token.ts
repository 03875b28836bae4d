import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** A new random token of 256 bits, in text form. */
export function makeToken(): string {
  return randomBytes(32).toString("base64url");
}

/** Returns the hash of a token to store. The token has 256 random bits, so a plain hash cannot be reversed by guessing. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

/** Compares in constant time. */
export function isSameSecret(told: string, secret: string): boolean {
  return timingSafeEqual(createHash("sha256").update(told).digest(), createHash("sha256").update(secret).digest());
}
