import { dialogs } from "./en/dialogs.ts";
import { inLocale } from "./locale.ts";

export const dialogsMessages = inLocale(dialogs);
