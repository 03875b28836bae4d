import { share } from "./en/share.ts";
import { inLocale } from "./locale.ts";

export const shareMessages = inLocale(share);
