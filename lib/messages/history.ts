import { history } from "./en/history.ts";
import { inLocale } from "./locale.ts";

export const historyMessages = inLocale(history);
