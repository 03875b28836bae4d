import { reminders } from "./en/reminders.ts";
import { inLocale } from "./locale.ts";

export const reminderMessages = inLocale(reminders);
