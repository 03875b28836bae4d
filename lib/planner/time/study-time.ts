/** When a learner studies for a plan, as they set it. Dates are "YYYY-MM-DD". */
export type StudyTime = {
  startsOn: string;
  /** Whole minutes, Monday to Sunday. */
  minutesPerWeekday: readonly number[];
  daysOff: readonly { from: string; to: string }[];
  targetDate: string | null;
  /** An IANA name: whose midnight begins a day. */
  timeZone: string;
};
