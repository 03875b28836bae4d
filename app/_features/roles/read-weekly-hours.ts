import { exampleHours } from "#lib/planner/time/hours.ts";

/** The most hours a week that the landing page lets one try: a full working week. */
export const mostHours = 40;

/** The hours a week that an address asks for, those of our examples when it asks for none that there are. */
export function readWeeklyHours(asked: string | string[] | undefined): number {
  const hours = typeof asked === "string" && /^\d{1,2}$/.test(asked) ? Number(asked) : 0;
  return hours >= 1 && hours <= mostHours ? hours : exampleHours;
}
