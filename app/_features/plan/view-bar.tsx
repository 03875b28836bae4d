import { Search, SlidersHorizontal } from "lucide-react";
import { type KeyboardEvent, type RefObject, useEffect, useState } from "react";
import { screenMessages } from "#lib/messages/screen.ts";
import type { PlanArea } from "#lib/planner/plan/plan.ts";
import { countShows, isInView, type PlanView, shows, type ViewEntry, wholeView, writeView } from "#lib/planner/plan/view.ts";
import type { MilestoneDetails } from "./milestone-details.ts";
import { ViewChoice } from "./view-choice.tsx";

type Props = {
  page: string;
  view: PlanView;
  all: readonly ViewEntry[];
  areas: readonly PlanArea[];
  details: Record<string, MilestoneDetails>;
  search: RefObject<HTMLInputElement | null>;
  onShow: (view: PlanView, typing?: boolean) => void;
  /** Called for Enter in the search field: moves to the first result. */
  onJump: (find: string) => void;
};

const rare = new Set(["in_progress", "done", "known", "skipped", "extra"]);

/** Filters of the plan: links and a form that work without JavaScript, and take effect at once with it. */
export function ViewBar({ page, view, all, areas, details, search, onShow, onJump }: Props) {
  const [open, setOpen] = useState(Boolean(view.area || view.tool));
  const counts = countShows(all, view);
  // A filter keeps its place while the plan has milestones for it, also when the search finds none of them.
  const held = countShows(all, wholeView);
  const inView = (narrowed: Partial<PlanView>) => all.filter((viewed) => isInView(viewed, { ...view, ...narrowed }));
  const tools = listTools(inView({ tool: "" }), details);

  // The search field follows every change of the view from outside, such as the back button.
  useEffect(() => {
    if (search.current && document.activeElement !== search.current) search.current.value = view.find;
  }, [search, view.find]);

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key !== "Escape" || !event.currentTarget.value) return;
    event.preventDefault();
    event.currentTarget.value = "";
    onShow({ ...view, find: "" }, true);
  }

  return (
    <search className="flex flex-col gap-2 print:hidden">
      <nav aria-label={screenMessages.view.label} className="py-1">
        <ul className="flex flex-wrap gap-1.5">
          {shows
            .filter((show) => held[show] > 0 || !rare.has(show) || show === view.show)
            .map((show) => (
              <li key={show}>
                <a
                  href={`${page}${writeView({ ...view, show })}`}
                  aria-current={show === view.show ? "true" : undefined}
                  onClick={(event) => {
                    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                    event.preventDefault();
                    onShow({ ...view, show });
                  }}
                  className={`control tabular gap-1.5 px-2.5 text-small ${show === view.show ? "control-strong" : "control-quiet"}`}
                >
                  {screenMessages.view.shows[show]} <span className="font-normal">{counts[show]}</span>
                </a>
              </li>
            ))}
        </ul>
      </nav>
      <form
        action={page}
        onSubmit={(event) => {
          event.preventDefault();
          onJump(search.current?.value ?? "");
        }}
        className="grid gap-2 sm:grid-cols-[minmax(0,1fr)_11rem_11rem]"
      >
        {view.show === "all" ? null : <input type="hidden" name="show" value={view.show} />}
        <div className="flex items-end gap-2">
          <div className="flex min-w-0 flex-1 flex-col gap-1">
            <label htmlFor="view-find" className="text-small text-muted">
              {screenMessages.view.find}
            </label>
            <div className="relative">
              <Search size={18} aria-hidden="true" className="pointer-events-none absolute top-3.5 left-3 text-muted" />
              <input
                ref={search}
                id="view-find"
                type="search"
                name="find"
                defaultValue={view.find}
                maxLength={80}
                autoComplete="off"
                enterKeyHint="search"
                onChange={(event) => onShow({ ...view, find: event.target.value }, true)}
                onKeyDown={onKeyDown}
                className="field pl-9"
              />
            </div>
          </div>
          <button
            type="button"
            aria-expanded={open}
            aria-controls="view-more"
            onClick={() => setOpen(!open)}
            className="control control-quiet min-h-11 shrink-0 px-3 sm:hidden not-[@media(scripting:enabled)]:hidden"
          >
            <SlidersHorizontal size={18} aria-hidden="true" />
            <span className="sr-only">{screenMessages.view.more}</span>
          </button>
        </div>
        <div id="view-more" className={`grid grid-cols-2 gap-2 sm:contents ${open ? "" : "max-sm:[@media(scripting:enabled)]:hidden"}`}>
          <ViewChoice
            name="area"
            label={screenMessages.view.area}
            any={screenMessages.view.anyArea}
            value={view.area}
            onChoose={(area) => onShow({ ...view, area })}
          >
            {areas.map(({ id, title }) => ({ id, name: title, count: inView({ area: id }).length }))}
          </ViewChoice>
          <ViewChoice
            name="tool"
            label={screenMessages.view.tool}
            any={screenMessages.view.anyTool}
            value={view.tool}
            onChoose={(tool) => onShow({ ...view, tool })}
          >
            {tools}
          </ViewChoice>
        </div>
        <button type="submit" className="control control-quiet [@media(scripting:enabled)]:hidden">
          {screenMessages.view.apply}
        </button>
      </form>
    </search>
  );
}

/** The tools of these milestones, by name, with how many of them need each. */
function listTools(viewed: readonly ViewEntry[], details: Record<string, MilestoneDetails>) {
  const tools = new Map<string, { id: string; name: string; count: number }>();
  for (const { item } of viewed) {
    for (const { id, name } of details[item.id]?.tools ?? []) {
      const known = tools.get(id) ?? { id, name, count: 0 };
      tools.set(id, { ...known, count: known.count + 1 });
    }
  }
  const nameOf = ({ name }: { name: string }) => name.toLowerCase();
  return [...tools.values()].sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
}
