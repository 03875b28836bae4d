import { formatMilestoneCount } from "./amounts.ts";
import { formatNumber } from "./numbers.ts";

/** Messages about the learner's own pace. */
export const pace = {
  title: "Your pace",
  takes: (factor: number) => `You take ${formatNumber(factor)} times as long as our middle estimate.`,
  offer: (factor: number, finish: string, from: string, to: string) =>
    `You take ${formatNumber(factor)} times as long as our middle estimate: the finish moves to ${finish}. It is likely between ${from} and ${to}.`,
  counts: (used: number, factor: number) =>
    used === 1
      ? `Your plan uses our middle estimate. You take ${formatNumber(factor)} times as long.`
      : `Your plan uses ${formatNumber(used)} times our middle estimate.`,
  useMine: "Use my pace",
  keepMiddle: "Keep our estimate",
  backToMiddle: "Back to our estimate",
  measured: (count: number) =>
    `From ${formatMilestoneCount(count)} for which you said how long they took. Hours that you set yourself stay.`,
  likelyMeans: "Likely means 85 %.",
} as const;
