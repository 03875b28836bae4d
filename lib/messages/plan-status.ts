import { planStatus } from "./en/plan-status.ts";
import { inLocale } from "./locale.ts";

export const planStatusMessages = inLocale(planStatus);
