import type { StartTimes } from "./start-times.ts";

/** When a learner studies for a plan, as they set it. Dates are "YYYY-MM-DD". */
export type StudyTime = {
  startsOn: string;
  /** Whole minutes, Monday to Sunday. */
  minutesPerWeekday: readonly number[];
  /** When study begins on each weekday. Absent where no weekday has a fixed time: only calendars need one, and no date depends on it. */
  startTimes?: StartTimes;
  daysOff: readonly { from: string; to: string }[];
  targetDate: string | null;
  /** An IANA name: whose midnight begins a day. */
  timeZone: string;
};
