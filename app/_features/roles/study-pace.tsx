"use client";

import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from "react";
import { formatDayRange } from "#lib/messages/days.ts";
import { landingMessages } from "#lib/messages/landing.ts";
import { estimatePath, type PathEstimate } from "#lib/planner/plan/estimate-path.ts";
import type { HoursRange } from "#lib/planner/time/hours.ts";
import { mostHours } from "./read-weekly-hours.ts";

const Walked = createContext<{ walk: PathEstimate; today: string } | undefined>(undefined);

type Props = {
  /** The hours of the path's milestones, in order. */
  path: readonly HoursRange[];
  hoursAtFirst: number;
  today: string;
  /** The path, which contains `PaceDays`. */
  children: ReactNode;
};

/**
 * Lets one try how fast a path goes: its dates follow the hours a week as they are dragged. Without its script the form is sent, and the
 * page comes back with the dates.
 */
export function StudyPace({ path, hoursAtFirst, today, children }: Props) {
  const [hours, setHours] = useState(hoursAtFirst);
  const field = useRef<HTMLInputElement>(null);
  const walk = useMemo(() => estimatePath(path, hours, today), [path, hours, today]);
  // The slider moved before the script loaded, or was restored by the browser.
  useEffect(() => setHours((before) => field.current?.valueAsNumber || before), []);
  return (
    <Walked value={{ walk, today }}>
      <form action="/#example" className="flex flex-col gap-1">
        <label htmlFor="hours" className="flex flex-wrap justify-between gap-x-4 font-medium">
          {landingMessages.hours}
          <span aria-hidden="true" className="tabular text-role">
            {landingMessages.hoursAWeek(hours)}
          </span>
        </label>
        <input
          ref={field}
          id="hours"
          name="hours"
          type="range"
          min={1}
          max={mostHours}
          value={hours}
          aria-valuetext={landingMessages.hoursAWeek(hours)}
          onChange={(event) => setHours(event.target.valueAsNumber)}
          className="h-11 w-full cursor-pointer accent-role"
        />
        <button type="submit" className="control control-quiet self-start [@media(scripting:enabled)]:hidden">
          {landingMessages.showDates}
        </button>
        <output htmlFor="hours" className="tabular min-h-[2lh]">
          {landingMessages.finish(walk.finish)}
        </output>
      </form>
      {children}
    </Walked>
  );
}

/** The dates of one milestone of the path, by its index. */
export function PaceDays({ index }: { index: number }) {
  const walked = useContext(Walked);
  const days = walked?.walk.days[index];
  return walked && days ? formatDayRange(days.from, days.to, "medium", walked.today) : null;
}
