import type { Finish } from "#lib/planner/schedule/current-dates.ts";
import { countDays } from "#lib/planner/time/calendar.ts";
import type { Forecast } from "./forecast.ts";

/** How the finish of a plan, the forecast from the learner's own pace and the target date compare: the one verdict on all three. */
export type PaceVerdict = {
  /** The plan's finish, as every page has it. */
  finish: Finish & { current: string };
  forecast: Forecast;
  /**
   * The forecast next to the current finish: "ahead" when it is likely before it, "fits" when the finish has at least even odds, "behind" when
   * later is more likely.
   */
  pace: "ahead" | "fits" | "behind";
  /** How many days the likely date is before the current finish; 0 when it is not. */
  daysSooner: number;
  /** Null without a target date. */
  target: { day: string; chance: TargetChance } | null;
};

/**
 * Whether a target date is met: "met" and "missed" are true of the plan and at the learner's own pace alike; "even" has at least even odds at
 * that pace; and there are those which only the plan, or only the pace, meets.
 */
type TargetChance = "met" | "even" | "onlyPlan" | "onlyPace" | "missed";

/** Compares a plan's finish with the forecast and the target date; undefined when it has no finish. */
export function judgePace(finish: Finish, forecast: Forecast, targetDate: string | null): PaceVerdict | undefined {
  const { current } = finish;
  if (current === null) return undefined;
  return {
    finish: { ...finish, current },
    forecast,
    pace: forecast.p85 < current ? "ahead" : forecast.p50 <= current ? "fits" : "behind",
    daysSooner: Math.max(0, countDays(forecast.p85, current)),
    target: targetDate === null ? null : { day: targetDate, chance: judgeChance(current <= targetDate, forecast, targetDate) },
  };
}

function judgeChance(planMeets: boolean, { p50, p85 }: Forecast, target: string): TargetChance {
  if (p85 <= target) return planMeets ? "met" : "onlyPace";
  if (p50 <= target) return "even";
  return planMeets ? "onlyPlan" : "missed";
}
