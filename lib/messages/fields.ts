import { fields } from "./en/fields.ts";
import { inLocale } from "./locale.ts";

export const fieldsMessages = inLocale(fields);
