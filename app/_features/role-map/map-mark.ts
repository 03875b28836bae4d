import type { MapState } from "#lib/messages/en/map.ts";
import { mapMessages } from "#lib/messages/map.ts";
import {
  findNext,
  findUnsettledPrerequisites,
  milestoneState,
  milestonesOf,
  type Plan,
  type PlanMilestone,
} from "#lib/planner/plan/plan.ts";

/** How a milestone stands, as the map shows it. */
export type MapMark = {
  state: MapState;
  /** The part of its steps that is ticked, from 0 to 1. */
  ticked: number;
  /** Its hours, and what else is said about it. */
  facts: readonly string[];
  /** Whether it comes after the milestone to work on now. */
  isNext?: boolean;
};

/** The ids of the milestones under a sign: the one to work on now, then the one that comes after it. */
export function findSigned(items: readonly PlanMilestone[]): string[] {
  const here = findNext(items)?.id;
  const next = items.find((item) => item.id !== here && milestoneState(item) === "not_started")?.id;
  return [here, next].filter((id) => id !== undefined);
}

/** The marks of a plan's milestones, among them the one that comes next, and the milestone to work on now. */
export function markPlan(plan: Plan, factsOf: (item: PlanMilestone) => readonly string[]) {
  const items = milestonesOf(plan);
  const [here, next] = findSigned(items);
  const waiting = findUnsettledPrerequisites(items);
  const marks = new Map<string, MapMark>();
  for (const item of items) {
    const state = milestoneState(item);
    const ticked = item.steps.length === 0 ? 0 : item.steps.filter(({ done }) => done).length / item.steps.length;
    const facts = factsOf(item);
    marks.set(item.id, { state: toMapState(item.id, state), ticked, facts, ...(item.id === next ? { isNext: true } : {}) });
  }
  return { marks, here };

  function toMapState(id: string, state: ReturnType<typeof milestoneState>): MapState {
    if (id === here) return "here";
    if (state === "in_progress") return "begun";
    if (state !== "not_started") return state;
    return waiting.has(id) ? "later" : "ready";
  }
}

/** Whether nothing is left to do for it. */
export function isReached(mark: MapMark | undefined): boolean {
  return mark?.state === "done" || mark?.state === "known";
}

/** Whether it is reached, or left out. */
export function isSettledMark(mark: MapMark | undefined): boolean {
  return isReached(mark) || mark?.state === "skipped";
}

/** The accessible name of a milestone on the map: its names, and everything that its look shows. */
export function nameStop(name: string, title: string, mark: MapMark, needs: readonly string[], leadsTo: readonly string[]): string {
  const state = mark.state === "here" ? mapMessages.here : mark.isNext ? mapMessages.next : mapMessages.states[mark.state];
  return mapMessages.stop(mapMessages.name(name, title), [
    state.toLowerCase(),
    ...mark.facts,
    ...(needs.length ? [mapMessages.needsList(needs)] : []),
    ...(leadsTo.length ? [mapMessages.leadsList(leadsTo)] : []),
  ]);
}
