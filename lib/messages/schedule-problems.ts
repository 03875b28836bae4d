import * as problems from "./en/schedule-problems.ts";
import { inLocale } from "./locale.ts";

export const { describeScheduleProblem } = inLocale(problems);
