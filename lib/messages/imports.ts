import { imports } from "./en/imports.ts";
import { inLocale } from "./locale.ts";

export const importsMessages = inLocale(imports);
