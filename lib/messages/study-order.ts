import { studyOrder } from "./en/study-order.ts";
import { inLocale } from "./locale.ts";

export const studyOrderMessages = inLocale(studyOrder);
