import { screen } from "./en/screen.ts";
import { inLocale } from "./locale.ts";

export const screenMessages = inLocale(screen);
