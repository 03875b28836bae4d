import type { ComponentProps } from "react";
import { keepTyped } from "#lib/next-internals/typed-text.ts";
import { Problem } from "./field.tsx";

type Texts = { value?: string; defaultValue?: string | undefined };
type Props = Omit<ComponentProps<"textarea">, keyof Texts> & Texts & { name: string; label: string; hint?: string; error?: string };

/** A labelled field for several lines, like `Field`. */
export function TextArea({ name, id = name, label, hint, error, value, defaultValue, ...area }: Props) {
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <textarea
        id={id}
        name={name}
        className="field py-2"
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
        {...(value === undefined ? {} : { value: keepTyped(value) })}
        {...(defaultValue === undefined ? {} : { defaultValue: keepTyped(defaultValue) })}
        {...area}
      />
      {hint ? (
        <p id={`${id}-hint`} className="text-small text-muted">
          {hint}
        </p>
      ) : null}
      {error ? <Problem id={`${id}-error`}>{error}</Problem> : null}
    </div>
  );
}
