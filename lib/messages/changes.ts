import { changes } from "./en/changes.ts";
import { inLocale } from "./locale.ts";

export const changesMessages = inLocale(changes);
