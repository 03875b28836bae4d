const number = /^(\d{1,4})(?:[.,](\d{1,2}))?$/;

/**
 * Reads study time as people type it: "2", "1.5" and "1,5" hours, "1:30", "90 min", "1 h 30 min".
 * @returns whole minutes; undefined for anything else.
 */
export function parseDuration(typed: string): number | undefined {
  const text = typed.trim().toLowerCase();
  const clock = /^(\d{1,3}):([0-5]\d)$/.exec(text);
  if (clock) return 60 * Number(clock[1]) + Number(clock[2]);
  const minutes = /^(\d{1,4})\s*min$/.exec(text);
  if (minutes) return Number(minutes[1]);
  const both = /^(\d{1,3})\s*h\s*([0-5]?\d)\s*(?:min)?$/.exec(text);
  if (both) return 60 * Number(both[1]) + Number(both[2]);
  const hours = number.exec(text.replace(/\s*(h|hours?)$/, ""));
  return hours ? Math.round(60 * Number(`${hours[1]}.${hours[2] ?? 0}`)) : undefined;
}
