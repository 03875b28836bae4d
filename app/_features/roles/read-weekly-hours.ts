import { exampleHours } from "#lib/planner/time/hours.ts";

/** The maximum weekly hours on the landing page: a full working week. */
export const mostHours = 40;

/** The weekly hours named in an address, or the default when it names none or too many. */
export function readWeeklyHours(asked: string | string[] | undefined): number {
  const hours = typeof asked === "string" && /^\d{1,2}$/.test(asked) ? Number(asked) : 0;
  return hours >= 1 && hours <= mostHours ? hours : exampleHours;
}
