/** Since when what an event set holds, while it holds: the time of the event, unless it undid another. */
export function sinceOf<Time>({ since, occurredAt }: { since?: Time | null | undefined; occurredAt: Time }): Time {
  return since ?? occurredAt;
}

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
  /** Since when `after` holds, if this undid a change: the time from before that change counts again. Absent: since `occurredAt`. */
  since?: string;
  /** Since when `before` held, a status or a tick. Absent where nobody had set it. */
  beforeSince?: string;
};
