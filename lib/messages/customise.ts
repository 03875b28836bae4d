import { customise } from "./en/customise.ts";
import { inLocale } from "./locale.ts";

export const customiseMessages = inLocale(customise);
