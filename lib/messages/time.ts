import { time } from "./en/time.ts";
import { inLocale } from "./locale.ts";

export const timeMessages = inLocale(time);
