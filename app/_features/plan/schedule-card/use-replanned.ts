import { type MouseEvent, type RefObject, useEffect, useState } from "react";
import { milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";

type Pressed = { kind: "replanned" | "undone"; before: string };

/**
 * Tells when what was pressed on the dates is done, and takes the reader to the heading above them; also when the page comes with
 * a planning made just now.
 * @param newest the planning made just now, by its number; undefined when there is none.
 * @returns what was done, undefined before; and what listens to presses.
 */
export function useReplanned(plan: Plan, newest: number | undefined, heading: RefObject<HTMLElement | null>) {
  const planning = JSON.stringify([plan.studyTime, milestonesOf(plan).map(({ plannedStart, plannedEnd }) => [plannedStart, plannedEnd])]);
  const [pressed, setPressed] = useState<Pressed>();
  const isDone = pressed !== undefined && pressed.before !== planning;
  useEffect(() => {
    if (!isDone && (newest === undefined || window.location.hash !== "#schedule")) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "start" });
  }, [isDone, newest, heading]);

  function listen({ target }: MouseEvent<HTMLElement>) {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>("button[name=do]") : null;
    if (button) setPressed({ kind: button.value.startsWith("undo") ? "undone" : "replanned", before: planning });
  }
  return { done: isDone ? pressed.kind : undefined, listen };
}
