import { fit } from "./en/fit.ts";
import { inLocale } from "./locale.ts";

export const fitMessages = inLocale(fit);
