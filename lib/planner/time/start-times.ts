/** When study begins on each weekday, Monday to Sunday: "18:30" by the clock of the plan's time zone, or null for no fixed time. */
export type StartTimes = readonly (string | null)[];

/** The form of a start time: two digits of hours from 00 to 23, and two of minutes. */
export const startTimePattern = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** Reads a start time as people type it: "18:30", "9:05", "18.30", "7". @returns "18:30"; undefined for anything else. */
export function parseStartTime(typed: string): string | undefined {
  const [, hours, minutes = "00"] = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(typed.trim()) ?? [];
  const time = `${hours?.padStart(2, "0")}:${minutes}`;
  return startTimePattern.test(time) ? time : undefined;
}

/** Start times as a study time holds them: absent where no weekday has one, so that equal study times look the same. */
export function withStartTimes(startTimes: StartTimes | null | undefined): { startTimes?: StartTimes } {
  return startTimes?.some((time) => time !== null) ? { startTimes: [...startTimes] } : {};
}
