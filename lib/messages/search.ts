import { search } from "./en/search.ts";
import { inLocale } from "./locale.ts";

export const searchMessages = inLocale(search);
