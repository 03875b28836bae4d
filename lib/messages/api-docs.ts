import { apiDocs } from "./en/api-docs.ts";
import { inLocale } from "./locale.ts";

export const apiDocsMessages = inLocale(apiDocs);
