import { operating } from "./en/operating.ts";
import { inLocale } from "./locale.ts";

export const operatingMessages = inLocale(operating);
