import { today } from "./en/today.ts";
import { inLocale } from "./locale.ts";

export const todayMessages = inLocale(today);
