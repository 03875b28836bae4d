import { own } from "./en/own.ts";
import { inLocale } from "./locale.ts";

export const ownMessages = inLocale(own);
