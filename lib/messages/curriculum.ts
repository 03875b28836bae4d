import { area, compare, milestone, role, trail } from "./en/curriculum.ts";
import { inLocale } from "./locale.ts";

export const trailMessages = inLocale(trail);
export const milestoneMessages = inLocale(milestone);
export const areaMessages = inLocale(area);
export const roleMessages = inLocale(role);
export const compareMessages = inLocale(compare);
