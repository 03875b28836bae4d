import { month } from "./en/month.ts";
import { inLocale } from "./locale.ts";

export const monthMessages = inLocale(month);
