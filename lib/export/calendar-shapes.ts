import type { CalendarExport } from "./calendar-days.ts";
import type { Pieces } from "./pieces.ts";
import { writeEvents } from "./write-icalendar.ts";
import { writeSessionEvents } from "./write-icalendar-sessions.ts";

/** What a calendar shows of a plan: the study sessions of the next weeks, all study sessions, or a bar for each milestone. */
export const calendarShapes = ["sessions", "all-sessions", "bars"] as const;
export type CalendarShape = (typeof calendarShapes)[number];
export const defaultShape: CalendarShape = "sessions";

/** Reads it from an address, such as "?shape=bars"; what means nothing is the default. */
export function readShape(get: (name: string) => string | null): CalendarShape {
  return calendarShapes.find((name) => name === get("shape")) ?? defaultShape;
}

/** The part of an address that asks for a shape: nothing for the default. */
export function shapeQuery(shape: CalendarShape): string {
  return shape === defaultShape ? "" : `?shape=${shape}`;
}

/** A plan as a calendar (RFC 5545) of a shape, the same for a file and a feed. @param today the day in the plan's own time zone */
export function writeShape(planExport: CalendarExport, site: string, today: string, shape: CalendarShape = defaultShape): Pieces {
  return shape === "bars" ? writeEvents(planExport, site, today) : writeSessionEvents(planExport, site, today, shape === "all-sessions");
}
