import * as days from "./en/days.ts";
import { inLocale } from "./locale.ts";

export const {
  formatDayShort,
  formatDays,
  formatDaysShort,
  formatMonth,
  formatSpan,
  formatUtcDay,
  formatUtcMoment,
  formatWeekday,
  makeMomentFormatter,
  sayDay,
  sayDayOfYear,
  sayDayShort,
} = inLocale(days);
