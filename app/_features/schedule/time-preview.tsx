import { FinishRangeText } from "#app/_features/plan/schedule-card/finish-range.tsx";
import { TargetVerdict } from "#app/_features/plan/schedule-card/target-verdict.tsx";
import { formatMinutes } from "#lib/messages/amounts.ts";
import { formatDay } from "#lib/messages/days.ts";
import { studyTimeMessages } from "#lib/messages/study-time.ts";
import { timeMessages } from "#lib/messages/time.ts";
import { countDays } from "#lib/planner/time/calendar.ts";
import { sumWeek } from "#lib/planner/time/distribute-minutes.ts";
import type { StudyTimePreview } from "./preview-time.ts";

/** The preview of the fields: finish, hours a week, and the verdict on the target with fixes that fill in fields. */
export function PreviewBox({ preview }: { preview: StudyTimePreview }) {
  return (
    <section aria-labelledby="preview" className="flex flex-col gap-2 rounded-lg bg-role-soft p-4 lg:sticky lg:top-4">
      <h2 id="preview" tabIndex={-1} className="scroll-mt-4 text-small font-semibold text-role">
        {studyTimeMessages.previewHeading}
      </h2>
      {"errors" in preview ? (
        Object.entries(preview.errors).map(([name, problem]) => <p key={name}>{problem}</p>)
      ) : (
        <>
          <p className="tabular text-h3 font-semibold">{describeFinish(preview)}</p>
          <p className="tabular text-muted">{describeWeek(preview)}</p>
          <FinishRangeText
            range={preview.planSchedule.finishRange}
            finishOn={preview.planSchedule.schedule.finishOn}
            say={studyTimeMessages.finishRangeLong}
          />
          {preview.planSchedule.verdict && preview.studyTime.targetDate ? (
            <TargetVerdict verdict={preview.planSchedule.verdict} target={preview.studyTime.targetDate} button={{ name: "do" }} />
          ) : null}
        </>
      )}
    </section>
  );
}

/** The same in one line, beside the save button; screen readers announce changes. */
export function PreviewLine({ preview }: { preview: StudyTimePreview }) {
  return (
    <p role="status" className="tabular min-w-0 flex-1 basis-32 text-small">
      {"errors" in preview ? (
        Object.values(preview.errors)[0]
      ) : (
        <>
          <span className="font-medium">{describeFinish(preview)}</span>{" "}
          <span className="text-muted">
            <span className="whitespace-nowrap">{describeWeek(preview)}</span>
            {formatMiss(preview)}
          </span>
        </>
      )}
    </p>
  );
}

/** By how many days the target is missed, and on a narrow screen a link to the fixes. */
function formatMiss({ planSchedule: { verdict }, studyTime }: Planned) {
  if (verdict?.fits !== false || verdict.problem || !studyTime.targetDate) return null;
  return (
    <>
      , {studyTimeMessages.afterTarget(countDays(studyTime.targetDate, verdict.finishOn))}.{" "}
      <a href="#preview" className="link lg:hidden">
        {studyTimeMessages.seeWhatFits}
      </a>
    </>
  );
}

type Planned = Extract<StudyTimePreview, { planSchedule: unknown }>;

function describeFinish({ planSchedule }: Planned): string {
  const { finishOn } = planSchedule.schedule;
  return finishOn ? timeMessages.finishOn(formatDay(finishOn, "long")) : timeMessages.nothingLeft;
}

function describeWeek({ studyTime }: Planned): string {
  return timeMessages.perWeek(formatMinutes(sumWeek(studyTime.minutesPerWeekday)));
}
