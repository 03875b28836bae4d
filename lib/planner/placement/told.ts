/** How somebody can answer whether they could do a milestone tonight. */
export const placementAnswers = ["yes", "unsure", "no"] as const;
export type PlacementAnswer = (typeof placementAnswers)[number];

/** Answers by milestone, in the order given. */
export type PlacementAnswers = ReadonlyMap<string, PlacementAnswer>;

/** What somebody said, and the milestones that they did or know already: these are not asked, and never taken back. */
export type Told = { answers: PlacementAnswers; settled: ReadonlySet<string> };

/** Where somebody can say that they come from. The catalog says what that makes likely. */
export const originIds = ["backend", "reports", "research"] as const;
export type OriginId = (typeof originIds)[number];
