import { site } from "./en/site.ts";
import { inLocale } from "./locale.ts";

export const siteMessages = inLocale(site);
