import { sync } from "./en/sync.ts";
import { inLocale } from "./locale.ts";

export const syncMessages = inLocale(sync);
