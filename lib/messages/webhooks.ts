import { webhooks } from "./en/webhooks.ts";
import { inLocale } from "./locale.ts";

export const webhookMessages = inLocale(webhooks);
