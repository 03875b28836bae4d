import * as archive from "./en/archive-read-me.ts";
import { inLocale } from "./locale.ts";

export const { writeReadMe } = inLocale(archive);
