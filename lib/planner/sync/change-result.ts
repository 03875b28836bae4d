/** "applied" (also when it was before), "superseded" by something newer, or "not-found": the plan has no such milestone or step. */
export type ChangeResult = "applied" | "superseded" | "not-found";
