import { map } from "./en/map.ts";
import { inLocale } from "./locale.ts";

export const mapMessages = inLocale(map);
