import { useSearchParams } from "next/navigation";
import { useCallback, useMemo, useState } from "react";
import { replaceAddress } from "#lib/next-internals/replace-address.ts";
import type { Plan } from "#lib/planner/plan/plan.ts";
import { isInView, type PlanView, prepareViews, readView, writeView } from "#lib/planner/plan/view.ts";
import type { MilestoneDetails } from "./milestone-details.ts";

const noTools: readonly string[] = [];
const nothing: ReadonlyMap<string, string> = new Map();

/**
 * The view of a plan, which lives in the address. What the learner changes stays on the screen until another view is
 * chosen, so that nothing is pulled away from under a finger or the focus.
 * @param keptAtFirst the milestone that was changed before this page was made.
 */
export function useView(plan: Plan, details: Record<string, MilestoneDetails>, page: string, keptAtFirst: string | undefined) {
  const params = useSearchParams();
  const view = useMemo(() => readView((name) => params.get(name)), [params]);
  const query = writeView(view);
  const [kept, setKept] = useState({ query, ids: keptAtFirst ? new Map([[keptAtFirst, ""]]) : nothing });
  if (kept.query !== query) setKept({ query, ids: nothing });

  const all = useMemo(() => {
    const toolsOf = (id: string) => details[id]?.tools.map((tool) => tool.id) ?? noTools;
    const textOf = (id: string) => [details[id]?.outcome, ...(details[id]?.tools.map((tool) => tool.name) ?? [])].join(" ");
    return prepareViews(plan, toolsOf, textOf);
  }, [plan, details]);
  const matching = useMemo(() => new Set(all.filter((viewed) => isInView(viewed, view)).map(({ item }) => item.id)), [all, view]);

  const staying = useMemo(() => [...kept.ids.keys()].filter((id) => !matching.has(id)), [matching, kept.ids]);
  // The same set as long as nothing stays that is not in the view: then nothing needs to be drawn again.
  const shown = useMemo(() => (staying.length ? new Set([...matching, ...staying]) : matching), [matching, staying]);
  const keep = useCallback(
    (id: string, group = "") => setKept(({ ids }) => (ids.has(id) ? { query, ids } : { query, ids: new Map(ids).set(id, group) })),
    [query],
  );
  const show = useCallback(
    (next: PlanView, typing = false) => {
      const address = `${page}${writeView(next)}`;
      if (typing) replaceAddress(address);
      else if (writeView(next) !== query) window.history.pushState(null, "", address);
    },
    [page, query],
  );

  return {
    view,
    all,
    /** The ids of those in the view. */
    matching,
    /** Milestones that stay visible although they are not in the view. */
    staying,
    /** Both. */
    shown,
    /** The group in which each changed milestone stays; "" for none in particular. */
    stays: kept.ids,
    /** Where the page stands, view and all. */
    address: `${page}${query}`,
    /** Keeps a milestone on the screen, in the group where it stands, until another view is chosen. */
    keep,
    /** Changes the address; typing replaces the last one, so that "back" leads out of the field at once. */
    show,
  };
}
