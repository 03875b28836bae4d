/** "applied" (also when it was before), "overruled" by something newer, or "not-found": the plan has no such milestone or step. */
export type ChangeResult = "applied" | "overruled" | "not-found";
