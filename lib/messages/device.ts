import { device } from "./en/device.ts";
import { inLocale } from "./locale.ts";

export const deviceMessages = inLocale(device);
