import * as days from "./en/days.ts";
import { inLocale } from "./locale.ts";

export const {
  formatDay,
  formatDayRange,
  formatMonth,
  formatMonthName,
  formatSpan,
  formatUtcDay,
  formatUtcMoment,
  formatWeekday,
  makeMomentFormatter,
} = inLocale(days);
