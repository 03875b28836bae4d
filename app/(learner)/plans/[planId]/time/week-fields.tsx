import type { ChangeEventHandler } from "react";
import { timeWords } from "../../../../../lib/words/time.ts";
import { Problem } from "../../../../_components/field.tsx";
import type { TimeValues } from "./time-values.ts";

type Props = { values: TimeValues; errors: Record<string, string>; onChange: ChangeEventHandler<HTMLInputElement> };

/** Hours and minutes for each weekday, and buttons that fill in all of them. */
export function WeekFields({ values, errors, onChange }: Props) {
  const problems = Object.entries(errors).filter(([name]) => /^(hours\d|minutes\d|minutesPerWeekday)$/.test(name));
  return (
    <fieldset className="flex min-w-0 flex-col gap-3" aria-describedby={problems.length ? "week-problems" : undefined}>
      <legend className="mb-2 text-h3 font-semibold">{timeWords.week}</legend>
      <div role="group" aria-label={timeWords.presetsLabel} className="flex flex-wrap gap-2">
        {timeWords.presets.map(([preset, name]) => (
          <button key={preset} type="submit" name="do" value={`preset ${preset}`} className="control control-quiet">
            {name}
          </button>
        ))}
      </div>
      <p className="text-small text-muted">{timeWords.presetsHint}</p>
      {problems.length ? (
        <div id="week-problems">
          {problems.map(([name, problem]) => (
            <Problem key={name}>{problem}</Problem>
          ))}
        </div>
      ) : null}
      <ul className="flex flex-col gap-1.5">
        {timeWords.weekdays.map((weekday, index) => (
          <li key={weekday} className="flex items-center gap-2">
            <span aria-hidden="true" className="w-26 shrink-0">
              {weekday}
            </span>
            {(
              [
                [`hours${index}`, timeWords.hours(weekday), timeWords.hoursShort, "w-4"],
                [`minutes${index}`, timeWords.minutes(weekday), timeWords.minutesShort, "w-7"],
              ] as const
            ).map(([name, label, unit, width]) => (
              <span key={name} className="flex items-center gap-1.5">
                <input
                  name={name}
                  value={values[name] ?? ""}
                  onChange={onChange}
                  onFocus={(event) => event.target.select()}
                  aria-label={label}
                  aria-invalid={errors[name] ? true : undefined}
                  inputMode="numeric"
                  autoComplete="off"
                  maxLength={4}
                  className="field tabular w-14 text-right sm:w-16"
                />
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
