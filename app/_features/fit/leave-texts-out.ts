import type { Plan, PlanToSchedule } from "#lib/planner/plan/plan.ts";

/**
 * The plan as the screen shows it: with the catalog's short names, and without notes, evidence and the texts of steps, so that the browser is
 * not sent them.
 */
export function leaveTextsOut(
  { id, role, areas, studyTime, earlierZones = [] }: Plan,
  shortNameOf: (id: string) => string | undefined,
): Pick<Plan, "id" | "role"> & PlanToSchedule {
  const brief = areas.map((area) => ({
    ...area,
    items: area.items.map((item) => ({
      ...item,
      title: shortNameOf(item.id) ?? item.title,
      note: "",
      evidence: [],
      steps: item.steps.map((step) => ({ ...step, text: "" })),
    })),
  }));
  return { id, role, areas: brief, studyTime, earlierZones };
}
