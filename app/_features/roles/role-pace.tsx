"use client";

import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from "react";
import { formatLongMonth, formatMonthYear } from "#lib/messages/days.ts";
import { firstRunMessages } from "#lib/messages/first-run.ts";
import { type FirstPlan, planStart, type StartRole } from "#lib/planner/start/plan-start.ts";
import { firstStartValues, mostStartHours, writeStartValues } from "#lib/planner/start/start-values.ts";

type Pace = { hours: number; setHours: (hours: number) => void; plan: FirstPlan | undefined };
const Paced = createContext<Pace | undefined>(undefined);

/** Computes a role's dates for the hours a week that its slider shows; `ReadyAbout` and `ResultMonth` inside say them. */
export function RolePace({ role, hours: first, today, children }: { role: StartRole; hours: number; today: string; children: ReactNode }) {
  const [hours, setHours] = useState(first);
  const pace = useMemo(() => {
    const result = planStart(role, { ...firstStartValues, hours }, today);
    return { hours, setHours, plan: "problem" in result ? undefined : result };
  }, [role, hours, today]);
  return <Paced value={pace}>{children}</Paced>;
}

type ReadyProps = {
  roleId: string;
  /** What stands where the button to a new plan would. */
  instead?: ReactNode;
};

/**
 * When one is ready, by the hours a week, and the button that takes these hours along to a plan. Without its script the form is sent, and the
 * page comes back with its dates.
 */
export function ReadyAbout({ roleId, instead }: ReadyProps) {
  const pace = useContext(Paced);
  const field = useRef<HTMLInputElement>(null);
  const setHours = pace?.setHours;
  // The slider moved before the script loaded, or was restored by the browser.
  useEffect(() => setHours?.(field.current?.valueAsNumber || firstStartValues.hours), [setHours]);
  if (!pace) return null;
  const { hours, plan } = pace;
  const { hours: _, ...days } = writeStartValues(firstStartValues);
  return (
    <form
      action="/start"
      className="grid grid-cols-2 items-center gap-x-6 gap-y-1 rounded-2xl bg-role-soft px-4 py-3 sm:grid-cols-[auto_1fr_auto] sm:py-4"
    >
      {Object.entries({ role: roleId, ...days }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <output htmlFor="hours" className="min-w-36">
        <span className="block text-small text-muted">{firstRunMessages.ready}</span>
        <span className="tabular block text-lead font-bold sm:text-h2">
          {plan?.finishOn ? formatLongMonth(plan.finishOn) : firstRunMessages.nothingLeft}
        </span>
      </output>
      <div className="min-w-0">
        <p className="flex flex-wrap items-baseline justify-between gap-x-3 text-small">
          <label htmlFor="hours" className="text-muted">
            {firstRunMessages.hours}
          </label>
          <span aria-hidden="true" className="tabular font-semibold">
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
          onChange={(event) => pace.setHours(event.target.valueAsNumber)}
          className="h-8 w-full min-w-0 cursor-pointer accent-role pointer-coarse:h-11"
        />
      </div>
      <div className="col-span-2 flex flex-wrap gap-2 sm:col-span-1">
        {instead ?? (
          <button type="submit" className="control control-strong min-h-11 flex-1">
            {firstRunMessages.make}
          </button>
        )}
        <button type="submit" formAction={`/roles/${roleId}`} className="control control-quiet [@media(scripting:enabled)]:hidden">
          {firstRunMessages.show}
        </button>
      </div>
    </form>
  );
}

/** The month in which a milestone is done; nothing for one that is settled. */
export function ResultMonth({ id }: { id: string }) {
  const post = useContext(Paced)?.plan?.left.find((each) => each.id === id);
  return post ? <time dateTime={post.endsOn.slice(0, 7)}>{formatMonthYear(post.endsOn)}</time> : null;
}
