import { studyTime } from "./en/study-time.ts";
import { inLocale } from "./locale.ts";

export const studyTimeMessages = inLocale(studyTime);
