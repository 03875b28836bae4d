"use client";

import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from "react";
import { Link } from "#app/_ui/link.tsx";
import { formatDay } from "#lib/messages/days.ts";
import { placementMessages } from "#lib/messages/placement.ts";
import { type PlacementSum, sumPlacement } from "#lib/planner/placement/sum-placement.ts";
import type { StartRole } from "#lib/planner/start/plan-start.ts";
import type { StartValues } from "#lib/planner/start/start-values.ts";
import { readTicked } from "./placement-fields.ts";

type Shown = { role: StartRole; hours: number; hasPlan: boolean; sum: PlacementSum; knows: readonly string[] };
const Sums = createContext<Shown | undefined>(undefined);

type Props = {
  role: StartRole;
  values: StartValues;
  today: string;
  /** The milestones that the answers tick. */
  given: readonly string[];
  /** Whether the list is added to a plan, which has days of its own. */
  hasPlan: boolean;
  children: ReactNode;
};

/** Around the list: what it comes to, which follows each tick. Without its script it stays what the answers came to. */
export function PlacementSums({ role, values, today, given, hasPlan, children }: Props) {
  const around = useRef<HTMLDivElement>(null);
  const [knows, setKnows] = useState(given);

  function follow() {
    const form = around.current?.querySelector("form");
    if (!form) return;
    // What was settled before has no box.
    const ids = role.path.flatMap(({ id, settled }) => (settled ? [] : [id]));
    setKnows(readTicked(new FormData(form), ids, hasPlan));
  }

  // Ticked before the script loaded, or restored by the browser.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form is there
  useEffect(follow, []);

  const sum = sumPlacement(role, knows, values, today);
  return (
    <div ref={around} onChange={follow} className="contents">
      <Sums value={{ role, hours: values.hours, hasPlan, sum, knows }}>{children}</Sums>
    </div>
  );
}

/** Where one starts, and when one would be done. @param settled how many milestones were settled before */
export function PlacementHead({ settled }: { settled: number }) {
  const { role, hours, hasPlan, sum } = useContext(Sums) as Shown;
  const { start, finishOn, range } = sum;
  const saved = Math.round(sum.minutesSaved / 60);
  return (
    <header className="flex flex-col gap-1 rounded-2xl bg-role-soft px-4 py-4">
      <p className="font-medium text-role">{role.title}</p>
      <h1 className="text-h2 md:text-h1">
        {start ? (
          <>
            <span className="block text-body font-normal">{placementMessages.start}</span>{" "}
            {/* Another page, so that what is ticked here stays. */}
            <Link href={`/milestones/${start.id}`} target="_blank" className="link">
              {start.name}
            </Link>
          </>
        ) : (
          placementMessages.startDone
        )}
      </h1>
      {start ? <p className="text-small text-muted">{placementMessages.startWhy}</p> : null}
      <p className="tabular">
        {start ? placementMessages.summary(sum.known, sum.all) : placementMessages.startDoneHint}{" "}
        {saved >= 1 ? placementMessages.saves(saved) : null}
      </p>
      {start && finishOn ? (
        <p className="tabular">
          {placementMessages.left(Math.round(sum.minutesLeft / 60))}{" "}
          {hasPlan ? null : <b>{placementMessages.finish(formatDay(finishOn, "long"), hours)}</b>}
        </p>
      ) : null}
      {range && !hasPlan ? (
        <p className="tabular text-small text-muted">
          {placementMessages.range(formatDay(range.early, "medium"), formatDay(range.late, "medium"))}
        </p>
      ) : null}
      {settled > 0 ? <p className="text-small text-muted">{placementMessages.settledBefore(settled)}</p> : null}
    </header>
  );
}

/** How many milestones of the list are ticked, wherever they stand in it. */
export function KnownCount() {
  const { knows } = useContext(Sums) as Shown;
  return <Count count={knows.length} />;
}

/** How many of some milestones of the list are not ticked. */
export function LeftCount({ of }: { of: readonly string[] }) {
  const { knows } = useContext(Sums) as Shown;
  return <Count count={of.filter((id) => !knows.includes(id)).length} />;
}

function Count({ count }: { count: number }) {
  return <span className="tabular font-normal text-muted">{count}</span>;
}

/** The same in one line, next to the button, where it is in sight while one ticks. */
export function PlacementTally() {
  const { hasPlan, sum } = useContext(Sums) as Shown;
  const finish = hasPlan || sum.finishOn === null ? null : formatDay(sum.finishOn, "medium");
  return (
    <output className="tabular block text-small font-medium [@media(scripting:none)]:hidden">
      {placementMessages.now(sum.known, sum.all, finish)}
    </output>
  );
}
