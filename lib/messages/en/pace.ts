import { formatMilestoneCount } from "./amounts.ts";
import { formatNumber } from "./numbers.ts";

/** Messages about the learner's own pace. */
export const pace = {
  title: "Your pace",
  takes: (factor: number) => `You take ${formatNumber(factor)} times our middle.`,
  offer: (factor: number, finish: string, from: string, to: string) =>
    `You take ${formatNumber(factor)} times our middle: the finish moves to ${finish}. It is likely between ${from} and ${to}.`,
  counts: (used: number, factor: number) =>
    used === 1
      ? `Your plan counts with our middle. You take ${formatNumber(factor)} times as long.`
      : `Your plan counts with ${formatNumber(used)} times our middle.`,
  useMine: "Use my pace",
  keepMiddle: "Keep the middle",
  backToMiddle: "Back to the middle",
  measured: (count: number) =>
    `From ${formatMilestoneCount(count)} for which you said how long they took. Hours that you set yourself stay.`,
  likelyMeans: "Likely means 85 %.",
} as const;
