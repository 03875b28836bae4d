import type { ComponentProps } from "react";
import { pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";
import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { PanelHeading } from "#app/_ui/panel-heading.tsx";
import { studyTimeMessages } from "#lib/messages/study-time.ts";
import { timeMessages } from "#lib/messages/time.ts";
import type { Plan, PlanToSchedule } from "#lib/planner/plan/plan.ts";
import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";
import { TimeForm } from "./time-form.tsx";
import { valuesAtFirst } from "./time-values.ts";

/** A plan of the same learner whose study time is offered to a plan that has none. */
export type OtherStudyTime = { roleTitle: string; studyTime: StudyTime };

type Props = {
  /** With the current states of its milestones. */
  plan: Pick<Plan, "id" | "role"> & PlanToSchedule;
  other: OtherStudyTime | undefined;
  /** An ISO instant. */
  now: string;
  /** Saves on this device; without it, the server saves. */
  save?: ComponentProps<typeof TimeForm>["save"];
};

/** When the learner can study, with a preview of the dates that follow. */
export function ScheduleScreen({ plan, other, now, save }: Props) {
  const page = pageOfPlan(plan.id);
  return (
    <div data-role={plan.role.id} className="page flex flex-col gap-6 py-8">
      <PageTitle>{studyTimeMessages.title}</PageTitle>
      <div className="flex flex-col gap-2 [&>*:not(:first-child)]:max-w-reading">
        <PanelHeading closeTo={page}>{studyTimeMessages.title}</PanelHeading>
        <p>{studyTimeMessages.lead}</p>
        <p>
          {studyTimeMessages.knownFirst}{" "}
          <Link href={`${page}/known?back=time`} className="link">
            {timeMessages.knownLink}
          </Link>
        </p>
        {other ? <p className="rounded-lg bg-role-soft p-4">{studyTimeMessages.takenOver(other.roleTitle)}</p> : null}
      </div>
      <TimeForm
        key={other?.roleTitle}
        plan={plan}
        values={valuesAtFirst(plan.studyTime, other?.studyTime, new Date(now))}
        isNew={plan.studyTime === null && !other}
        zones={[...new Set(["UTC", ...Intl.supportedValuesOf("timeZone")])]}
        now={now}
        save={save}
      />
    </div>
  );
}
