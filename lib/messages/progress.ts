import { progress } from "./en/progress.ts";
import { inLocale } from "./locale.ts";

export const progressMessages = inLocale(progress);
