import { planMessages } from "#lib/messages/plan.ts";
import { planListMessages } from "#lib/messages/plan-list.ts";
import { isThisMonth, type PlanGroup } from "#lib/planner/plan/groups.ts";

/** The name of a group in the list of a plan. @param today "YYYY-MM-DD" @param area the title of its skill area, for a group that is one */
export function nameGroup({ kind, of }: Pick<PlanGroup, "kind" | "of">, today: string, area = ""): string {
  if (kind === "month") return isThisMonth(of, today) ? planListMessages.thisMonth : planListMessages.month(of, today);
  if (kind === "later") return planListMessages.later(...(of.split("-").map(Number) as [number, number]));
  if (kind === "area") return area;
  if (kind === "left") return planListMessages.toDo;
  if (kind === "next" || kind === "now") return planListMessages[kind];
  return planMessages.states[kind];
}
