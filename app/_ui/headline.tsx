import type { ReactNode } from "react";

type Figure = {
  value: string;
  /** Next to the value, smaller: "of 33". */
  of?: string;
  name: ReactNode;
};

/** The few numbers that matter most, large, each with its name below. */
export function Headline({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className="tabular flex flex-wrap gap-x-6 gap-y-3 sm:gap-x-12">
      {figures.map(({ value, of, name }) => (
        <div key={value} className="flex flex-col-reverse justify-end">
          <dt className="text-small text-muted">{name}</dt>
          <dd className="text-h2 font-semibold tracking-tight sm:text-h1">
            {value}
            {of ? <span className="text-body font-semibold sm:text-lead text-muted"> {of}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
