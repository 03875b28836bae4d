import { selfCheck } from "./en/self-check.ts";
import { inLocale } from "./locale.ts";

export const selfCheckMessages = inLocale(selfCheck);
