import { forms } from "./en/forms.ts";
import { inLocale } from "./locale.ts";

export const formsMessages = inLocale(forms);
