import { type MouseEvent, type RefObject, useEffect, useState } from "react";
import { milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";

type Pressed = { kind: "replanned" | "undone"; before: string };

/**
 * Notices that a button of the schedule card has changed the dates, and moves the focus to the heading above them; also when the
 * page is loaded right after a revision was made.
 * @param newest the number of the revision made just now; undefined when there is none.
 * @returns what was done, undefined before; and what listens to presses.
 */
export function useReplanned(plan: Plan, newest: number | undefined, heading: RefObject<HTMLElement | null>) {
  const current = JSON.stringify([plan.studyTime, milestonesOf(plan).map(({ plannedStart, plannedEnd }) => [plannedStart, plannedEnd])]);
  const [pressed, setPressed] = useState<Pressed>();
  const isDone = pressed !== undefined && pressed.before !== current;
  useEffect(() => {
    if (!isDone && (newest === undefined || window.location.hash !== "#schedule")) return;
    heading.current?.focus({ preventScroll: true });
    // Only as far as it takes: a pane that shows it already is not pushed under the header by scrolling the page.
    heading.current?.scrollIntoView({ block: "nearest" });
  }, [isDone, newest, heading]);

  function listen({ target }: MouseEvent<HTMLElement>) {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>("button[name=do]") : null;
    if (button) setPressed({ kind: button.value.startsWith("undo") ? "undone" : "replanned", before: current });
  }
  return { done: isDone ? pressed.kind : undefined, listen };
}
