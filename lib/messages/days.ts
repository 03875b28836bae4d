import * as days from "./en/days.ts";
import { inLocale } from "./locale.ts";

export const {
  formatDay,
  formatDayRange,
  formatLongMonth,
  formatMonth,
  formatMonthYear,
  formatSpan,
  formatUtcDay,
  formatUtcMoment,
  formatWeekday,
  makeMomentFormatter,
  makeTimeFormatter,
} = inLocale(days);
