import { myData } from "./en/my-data.ts";
import { inLocale } from "./locale.ts";

export const myDataMessages = inLocale(myData);
