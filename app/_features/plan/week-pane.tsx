import { memo } from "react";
import { progressMessages } from "#lib/messages/progress.ts";
import { todayMessages } from "#lib/messages/today.ts";
import { studyToday } from "#lib/planner/insights/study-today.ts";
import type { Plan } from "#lib/planner/plan/plan.ts";
import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";
import { WeekBars } from "./week-bars.tsx";

type Props = { plan: Plan; studyTime: StudyTime; today: string };

/** How this week is going, below the skill areas on a desk. */
export const WeekPane = memo(Pane);

function Pane({ plan, studyTime, today }: Props) {
  const { week } = studyToday(plan, studyTime, today);
  const done = week.reduce((sum, day) => sum + day.done, 0);
  const planned = week.reduce((sum, day) => sum + day.planned, 0);
  return (
    <section aria-labelledby="week-pane" className="mt-auto flex flex-col gap-2 px-2 print:hidden">
      <div className="tabular flex items-baseline justify-between gap-2 text-meta">
        <h2 id="week-pane" className="text-meta font-semibold text-muted">
          {todayMessages.week}
        </h2>
        <p className="text-muted">
          <strong className="text-small text-ink">{progressMessages.hours(done)}</strong>{" "}
          {todayMessages.ofWeek(progressMessages.hours(done + planned))}
        </p>
      </div>
      <WeekBars week={week} today={today} className="h-12" />
    </section>
  );
}
