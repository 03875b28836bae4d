import { en } from "./en/all.ts";
import { inLocale, type MessageShape } from "./locale.ts";

/** All messages of the site, for code on the server. Code for the browser imports the parts it uses. */
export const messages = inLocale(en);

/** The messages that every language has. A part of a translation is typed like `const today: Messages["today"]`. */
export type Messages = MessageShape<typeof en>;
