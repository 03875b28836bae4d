import * as amounts from "./en/amounts.ts";
import { inLocale } from "./locale.ts";

export const { countMilestones, formatDuration, formatHours, formatList, formatMinutes } = inLocale(amounts);
