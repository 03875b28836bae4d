import { startAddress } from "#app/_features/plan/start-form.ts";
import { Link } from "#app/_ui/link.tsx";
import { HoursSlider, SkillChips } from "#app/_ui/start-fields.tsx";
import { firstRunMessages } from "#lib/messages/first-run.ts";
import { jobsMessages } from "#lib/messages/jobs.ts";
import type { StartRole } from "#lib/planner/start/plan-start.ts";
import { readStartValues, type StartValues, weekdayFields } from "#lib/planner/start/start-values.ts";

type Props = {
  roles: readonly StartRole[];
  roleId: string;
  given: StartValues;
  values: StartValues;
  onChange: (change: { roleId: string; values: StartValues }) => void;
};

/** What somebody without a plan says: a role, hours a week, and what they know. The dates follow at once. */
export function VisitorFields({ roles, roleId, given, values, onChange }: Props) {
  return (
    <form
      onSubmit={(event) => event.preventDefault()}
      onChange={({ currentTarget }) => {
        const fields = new FormData(currentTarget);
        onChange({ roleId: String(fields.get("role")), values: readStartValues(fields) });
      }}
      className="flex flex-col gap-3 border-t border-role-line pt-3"
    >
      <p className="text-small text-muted">{jobsMessages.forWhom}</p>
      {/* The weekdays stay those that came with the address, or the weekend. */}
      {weekdayFields.map((name, day) => (given.weekdays[day] ? <input key={name} type="hidden" name={name} value="1" /> : null))}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <label htmlFor="role" className="min-w-36 font-semibold">
          {jobsMessages.role}
        </label>
        <select id="role" name="role" value={roleId} onChange={() => {}} className="field max-w-64">
          {roles.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <div className="flex flex-wrap items-center gap-x-4">
        <label htmlFor="hours" className="tabular min-w-36 font-semibold">
          {firstRunMessages.hours} <span className="text-role">{firstRunMessages.hoursShort(values.hours)}</span>
        </label>
        <span className="flex min-w-48 flex-1">
          <HoursSlider given={given.hours} hours={values.hours} />
        </span>
      </div>
      <fieldset className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <legend className="float-left min-w-20 font-semibold">{firstRunMessages.know}</legend>
        <SkillChips given={given.known} />
      </fieldset>
      <Link href={startAddress(roleId, values)} className="control control-strong self-start">
        {jobsMessages.makePlan}
      </Link>
    </form>
  );
}
