import { stringify } from "csv-stringify/sync";
import { messages } from "#lib/messages/all.ts";
import { milestoneState } from "#lib/planner/plan/plan.ts";
import { readPlanStatus } from "#lib/planner/schedule/plan-status.ts";
import type { PlanExport } from "./plan-export.ts";

const columns = [
  "position",
  "area",
  "milestone_id",
  "milestone",
  "state",
  "state_since",
  "hours_low",
  "hours_high",
  "optional",
  "steps_done",
  "steps",
  "done_when",
  "tools",
  "planned_start",
  "planned_end",
  "note",
  "current_start",
  "current_end",
  "plan_status",
  "planned_finish",
  "current_finish",
] as const;

/**
 * A plan as a table (RFC 4180, UTF-8, a header row, ISO dates), one row a milestone in planned order. Each row ends with the current
 * days of the milestone, the status of the plan, and its two finish dates.
 * @param today the day in the plan's own time zone
 */
export function toCsv({ plan, proofs, tools }: PlanExport, today: string): string {
  const { finish, days } = readPlanStatus(plan, today);
  let position = 0;
  const rows = plan.areas.flatMap((area) =>
    area.items.map((item) => [
      ++position,
      area.title,
      item.id,
      item.title,
      messages.plan.states[milestoneState(item)],
      item.statusAt?.slice(0, 10) ?? "",
      roundHours(item.hours.low),
      roundHours(item.hours.high),
      item.optional ? "yes" : "no",
      item.steps.filter((step) => step.done).length,
      item.steps.length,
      proofs[item.id] ?? "",
      (tools[item.id] ?? []).join(", "),
      item.plannedStart ?? "",
      item.plannedEnd ?? "",
      item.note,
      days.get(item.id)?.from ?? "",
      days.get(item.id)?.to ?? "",
      messages.planStatus.name(finish),
      finish.planned ?? "",
      finish.current ?? "",
    ]),
  );
  return stringify([[...columns], ...rows.map((row) => row.map(disarmCell))], { record_delimiter: "windows" });
}

/** A learner's own hours may be any number of minutes. */
function roundHours(hours: number): number {
  return Math.round(hours * 100) / 100;
}

/**
 * Prevents CSV injection (OWASP): a spreadsheet would run a cell that begins with one of these signs as a formula; a quote makes it text. A
 * cell that begins with quotes and then such a sign gets one more, so removing one quote always restores the original.
 */
export function disarmCell(cell: string | number): string | number {
  return typeof cell === "string" && /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
