import { errors } from "./en/errors.ts";
import { inLocale } from "./locale.ts";

export const errorMessages = inLocale(errors);

export { productName } from "./en/errors.ts";
