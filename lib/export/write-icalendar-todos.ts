import { messages } from "#lib/messages/all.ts";
import { isSettled, type State } from "#lib/planner/plan/counts.ts";
import { listPlaced, milestoneState, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { type PlanStatus, readPlanStatus } from "#lib/planner/schedule/plan-status.ts";
import { type CalendarExport, findGone } from "./calendar-days.ts";
import { formatIcalDate, formatIcalInstant } from "./ical-text.ts";
import type { Pieces } from "./pieces.ts";
import { type CalendarContext, describeEntry, identify, type Property, writeCalendar } from "./write-icalendar.ts";

/** A to-do's words for a milestone's state (RFC 5545, 3.8.1.11). What is known or skipped need not be done. */
const statuses: Record<State, string> = {
  not_started: "NEEDS-ACTION",
  in_progress: "IN-PROCESS",
  done: "COMPLETED",
  known: "CANCELLED",
  skipped: "CANCELLED",
};

/**
 * A plan as to-dos (RFC 5545, 3.6.2), a file of their own because some calendars refuse both in one. A milestone that was removed
 * is cancelled.
 * @param today the day in the plan's own time zone
 */
export function writeTodos(planExport: CalendarExport, site: string, today: string): Pieces {
  const context = { site, today, status: readPlanStatus(planExport.plan, today) };
  return writeCalendar(planExport, context, listTodos(planExport, context));
}

function* listTodos(planExport: CalendarExport, context: CalendarContext): Generator<Property[]> {
  const { site } = context;
  for (const { item, area } of listPlaced(planExport.plan)) {
    yield [
      ["BEGIN", "VTODO"],
      ...identify(planExport, context, "todo", item.id),
      ...describeEntry(planExport, site, { id: item.id, title: item.title, area: area.title, item }),
      ...progressOf(item, context.status),
      ["END", "VTODO"],
    ];
  }
  for (const { id } of findGone(planExport)) {
    yield [
      ["BEGIN", "VTODO"],
      ...identify(planExport, context, "todo", id),
      ...describeEntry(planExport, site, { id, title: messages.exports.inFile.removed }),
      ["STATUS", "CANCELLED"],
      ["END", "VTODO"],
    ];
  }
}

function progressOf(item: PlanMilestone, { days }: PlanStatus): Property[] {
  const state = milestoneState(item);
  const due = isSettled(state) ? item.plannedEnd : days.get(item.id)?.to;
  const ticked = item.steps.filter((step) => step.done).length;
  const percent = state === "done" ? 100 : item.steps.length ? Math.floor((100 * ticked) / item.steps.length) : 0;
  return [
    ...(due ? [["DUE;VALUE=DATE", formatIcalDate(due)] as const] : []),
    ["STATUS", statuses[state]],
    // A hundred would say that it is completed.
    ["PERCENT-COMPLETE", String(state === "done" ? percent : Math.min(percent, 99))],
    ...(state === "done" && item.statusAt ? [["COMPLETED", formatIcalInstant(item.statusAt)] as const] : []),
  ];
}
