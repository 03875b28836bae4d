import { accountSafety } from "./en/account-safety.ts";
import { inLocale } from "./locale.ts";

export const accountSafetyMessages = inLocale(accountSafety);

export type { Letter } from "./en/account-safety.ts";
