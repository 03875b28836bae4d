import { finish } from "./en/finish.ts";
import { inLocale } from "./locale.ts";

export const finishMessages = inLocale(finish);
