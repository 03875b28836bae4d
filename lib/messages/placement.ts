import { placement } from "./en/placement.ts";
import { inLocale } from "./locale.ts";

export const placementMessages = inLocale(placement);
