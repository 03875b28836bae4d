import { isTimeZone } from "#lib/planner/time/time-zone.ts";

/** A change of a plan's time zone, as the value of its button: "zone Asia/Tokyo". It names the wanted result, as a target fix does. */
export function formatZoneChange(timeZone: string): string {
  return `zone ${timeZone}`;
}

/** The time zone that a button asks for; undefined for anything else. */
export function parseZoneChange(text: string): string | undefined {
  const zone = /^zone (\S+)$/.exec(text)?.[1];
  return zone !== undefined && isTimeZone(zone) ? zone : undefined;
}
