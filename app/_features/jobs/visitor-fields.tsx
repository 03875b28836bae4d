import { ByField, HoursSlider, SkillChips } from "#app/_ui/start-fields.tsx";
import { firstRunMessages } from "#lib/messages/first-run.ts";
import { jobsMessages } from "#lib/messages/jobs.ts";
import { readStartValues, type StartValues } from "#lib/planner/start/start-values.ts";

type Props = { values: StartValues; today: string; onChange: (values: StartValues) => void };

/**
 * What somebody without a plan says: hours a week, a date, and what they know. The dates follow at once. It stands above all that follows from it,
 * so that nothing moves under the finger.
 */
export function VisitorFields({ values, today, onChange }: Props) {
  return (
    <form
      onSubmit={(event) => event.preventDefault()}
      onChange={({ currentTarget }) => {
        const { hours, known, targetDate } = readStartValues(new FormData(currentTarget));
        onChange({ ...values, hours, known, targetDate });
      }}
      className="flex flex-wrap items-center gap-x-10 gap-y-2 border-y border-line py-3"
    >
      <div className="flex min-w-0 flex-1 basis-72 flex-wrap items-center gap-x-4">
        <label htmlFor="hours" className="tabular min-w-36 font-semibold">
          {firstRunMessages.hours} <span className="text-role">{firstRunMessages.hoursShort(values.hours)}</span>
        </label>
        <span className="flex min-w-60 flex-1">
          <HoursSlider given={values.hours} hours={values.hours} />
        </span>
      </div>
      <div className="flex items-center gap-3">
        <label htmlFor="by" className="font-semibold">
          {firstRunMessages.by}
        </label>
        <ByField given={values.targetDate} date={values.targetDate} today={today} hintId="by-hint" />
        <span id="by-hint" className="text-small text-muted">
          {firstRunMessages.byHint}
        </span>
      </div>
      <fieldset className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <legend className="float-left min-w-20 font-semibold">{firstRunMessages.know}</legend>
        <SkillChips given={values.known} />
      </fieldset>
      <p className="basis-full text-small text-muted">{jobsMessages.forWhom}</p>
    </form>
  );
}
