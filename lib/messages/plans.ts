import { plans } from "./en/plans.ts";
import { inLocale } from "./locale.ts";

export const plansMessages = inLocale(plans);
