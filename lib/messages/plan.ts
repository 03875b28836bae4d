import { plan, stateNames } from "./en/plan.ts";
import { inLocale } from "./locale.ts";

export const planMessages = inLocale(plan);
export const stateMessages = inLocale(stateNames);
