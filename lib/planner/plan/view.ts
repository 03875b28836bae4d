import { isSettled, type State } from "./counts.ts";
import { findUnsettledPrerequisites, milestoneState, type Plan, type PlanMilestone } from "./plan.ts";

/**
 * Which milestones a view shows. `left` is not started or in progress, so that all = left + done + known + skipped; `next` is those of
 * them whose prerequisites are all settled.
 */
export const shows = ["all", "left", "next", "in_progress", "done", "known", "skipped", "extra"] as const;
export type Show = (typeof shows)[number];

/** How the milestones are arranged: by when they come, or by skill area. */
export type Arrangement = "date" | "area";

/** A view of a plan: its filters, where an empty text does not filter, and how it is arranged. */
export type PlanView = { show: Show; area: string; tool: string; find: string; view: Arrangement };

export const wholeView: PlanView = { show: "all", area: "", tool: "", find: "", view: "date" };

/** Longer search texts are cut. No title is as long. */
const maxFindLength = 80;

/** A milestone with all that a view filters by. */
export type ViewEntry = { item: PlanMilestone; areaId: string; tools: readonly string[]; text: string; ready: boolean };

/** Reads a view from the query of an address. Unknown values do not filter. */
export function readView(get: (name: string) => string | null): PlanView {
  return {
    show: shows.find((show) => show === get("show")) ?? "all",
    area: get("area") ?? "",
    tool: get("tool") ?? "",
    find: (get("find") ?? "").slice(0, maxFindLength),
    view: get("view") === "area" ? "area" : "date",
  };
}

/** The query that `readView` reads as this view: "" for the whole plan, else "?show=left&area=…". */
export function writeView(view: PlanView): string {
  const filters = Object.entries(view).filter(([name, value]) => value !== wholeView[name as keyof PlanView]);
  return filters.length === 0 ? "" : `?${new URLSearchParams(filters)}`;
}

/** The entries of a plan to filter. `textOf` returns what can be searched in addition to the title and the area. */
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

/** Whether a view shows an entry. */
export function isInView(entry: ViewEntry, view: PlanView): boolean {
  return isShown(entry, view.show) && matchesFilters(entry, view);
}

/** How many milestones each value of `show` would show, with the other filters unchanged. */
export function countShows(all: readonly ViewEntry[], view: PlanView): Record<Show, number> {
  const filtered = all.filter((entry) => matchesFilters(entry, view));
  return Object.fromEntries(shows.map((show) => [show, filtered.filter((entry) => isShown(entry, show)).length])) as Record<Show, number>;
}

function isShown({ item, ready }: ViewEntry, show: Show): boolean {
  const state: State = milestoneState(item);
  if (show === "all") return true;
  if (show === "left") return !isSettled(state);
  if (show === "next") return !isSettled(state) && ready;
  if (show === "extra") return item.importance === "extra";
  return state === show;
}

function matchesFilters({ areaId, tools, text }: ViewEntry, { area, tool, find }: PlanView): boolean {
  if (area && area !== areaId) return false;
  if (tool && !tools.includes(tool)) return false;
  return holdsWords(text, find);
}

/** Whether a folded text contains every word of a search; an empty search matches every text. */
export function holdsWords(folded: string, find: string): boolean {
  return fold(find)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

/** The text without accents and in lower case, for comparing. */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
