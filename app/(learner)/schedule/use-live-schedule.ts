import { useMemo } from "react";
import type { Plan } from "../../../lib/planner/plan.ts";
import { timeWords } from "../../../lib/words/time.ts";
import { formatSpan } from "../../_components/days.ts";
import { describeDates, layOutFromToday } from "./live-schedule.ts";

/** The plan's dates from today on, and what each row says of its own; both follow every tick. Undefined before its time is set. */
export function useLiveSchedule(plan: Plan, today: string) {
  return useMemo(() => {
    const live = plan.settings ? layOutFromToday(plan, plan.settings, today) : undefined;
    const planned = (from: string, to: string) => formatSpan(from, to, today);
    const moved = (from: string, to: string) => timeWords.movedTo(planned(from, to));
    return { live, dates: live ? describeDates(plan, live, today, { planned, moved }) : new Map<string, string>() };
  }, [plan, today]);
}
