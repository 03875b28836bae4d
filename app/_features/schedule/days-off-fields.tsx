import type { ChangeEventHandler } from "react";
import { Problem } from "#app/_ui/field.tsx";
import { studyTimeMessages } from "#lib/messages/study-time.ts";
import { maxTypedDaysOff } from "#lib/planner/time/availability.ts";
import { readStretches, type TimeValues } from "./time-values.ts";

type Props = { values: TimeValues; errors: Record<string, string>; onChange: ChangeEventHandler<HTMLInputElement> };

/** Stretches of days off: each with its first and last day, and a button that removes it. */
export function DaysOffFields({ values, errors, onChange }: Props) {
  const stretches = readStretches(values);
  const problems = Object.entries(errors).filter(([name]) => /^(off(From|To)\d+|daysOff)$/.test(name));
  return (
    <fieldset className="flex min-w-0 flex-col gap-3" aria-describedby="days-off-hint">
      <legend className="mb-2 text-h3 font-semibold">{studyTimeMessages.daysOff}</legend>
      <p id="days-off-hint" className="text-small text-muted">
        {studyTimeMessages.daysOffHint}
      </p>
      {problems.map(([name, problem]) => (
        <Problem key={name}>{problem}</Problem>
      ))}
      {stretches.length ? (
        <ol className="flex flex-col gap-4">
          {stretches.map((_, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its number; what is typed in it is held outside.
            <li key={row} className="flex flex-wrap items-end gap-2">
              {(
                [
                  [`offFrom${row}`, studyTimeMessages.firstDayOff(row + 1), studyTimeMessages.firstDay],
                  [`offTo${row}`, studyTimeMessages.lastDayOff(row + 1), studyTimeMessages.lastDay],
                ] as const
              ).map(([name, label, title]) => (
                <span key={name} className="flex min-w-0 flex-1 basis-36 flex-col gap-1 sm:max-w-48">
                  <span aria-hidden="true" className="text-small text-muted">
                    {title}
                  </span>
                  <input
                    type="date"
                    name={name}
                    value={values[name] ?? ""}
                    onChange={onChange}
                    aria-label={label}
                    aria-invalid={errors[name] ? true : undefined}
                    className="field min-w-0"
                  />
                </span>
              ))}
              <button
                type="submit"
                name="do"
                value={`remove-days-off ${row}`}
                aria-label={studyTimeMessages.removeDaysOff(row + 1)}
                className="control control-quiet"
              >
                {studyTimeMessages.remove}
              </button>
            </li>
          ))}
        </ol>
      ) : null}
      {stretches.length < maxTypedDaysOff ? (
        <div>
          <button type="submit" name="do" value="add-days-off" className="control control-quiet">
            {studyTimeMessages.addDaysOff}
          </button>
        </div>
      ) : (
        <p>{studyTimeMessages.mostDaysOff(maxTypedDaysOff)}</p>
      )}
    </fieldset>
  );
}
