import { planList } from "./en/plan-list.ts";
import { inLocale } from "./locale.ts";

export const planListMessages = inLocale(planList);
