import ICAL from "ical.js";
import { expect } from "vitest";

/** An event of a calendar as another program reads it. */
export type ReadEvent = {
  uid: string;
  sequence: number;
  summary: string;
  /** By the clock of its zone: "2026-11-30T18:30:00", or "2026-11-30" for whole days. */
  from: string;
  to: string;
  /** The same as milliseconds since 1970. */
  fromAt: number;
  toAt: number;
  isDay: boolean;
  transp: string;
  alarms: string[];
  component: ICAL.Component;
};

/** Reads the events of a calendar with ical.js, which knows nothing of zones but what the file says. */
export function readCalendar(text: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  expect(calendar.getAllSubcomponents().filter(({ name }) => name !== "vtimezone" && name !== "vevent")).toEqual([]);
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      sequence: Number(component.getFirstPropertyValue("sequence")),
      summary: event.summary,
      from: event.startDate.toString(),
      to: event.endDate.toString(),
      fromAt: event.startDate.toUnixTime() * 1000,
      toAt: event.endDate.toUnixTime() * 1000,
      isDay: event.startDate.isDate,
      transp: String(component.getFirstPropertyValue("transp")),
      alarms: component.getAllSubcomponents("valarm").map((alarm) => String(alarm.getFirstPropertyValue("trigger"))),
      component,
    };
  });
}

/** Takes the events of a file into a calendar: an entry that it knows is replaced by one that is newer or as new, and nothing goes away. */
export function takeIn(calendar: Map<string, ReadEvent>, events: readonly ReadEvent[]): void {
  for (const event of events) if (event.sequence >= (calendar.get(event.uid)?.sequence ?? 0)) calendar.set(event.uid, event);
}
