import { push } from "./en/push.ts";
import { inLocale } from "./locale.ts";

export const pushMessages = inLocale(push);
