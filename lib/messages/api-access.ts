import { apiAccess } from "./en/api-access.ts";
import { inLocale } from "./locale.ts";

export const apiAccessMessages = inLocale(apiAccess);
