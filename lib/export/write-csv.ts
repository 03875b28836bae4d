import { messages } from "#lib/messages/all.ts";
import { listPlaced, milestoneState, milestonesOf } from "#lib/planner/plan/plan.ts";
import { readPlanStatus } from "#lib/planner/schedule/plan-status.ts";
import { dayReader } from "./calendar-days.ts";
import { type Cell, type TableOptions, toSpreadsheetCell, writeTable } from "./csv-table.ts";
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
  "importance",
] as const;

/**
 * A plan as a table for spreadsheets: a header row, one row a milestone in planned order, ISO dates in the plan's time zone. Each row ends
 * with the current days of the milestone, the status of the plan, and its two finish dates.
 * @param today the day in the plan's own time zone
 */
export function* writeCsv(planExport: PlanExport, today: string, options: TableOptions = {}): Generator<string> {
  const { byteOrderMark, ...others } = options;
  yield writeTable([[...columns]], options);
  for (const row of listRows(planExport, today)) {
    yield writeTable([row.map((cell) => (typeof cell === "string" ? toSpreadsheetCell(cell).cell : cell))], others);
  }
}

/** The titles of the milestones of which a spreadsheet's cell does not hold everything. */
export function listTruncatedMilestones(planExport: PlanExport, today: string): string[] {
  const isCut = (row: readonly Cell[] | undefined) => row?.some((cell) => typeof cell === "string" && toSpreadsheetCell(cell).isCut);
  const rows = listRows(planExport, today);
  return milestonesOf(planExport.plan).flatMap(({ title }, index) => (isCut(rows[index]) ? [title] : []));
}

function listRows({ plan, proofs, tools }: PlanExport, today: string): Cell[][] {
  const dayOf = dayReader(plan);
  const { finish, days } = readPlanStatus(plan, today);
  return listPlaced(plan).map(({ item, area }, index) => [
    index + 1,
    area.title,
    item.id,
    item.title,
    messages.plan.states[milestoneState(item)],
    item.statusAt ? dayOf(item.statusAt) : "",
    roundHours(item.hours.low),
    roundHours(item.hours.high),
    item.importance === "extra" ? "yes" : "no",
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
    item.importance,
  ]);
}

/** A learner's own hours may be any number of minutes. */
function roundHours(hours: number): number {
  return Math.round(hours * 100) / 100;
}
