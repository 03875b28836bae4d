import { plan } from "./en/plan.ts";
import { inLocale } from "./locale.ts";

export const planMessages = inLocale(plan);
