import { choose } from "./en/choose.ts";
import { inLocale } from "./locale.ts";

export const chooseMessages = inLocale(choose);
