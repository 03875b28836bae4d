"use client";

import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from "react";
import { formatLongMonth, formatMonthYear } from "#lib/messages/days.ts";
import { firstRunMessages } from "#lib/messages/first-run.ts";
import { replaceAddress } from "#lib/next-internals/replace-address.ts";
import { type FirstPlan, planStart, type StartRole } from "#lib/planner/start/plan-start.ts";
import { mostStartHours, readKeptStart, type StartValues, writeStartValues } from "#lib/planner/start/start-values.ts";

type Pace = { values: StartValues; setHours: (hours: number) => void; plan: FirstPlan | undefined };
const Paced = createContext<Pace | undefined>(undefined);

type RolePaceProps = { role: StartRole; values: StartValues; today: string; children: ReactNode };

/** Computes a role's dates for the hours a week that its slider shows; `ReadyAbout` and `ResultMonth` inside say them. */
export function RolePace({ role, values: first, today, children }: RolePaceProps) {
  const [values, setValues] = useState(first);
  // On the way back to this page the router gives it the values that it had at first; the address has those chosen since.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page is there
  useEffect(() => {
    const kept = readKeptStart(Object.fromEntries(new URLSearchParams(window.location.search)));
    if (JSON.stringify(kept) !== JSON.stringify(first)) setValues(kept);
  }, []);
  const pace = useMemo(() => {
    const result = planStart(role, values, today);
    const setHours = (hours: number) => setValues((before) => (before.hours === hours ? before : { ...before, hours }));
    return { values, setHours, plan: "problem" in result ? undefined : result };
  }, [role, values, today]);
  return <Paced value={pace}>{children}</Paced>;
}

type ReadyProps = {
  roleId: string;
  /** What stands where the button to a new plan would. */
  instead?: ReactNode;
  /** A few words under the button. */
  note?: ReactNode;
};

/**
 * When one is ready, by the hours a week, and the button that takes these hours along to a plan. Without its script the form is sent, and the
 * page comes back with its dates.
 */
export function ReadyAbout({ roleId, instead, note }: ReadyProps) {
  const pace = useContext(Paced);
  const field = useRef<HTMLInputElement>(null);
  // The slider moved before the script loaded, or was restored by the browser.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the field is there
  useEffect(() => {
    const hours = field.current?.valueAsNumber;
    if (hours && hours !== pace?.values.hours) choose(hours);
  }, []);
  if (!pace) return null;
  const { values, plan } = pace;
  const { hours } = values;
  const { hours: _, ...others } = writeStartValues(values);

  // The address has them, too, so that the links to other pages take them along.
  function choose(hours: number) {
    pace?.setHours(hours);
    replaceAddress(`/roles/${roleId}?${new URLSearchParams(writeStartValues({ ...values, hours }))}`);
  }
  return (
    <form
      action="/start"
      className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 bg-role-soft px-4 max-md:border-t max-md:border-role-line max-md:pt-2.5 max-md:pb-1.5 sm:gap-x-6 md:grid-cols-[auto_1fr_auto] md:rounded-2xl md:py-3"
    >
      {Object.entries({ role: roleId, ...others }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <output htmlFor="hours" className="max-md:flex max-md:flex-wrap max-md:items-baseline max-md:gap-x-2 md:min-w-36">
        <span className="block text-small text-muted">{firstRunMessages.ready}</span>
        <span className="tabular block font-bold md:text-h2">
          {plan?.finishOn ? formatLongMonth(plan.finishOn) : firstRunMessages.nothingLeft}
        </span>
      </output>
      <div className="min-w-0 max-md:order-last max-md:flex max-md:items-center max-md:gap-3">
        <p className="flex flex-wrap items-baseline justify-between gap-x-3 text-small">
          <label htmlFor="hours" className="text-muted max-md:sr-only">
            {firstRunMessages.hours}
          </label>
          <span aria-hidden="true" className="tabular font-semibold whitespace-nowrap">
            {firstRunMessages.hoursShort(hours)}
          </span>
        </p>
        <input
          ref={field}
          id="hours"
          name="hours"
          type="range"
          min={1}
          max={mostStartHours}
          value={hours}
          aria-valuetext={firstRunMessages.hoursAWeek(hours)}
          onChange={(event) => choose(event.target.valueAsNumber)}
          style={{ ["--filled" as string]: (hours - 1) / (mostStartHours - 1) }}
          className="slider"
        />
      </div>
      <div className="flex flex-col gap-x-2 max-md:row-span-2">
        {instead ?? (
          <button type="submit" className="control control-strong min-h-11">
            {firstRunMessages.make}
          </button>
        )}
        <button type="submit" formAction={`/roles/${roleId}`} className="control control-quiet [@media(scripting:enabled)]:hidden">
          {firstRunMessages.show}
        </button>
        <div className="empty:hidden">{note}</div>
      </div>
    </form>
  );
}

/** The month in which a milestone is done; nothing for one that is settled. */
export function ResultMonth({ id }: { id: string }) {
  const post = useContext(Paced)?.plan?.left.find((each) => each.id === id);
  return post ? <time dateTime={post.endsOn.slice(0, 7)}>{formatMonthYear(post.endsOn)}</time> : null;
}
