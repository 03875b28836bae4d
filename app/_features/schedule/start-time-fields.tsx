import { type ChangeEventHandler, type FocusEventHandler, useState } from "react";
import { Problem } from "#app/_ui/field.tsx";
import { studyTimeMessages } from "#lib/messages/study-time.ts";
import type { TimeValues } from "./time-values.ts";

type Props = {
  values: TimeValues;
  errors: Record<string, string>;
  onChange: ChangeEventHandler<HTMLInputElement>;
  onBlur: FocusEventHandler<HTMLInputElement>;
};

/**
 * At what time study begins on each weekday: offered, never asked for. In Yeomans and Reich, "Planning prompts increase and forecast course
 * completion in massive open online courses" (2017), open plans helped, and plans with fixed times did worse. Unfolded once one is set.
 */
export function StartTimeFields({ values, errors, onChange, onBlur }: Props) {
  const names = studyTimeMessages.weekdays.map((weekday, index) => ({ weekday, name: `start${index}` }));
  const hasTime = names.some(({ name }) => values[name]);
  // It stays open when the last time is taken out again: folding would hide the field that is typed in.
  const [isOpen, setOpen] = useState(hasTime);
  if (hasTime && !isOpen) setOpen(true);
  const problems = names.flatMap(({ name }) => errors[name] ?? []);
  return (
    <details open={isOpen}>
      <summary className="link inline-flex min-h-11 items-center">{studyTimeMessages.startTimes}</summary>
      <fieldset className="flex min-w-0 flex-col gap-3" aria-describedby="start-times-hint">
        <legend className="sr-only">{studyTimeMessages.startTimes}</legend>
        <p id="start-times-hint" className="text-small text-muted">
          {studyTimeMessages.startTimesHint}
        </p>
        {problems.map((problem) => (
          <Problem key={problem}>{problem}</Problem>
        ))}
        <ul className="flex flex-col gap-1.5">
          {names.map(({ weekday, name }) => (
            <li key={name} className="flex items-center gap-2">
              <span aria-hidden="true" className="w-26 shrink-0">
                {weekday}
              </span>
              <input
                type="time"
                name={name}
                value={values[name] ?? ""}
                onChange={onChange}
                onBlur={onBlur}
                aria-label={studyTimeMessages.startTime(weekday)}
                aria-invalid={errors[name] ? true : undefined}
                className="field tabular w-34"
              />
            </li>
          ))}
        </ul>
      </fieldset>
    </details>
  );
}
