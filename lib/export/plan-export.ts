import type { SetStudyTime } from "#lib/planner/insights/study-weeks.ts";
import type { Plan } from "#lib/planner/plan/plan.ts";
import type { HistoryEvent } from "#lib/planner/sync/history-event.ts";

/** A plan as it leaves the product: everything an export may need, and nothing that changes by itself. */
export type PlanExport = {
  plan: Plan;
  /** The study order that the plan follows; empty for that of the first edition of the curriculum. */
  studyOrder: readonly string[];
  /** "Done when" of each milestone, by id. */
  proofs: Readonly<Record<string, string>>;
  /** Names of at most 18 characters, by milestone id; an own milestone has none. */
  shortNames: Readonly<Record<string, string>>;
  /** Names of tools, by milestone id. */
  tools: Readonly<Record<string, readonly string[]>>;
  /** First and free resources, by milestone id. */
  resources: Readonly<Record<string, readonly { title: string; url: string }[]>>;
  /** The study times that the plan has had, oldest first, the last one being the present. Absent where none was set. */
  studyTimes?: readonly SetStudyTime[];
  /** Oldest first, superseded ones included. */
  events: readonly HistoryEvent[];
};
