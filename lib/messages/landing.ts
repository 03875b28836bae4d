import { landing } from "./en/landing.ts";
import { inLocale } from "./locale.ts";

export const landingMessages = inLocale(landing);
