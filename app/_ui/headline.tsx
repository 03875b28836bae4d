import type { ReactNode } from "react";

type Figure = {
  value: string;
  /** Next to the value, smaller: "of 33". */
  of?: string;
  name: ReactNode;
};

type Props = {
  figures: readonly Figure[];
  /** Whether they are what the page is for. */
  isLarge?: boolean;
};

/** The few numbers that matter most, large, each with its name below. */
export function Headline({ figures, isLarge }: Props) {
  return (
    <dl className="tabular flex flex-wrap gap-x-6 gap-y-3 sm:gap-x-12">
      {figures.map(({ value, of, name }) => (
        <div key={value} className="flex flex-col-reverse justify-end">
          <dt className="text-small text-muted">{name}</dt>
          <dd className={`text-h2 font-semibold tracking-tight ${isLarge ? "sm:text-display" : "sm:text-h1"}`}>
            {value}
            {of ? <span className={`text-body font-semibold text-muted ${isLarge ? "sm:text-h2" : "sm:text-lead"}`}> {of}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
