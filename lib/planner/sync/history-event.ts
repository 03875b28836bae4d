/** One thing that changed in a plan, with its value before and after. */
export type HistoryEvent = {
  changeId: string;
  milestoneId: string;
  kind: "status" | "skipped" | "step";
  stepId?: string;
  before: string;
  after: string;
  /** Set when something newer was stored already: then it changed nothing, and `before` is the value that stayed. */
  superseded?: true;
  /** ISO instant. */
  occurredAt: string;
};
