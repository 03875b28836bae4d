import { isSettled, type State } from "./counts.ts";
import { findUnsettledPrerequisites, milestoneState, type Plan, type PlanMilestone } from "./plan.ts";

/**
 * Which milestones of a plan are looked at. `left` is what is not started or in progress, so that
 * all = left + done + known + skipped; `next` is the part of what is left that nothing has to come before any more.
 */
export const shows = ["all", "left", "next", "in_progress", "done", "known", "skipped", "optional"] as const;
export type Show = (typeof shows)[number];

/** A view of a plan; an empty text narrows nothing. */
export type PlanView = { show: Show; area: string; tool: string; find: string };

export const wholeView: PlanView = { show: "all", area: "", tool: "", find: "" };

/** What is longer is cut; no title is. */
const longestFind = 80;

/** A milestone as a view looks at it. */
export type ViewEntry = { item: PlanMilestone; areaId: string; tools: readonly string[]; text: string; ready: boolean };

/** Reads a view from an address; what means nothing narrows nothing. */
export function readView(get: (name: string) => string | null): PlanView {
  return {
    show: shows.find((show) => show === get("show")) ?? "all",
    area: get("area") ?? "",
    tool: get("tool") ?? "",
    find: (get("find") ?? "").slice(0, longestFind),
  };
}

/** The query of an address that `readView` reads as this view: "" for the whole plan, else "?show=left&area=…". */
export function writeView(view: PlanView): string {
  const said = Object.entries(view).filter(([name, value]) => value !== wholeView[name as keyof PlanView]);
  return said.length === 0 ? "" : `?${new URLSearchParams(said)}`;
}

/** All of a plan's milestones as views look at them; `textOf` is what can be found of one beside its title. */
export function prepareViews(plan: Plan, toolsOf: (id: string) => readonly string[], textOf: (id: string) => string): ViewEntry[] {
  const waiting = findUnsettledPrerequisites(plan.areas.flatMap((area) => area.items));
  return plan.areas.flatMap((area) =>
    area.items.map((item) => ({
      item,
      areaId: area.id,
      tools: toolsOf(item.id),
      text: fold(`${item.title} ${area.title} ${textOf(item.id)}`),
      ready: !waiting.has(item.id),
    })),
  );
}

/** Whether a milestone is in a view. */
export function isInView(viewed: ViewEntry, view: PlanView): boolean {
  return isShown(viewed, view.show) && isNarrowedTo(viewed, view);
}

/** How many milestones each choice of `show` would have, with the rest of the view as it is. */
export function countShows(all: readonly ViewEntry[], view: PlanView): Record<Show, number> {
  const narrowed = all.filter((viewed) => isNarrowedTo(viewed, view));
  return Object.fromEntries(shows.map((show) => [show, narrowed.filter((viewed) => isShown(viewed, show)).length])) as Record<Show, number>;
}

function isShown({ item, ready }: ViewEntry, show: Show): boolean {
  const state: State = milestoneState(item);
  if (show === "all") return true;
  if (show === "left") return !isSettled(state);
  if (show === "next") return !isSettled(state) && ready;
  if (show === "optional") return item.optional;
  return state === show;
}

function isNarrowedTo({ areaId, tools, text }: ViewEntry, { area, tool, find }: PlanView): boolean {
  if (area && area !== areaId) return false;
  if (tool && !tools.includes(tool)) return false;
  return holdsWords(text, find);
}

/** Whether a text, folded, holds every one of the words that somebody looks for; no words are in every text. */
export function holdsWords(folded: string, find: string): boolean {
  return fold(find)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

/** For comparing: without accents and capitals. */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
