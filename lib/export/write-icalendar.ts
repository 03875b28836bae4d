import { messages } from "#lib/messages/all.ts";
import { listPlaced, milestoneState, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { type PlanStatus, readPlanStatus } from "#lib/planner/schedule/plan-status.ts";
import { formatIsoDay, lastDay, parseDay } from "#lib/planner/time/calendar.ts";
import { type CalendarExport, type Days, dayReader, daysOf, readSequence } from "./calendar-days.ts";
import { describeItem } from "./describe-item.ts";
import { escapeText, foldLine, formatIcalDate, formatIcalInstant } from "./ical-text.ts";
import type { Pieces } from "./pieces.ts";

/** A property: its name with its parameters, and its value as it is written. */
export type Property = readonly [name: string, value: string];

/** Where the plan is served, such as "https://plan.example.org", the plan's own day, and how it is doing on that day. */
export type CalendarContext = { site: string; today: string; status: PlanStatus };

/** A calendar of one component after another. It says how the plan is doing. */
export function* writeCalendar(
  planExport: CalendarExport,
  { site, status }: CalendarContext,
  components: Iterable<readonly Property[]>,
): Generator<string> {
  const name = escapeText(messages.exports.inFile.calendar(planExport.plan.role.title));
  const says = escapeText(messages.planStatus.sentence(status));
  const properties: Property[] = [
    ["BEGIN", "VCALENDAR"],
    ["VERSION", "2.0"],
    ["PRODID", "-//Milepost//Learning plan//EN"],
    ["CALSCALE", "GREGORIAN"],
    ["NAME", name],
    ["X-WR-CALNAME", name],
    ...(says
      ? ([
          ["DESCRIPTION", says],
          ["X-WR-CALDESC", says],
        ] as const)
      : []),
    ["URL", planAddress(site, planExport)],
    ["REFRESH-INTERVAL;VALUE=DURATION", "P1D"],
    ["X-PUBLISHED-TTL", "P1D"],
  ];
  yield writeProperties(properties);
  let isEmpty = true;
  for (const component of components) {
    isEmpty = false;
    yield writeProperties(component);
  }
  yield writeProperties([...(isEmpty ? noComponent : []), ["END", "VCALENDAR"]]);
}

function writeProperties(properties: readonly Property[]): string {
  return properties.map(([property, value]) => foldLine(`${property}:${value}`)).join("");
}

/** A calendar must have a component (RFC 5545, section 3.6); without an event this one says nothing. */
const noComponent: readonly Property[] = [
  ["BEGIN", "VTIMEZONE"],
  ["TZID", "Etc/UTC"],
  ["BEGIN", "STANDARD"],
  ["DTSTART", "19700101T000000"],
  ["TZOFFSETFROM", "+0000"],
  ["TZOFFSETTO", "+0000"],
  ["END", "STANDARD"],
  ["END", "VTIMEZONE"],
];

/**
 * A plan as bars: an all-day event (RFC 5545, 3.6.1) for each milestone, the same for a file and a feed. A milestone that is done stands on the day it was
 * done, and says so. One without days is not there: in a file that is the first of its plan, an entry that something is not planned
 * would only puzzle.
 * @param today the day in the plan's own time zone
 */
export function writeEvents(planExport: CalendarExport, site: string, today: string): Pieces {
  const context = { site, today, status: readPlanStatus(planExport.plan, today) };
  return writeCalendar(planExport, context, listEvents(planExport, context));
}

function* listEvents(planExport: CalendarExport, context: CalendarContext): Generator<Property[]> {
  const dayOf = dayReader(planExport.plan);
  for (const { item, area } of listPlaced(planExport.plan)) {
    const days = daysOf(item, context.status, dayOf);
    if (days) yield writeEvent(planExport, context, item, days, area.title);
  }
}

function writeEvent(planExport: CalendarExport, context: CalendarContext, item: PlanMilestone, days: Days, area: string): Property[] {
  const title = milestoneState(item) === "done" ? messages.exports.inFile.done(item.title) : item.title;
  return [
    ["BEGIN", "VEVENT"],
    ...identify(planExport, context, "milestone", item.id),
    ["DTSTART;VALUE=DATE", formatIcalDate(days.from)],
    ["DTEND;VALUE=DATE", formatIcalDate(dayAfter(days.to))],
    ...describeEntry(planExport, context.site, { id: item.id, title, area, item }),
    ["STATUS", "CONFIRMED"],
    ["TRANSP", "TRANSPARENT"],
    ["END", "VEVENT"],
  ];
}

/** Which milestone of which plan, and which state of it: what tells a calendar that it has an older one. */
export function identify(
  planExport: CalendarExport,
  { today, status }: Omit<CalendarContext, "site">,
  kind: "milestone" | "todo",
  id: string,
): Property[] {
  const { plan, dateHistory, changedAt } = planExport;
  const instants = [changedAt[id] ?? plan.createdAt, dateHistory[id]?.movedAt ?? "", status.days.has(id) ? beginOf(today) : ""];
  return stampEntry(planExport, today, `${kind}-${id}-${plan.id}`, instants.sort().at(-1) ?? plan.createdAt);
}

/** An entry's id, and which state of it this is. @param revised the ISO instant at which it was last revised */
export function stampEntry(planExport: CalendarExport, today: string, uid: string, revised: string): Property[] {
  // Without METHOD, DTSTAMP says when the entry was last revised (RFC 5545, 3.8.7.2); so the same plan makes the same file on a day.
  const stamp = formatIcalInstant(revised);
  return [
    ["UID", escapeText(uid)],
    ["DTSTAMP", stamp],
    ["LAST-MODIFIED", stamp],
    ["SEQUENCE", String(readSequence(planExport, today))],
  ];
}

/** When a day begins first on earth (at UTC+14), so that it is nowhere in the future. */
export function beginOf(today: string): string {
  return new Date(Date.parse(today) - 14 * 3_600_000).toISOString();
}

/** Returns the properties of a calendar entry that describe its milestone. */
export function describeEntry(
  planExport: CalendarExport,
  site: string,
  { id, title, area, item }: { id: string; title: string; area?: string | undefined; item?: PlanMilestone | undefined },
): Property[] {
  const { plan, proofs } = planExport;
  const at = encodeURIComponent(id);
  return [
    ["SUMMARY", summarise(title)],
    ...(item ? [["DESCRIPTION", escapeText(describeItem(item, proofs[id]))] as const] : []),
    ["URL", item ? `${planAddress(site, planExport)}?open=${at}#${at}` : planAddress(site, planExport)],
    ["CATEGORIES", [plan.role.title, area ?? ""].filter(Boolean).map(escapeText).join(",")],
  ];
}

/** A title as a value. Some calendars refuse one of several lines. */
export function summarise(title: string): string {
  return escapeText(title.replaceAll(/[\r\n\u0085\u2028\u2029]+/g, " "));
}

/** The address of the plan's page. */
export function planAddress(site: string, { plan, path }: CalendarExport): string {
  return `${site}${path ?? `/plans/${encodeURIComponent(plan.id)}`}`;
}

/** The end of an event is the day after its last (RFC 5545, 3.6.1); the last day that can be written ends itself. */
export function dayAfter(day: string): string {
  return formatIsoDay(Math.min(lastDay, (parseDay(day) ?? 0) + 1));
}
