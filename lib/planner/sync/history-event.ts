/** One thing that changed in a plan, with its value before and after. */
export type HistoryEvent = {
  changeId: string;
  milestoneId: string;
  kind: "status" | "skipped" | "step";
  stepId?: string;
  before: string;
  after: string;
  /** ISO instant. */
  occurredAt: string;
};
