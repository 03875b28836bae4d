import { pace } from "./en/pace.ts";
import { inLocale } from "./locale.ts";

export const paceMessages = inLocale(pace);
