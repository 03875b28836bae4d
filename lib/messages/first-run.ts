import { firstRun } from "./en/first-run.ts";
import { inLocale } from "./locale.ts";

export const firstRunMessages = inLocale(firstRun);
