import type { Plan, PlanToSchedule } from "#lib/planner/plan/plan.ts";

/** The plan without notes, evidence and the texts of steps: the screen does not show them, so the browser is not sent them. */
export function leaveTextsOut({ id, role, areas, studyTime, earlierZones = [] }: Plan): Pick<Plan, "id" | "role"> & PlanToSchedule {
  const brief = areas.map((area) => ({
    ...area,
    items: area.items.map((item) => ({ ...item, note: "", evidence: [], steps: item.steps.map((step) => ({ ...step, text: "" })) })),
  }));
  return { id, role, areas: brief, studyTime, earlierZones };
}
