import { saving } from "./en/saving.ts";
import { inLocale } from "./locale.ts";

export const savingMessages = inLocale(saving);
