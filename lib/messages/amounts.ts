import * as amounts from "./en/amounts.ts";
import { inLocale } from "./locale.ts";

export const { formatMinutes, formatRoundMinutes } = inLocale(amounts);
