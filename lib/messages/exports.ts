import { exportPlan } from "./en/exports.ts";
import { inLocale } from "./locale.ts";

export const exportsMessages = inLocale(exportPlan);
