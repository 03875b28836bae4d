import { account } from "./en/account.ts";
import { inLocale } from "./locale.ts";

export const accountMessages = inLocale(account);
