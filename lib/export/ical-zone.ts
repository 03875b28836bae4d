import { listClockChanges, type ZoneClock } from "#lib/planner/time/zone-clock.ts";
import { formatIcalInstant } from "./ical-text.ts";
import type { Property } from "./write-icalendar.ts";

/**
 * A time zone as a calendar without its own list of zones needs it (RFC 5545, 3.6.5): the offset at `from`, and each change of the clock up
 * to `to`. Times before `from` and after `to` may be wrong in it, so it is for a file whose times all lie between.
 * @param from,to instants
 */
export function writeTimeZone(timeZone: string, clock: ZoneClock, from: number, to: number): Property[] {
  const { offsetAt } = clock;
  const year = new Date(from).getUTCFullYear();
  const standard = Math.min(offsetAt(Date.UTC(year, 0, 1)), offsetAt(Date.UTC(year, 6, 1)));
  const observance = (onset: string, before: number, after: number): Property[] => {
    const kind = after > standard ? "DAYLIGHT" : "STANDARD";
    return [
      ["BEGIN", kind],
      ["DTSTART", onset],
      ["TZOFFSETFROM", formatOffset(before)],
      ["TZOFFSETTO", formatOffset(after)],
      ["END", kind],
    ];
  };
  return [
    ["BEGIN", "VTIMEZONE"],
    ["TZID", timeZone],
    ...observance("19700101T000000", offsetAt(from), offsetAt(from)),
    ...listClockChanges(clock, from, to).flatMap((change) =>
      // An onset is written by the clock as it was before the change.
      observance(formatLocal(new Date(change.at + 60_000 * change.from).toISOString()), change.from, change.to),
    ),
    ["END", "VTIMEZONE"],
  ];
}

/**
 * When an entry begins and ends, in a time zone. A time that the clock shows twice means the first (RFC 5545, 3.3.5), but programs
 * differ, and the second cannot be written; so an entry with such a time is in UTC.
 */
export function writeSpan(timeZone: string, clock: ZoneClock, from: number, to: number): Property[] {
  const locals = [from, to].map(clock.toLocal);
  const isClear = !locals.some(clock.isTwice);
  const times = isClear ? locals.map(formatLocal) : [from, to].map((at) => formatIcalInstant(new Date(at).toISOString()));
  const zone = isClear ? `;TZID=${timeZone}` : "";
  return [
    [`DTSTART${zone}`, times[0] ?? ""],
    [`DTEND${zone}`, times[1] ?? ""],
  ];
}

/** "20261128T100000" for "2026-11-28T10:00:00" */
function formatLocal(local: string): string {
  return local.slice(0, 19).replaceAll(/[-:]/g, "");
}

/** "+0530" for 330 */
function formatOffset(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? "-" : "+"}${String(hours).padStart(2, "0")}${String(rest).padStart(2, "0")}`;
}
