import type { ChangeEventHandler, FocusEventHandler, InputHTMLAttributes, KeyboardEvent } from "react";
import { Problem } from "#app/_ui/field.tsx";
import { formatMinutes } from "#lib/messages/amounts.ts";
import { studyTimeMessages } from "#lib/messages/study-time.ts";
import { timeMessages } from "#lib/messages/time.ts";
import { sumWeek } from "#lib/planner/time/distribute-minutes.ts";
import { isFilledIn, presets, type TimeValues } from "./time-values.ts";

type Props = {
  values: TimeValues;
  errors: Record<string, string>;
  /** The minutes of the typed week; undefined when the fields cannot be read. */
  perWeek?: number | undefined;
  onChange: ChangeEventHandler<HTMLInputElement>;
  onBlur: FocusEventHandler<HTMLInputElement>;
};

const problemsId = "week-problems";

/** Hours and minutes for each weekday, buttons that fill in all of them, and a field that spreads the hours of a week over them. */
export function WeekFields({ values, errors, perWeek, onChange, onBlur }: Props) {
  const problems = Object.entries(errors).filter(([name]) => /^(hours\d|minutes\d|minutesPerWeekday|perWeek)$/.test(name));
  return (
    <fieldset className="flex min-w-0 flex-col gap-3" aria-describedby={problems.length ? problemsId : undefined}>
      <legend className="mb-2 text-h3 font-semibold">{studyTimeMessages.week}</legend>
      <div role="group" aria-label={studyTimeMessages.presetsLabel} className="flex flex-wrap gap-2">
        {Object.entries(studyTimeMessages.presets).map(([preset, name]) => (
          <button
            key={preset}
            type="submit"
            name="do"
            value={`preset ${preset}`}
            aria-pressed={isFilledIn(values, presets.get(preset) ?? [])}
            className="control control-quiet aria-pressed:border-role aria-pressed:bg-role-soft"
          >
            <Preset name={name} minutes={presets.get(preset) ?? []} />
          </button>
        ))}
      </div>
      <div className="flex flex-col gap-1">
        <div className="flex items-center gap-2">
          <label htmlFor="perWeek" className="w-26 shrink-0">
            {studyTimeMessages.hoursPerWeek}
          </label>
          <HoursInput
            id="perWeek"
            name="perWeek"
            values={values}
            errors={errors}
            onChange={onChange}
            onBlur={onBlur}
            onKeyDown={goOn}
            enterKeyHint="next"
            placeholder={perWeek === undefined ? undefined : String(Math.round(perWeek / 6) / 10)}
            hint="perWeek-hint"
          />
        </div>
        <p id="perWeek-hint" className="text-small text-muted">
          {studyTimeMessages.hoursPerWeekHint(perWeek === undefined ? undefined : formatMinutes(perWeek))}
        </p>
      </div>
      {problems.length ? (
        <div id={problemsId}>
          {problems.map(([name, problem]) => (
            <Problem key={name}>{problem}</Problem>
          ))}
        </div>
      ) : null}
      <ul className="flex flex-col gap-1.5">
        {studyTimeMessages.weekdays.map((weekday, index) => (
          <li key={weekday} className="flex items-center gap-2">
            <span aria-hidden="true" className="w-26 shrink-0">
              {weekday}
            </span>
            {(
              [
                [`hours${index}`, studyTimeMessages.hours(weekday), studyTimeMessages.hoursShort, "w-4"],
                [`minutes${index}`, studyTimeMessages.minutes(weekday), studyTimeMessages.minutesShort, "w-7"],
              ] as const
            ).map(([name, label, unit, width]) => (
              <span key={name} className="flex items-center gap-1.5">
                <HoursInput name={name} label={label} values={values} errors={errors} onChange={onChange} onBlur={onBlur} />
                <span aria-hidden="true" className={`${width} text-small text-muted`}>
                  {unit}
                </span>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** The label of a button, with its hours a week. */
function Preset({ name, minutes }: { name: string; minutes: readonly number[] }) {
  const perWeek = sumWeek(minutes);
  return (
    <>
      {name}
      {perWeek > 0 ? (
        <span className="tabular font-normal whitespace-nowrap text-muted">{timeMessages.perWeek(formatMinutes(perWeek))}</span>
      ) : null}
    </>
  );
}

/** Hours a week fill in the days below. Enter moves on to them instead of saving a form that is half filled in. */
function goOn(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== "Enter") return;
  event.preventDefault();
  event.currentTarget.form?.querySelector<HTMLElement>("input[name=hours0]")?.focus();
}

type InputProps = Pick<Props, "values" | "errors"> &
  InputHTMLAttributes<HTMLInputElement> & { name: string; label?: string; hint?: string; placeholder?: string | undefined };

function HoursInput({ name, label, hint, values, errors, ...input }: InputProps) {
  const described = [hint, errors[name] ? problemsId : undefined].filter(Boolean).join(" ");
  return (
    <input
      {...input}
      name={name}
      value={values[name] ?? ""}
      onFocus={(event) => event.target.select()}
      aria-label={label}
      aria-invalid={errors[name] ? true : undefined}
      aria-describedby={described || undefined}
      inputMode="decimal"
      autoComplete="off"
      maxLength={10}
      className="field tabular w-14 text-right sm:w-16"
    />
  );
}
