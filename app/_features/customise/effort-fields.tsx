import { Problem } from "#app/_ui/field.tsx";
import { customiseMessages } from "#lib/messages/customise.ts";

type Props = { hours: string; minutes: string; errors: Record<string, string>; hint?: string };

/** Fields for an effort in hours and minutes. */
export function EffortFields({ hours, minutes, errors, hint }: Props) {
  const problems = ["hours", "minutes"].filter((name) => errors[name]);
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex gap-3">
        {[
          { name: "hours", label: customiseMessages.hours, value: hours },
          { name: "minutes", label: customiseMessages.minutes, value: minutes },
        ].map(({ name, label, value }) => (
          <div key={name} className="flex w-28 flex-col gap-1.5">
            <label htmlFor={name} className="font-medium">
              {label}
            </label>
            <input
              id={name}
              name={name}
              inputMode="numeric"
              autoComplete="off"
              defaultValue={value}
              aria-invalid={errors[name] ? true : undefined}
              aria-describedby={errors[name] ? `${name}-error` : hint ? "effort-hint" : undefined}
              className="field tabular"
            />
          </div>
        ))}
      </div>
      {hint ? (
        <p id="effort-hint" className="text-small text-muted">
          {hint}
        </p>
      ) : null}
      {problems.map((name) => (
        <Problem key={name} id={`${name}-error`}>
          {errors[name]}
        </Problem>
      ))}
    </div>
  );
}
