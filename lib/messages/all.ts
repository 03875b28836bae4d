import { en } from "./en/all.ts";
import { inLocale } from "./locale.ts";

/** All messages of the site, for code on the server. Code for the browser imports the parts it uses. */
export const messages = inLocale(en);
