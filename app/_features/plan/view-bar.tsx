import { Search, SlidersHorizontal } from "lucide-react";
import { type KeyboardEvent, memo, type ReactNode, type RefObject, useEffect, useRef } from "react";
import { planListMessages } from "#lib/messages/plan-list.ts";
import { screenMessages } from "#lib/messages/screen.ts";
import { isFiltered } from "#lib/planner/plan/groups.ts";
import type { PlanArea } from "#lib/planner/plan/plan.ts";
import { countShows, isInView, type PlanView, shows, type ViewEntry, wholeView } from "#lib/planner/plan/view.ts";
import type { MilestoneDetails } from "./milestone-details.ts";
import { PagesMenu, type PlanPages } from "./pages-menu.tsx";
import { ViewLink } from "./view-link.tsx";

type Props = {
  page: string;
  view: PlanView;
  all: readonly ViewEntry[];
  areas: readonly PlanArea[];
  details: Record<string, MilestoneDetails>;
  search: RefObject<HTMLInputElement | null>;
  /** The other pages of the plan. */
  pages: PlanPages;
  onShow: (view: PlanView, typing?: boolean) => void;
  /** Called for Enter in the search field: moves to the first result. */
  onJump: (find: string) => void;
};

const rare = new Set(["in_progress", "done", "known", "skipped", "extra"]);

/** The search of a plan and its filters: links and a form that work without JavaScript, and take effect at once with it. */
export const ViewBar = memo(Bar);

function Bar({ page, view, all, areas, details, search, pages, onShow, onJump }: Props) {
  const more = useRef<HTMLDetailsElement>(null);
  const filtered = isFiltered(view);
  // The search field follows every change of the view from outside, such as the back button.
  useEffect(() => {
    if (search.current && document.activeElement !== search.current) search.current.value = view.find;
  }, [search, view.find]);
  useEffect(() => {
    if (filtered && more.current) more.current.open = true;
  }, [filtered]);

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key !== "Escape" || !event.currentTarget.value) return;
    event.preventDefault();
    event.currentTarget.value = "";
    onShow({ ...view, find: "" }, true);
  }

  return (
    <search className={`flex items-start gap-2 max-md:my-2 print:hidden ${filtered ? "" : "max-md:order-1"}`}>
      <div className="relative min-w-0 flex-1">
        <form
          action={page}
          onSubmit={(event) => {
            event.preventDefault();
            onJump(search.current?.value ?? "");
          }}
          className="mr-13 flex gap-2"
        >
          {Object.entries(view).map(([name, value]) =>
            name === "find" || value === wholeView[name as keyof PlanView] ? null : (
              <input key={name} type="hidden" name={name} value={value} />
            ),
          )}
          <div className="relative min-w-0 flex-1">
            <Search size={18} aria-hidden="true" className="pointer-events-none absolute top-3 left-3 text-muted" />
            <input
              ref={search}
              id="view-find"
              type="search"
              name="find"
              aria-label={screenMessages.view.find}
              placeholder={screenMessages.view.find}
              defaultValue={view.find}
              maxLength={80}
              autoComplete="off"
              enterKeyHint="search"
              onChange={(event) => onShow({ ...view, find: event.target.value }, true)}
              onKeyDown={onKeyDown}
              className="field min-h-10 pl-9 placeholder:text-muted pointer-coarse:min-h-11"
            />
          </div>
          <button type="submit" className="control control-quiet [@media(scripting:enabled)]:hidden">
            {screenMessages.view.apply}
          </button>
        </form>
        <details ref={more} open={filtered}>
          <summary className="control control-quiet absolute top-0 right-0 list-none px-3 text-muted [&::-webkit-details-marker]:hidden">
            <SlidersHorizontal size={16} aria-hidden="true" />
            <span className="sr-only">{planListMessages.filter}</span>
          </summary>
          <Filters page={page} view={view} all={all} areas={areas} details={details} onShow={onShow} />
        </details>
      </div>
      <nav aria-label={planListMessages.arrangement.label} className="max-sm:hidden">
        <Arrangements page={page} view={view} onShow={onShow} />
      </nav>
      <PagesMenu {...pages} />
    </search>
  );
}

/** By date or by area, as tabs. */
function Arrangements({ page, view, onShow, className = "" }: Pick<Props, "page" | "view" | "onShow"> & { className?: string }) {
  return (
    <div className={`tab-row ${className}`}>
      {(["date", "area"] as const).map((each) => (
        <ViewLink
          key={each}
          page={page}
          to={{ ...view, view: each }}
          isCurrent={view.view === each}
          onShow={onShow}
          className="tab aria-[current=true]:border-line aria-[current=true]:bg-raised aria-[current=true]:text-ink"
        >
          {planListMessages.arrangement[each]}
        </ViewLink>
      ))}
    </div>
  );
}

type FilterProps = Pick<Props, "page" | "view" | "all" | "areas" | "details" | "onShow">;

/** States, skill areas and tools as chips, each with how many milestones it would show. */
function Filters({ page, view, all, areas, details, onShow }: FilterProps) {
  const counts = countShows(all, view);
  // A filter keeps its place while the plan has milestones for it, also when the search finds none of them.
  const held = countShows(all, wholeView);
  const inView = (narrowed: Partial<PlanView>) => all.filter((viewed) => isInView(viewed, { ...view, ...narrowed }));
  const chip = (name: keyof PlanView, value: string, label: string, count: number): ReactNode => {
    const isCurrent = view[name] === value;
    return (
      <li key={value}>
        <ViewLink
          page={page}
          to={{ ...view, [name]: isCurrent ? wholeView[name] : value }}
          isCurrent={isCurrent}
          onShow={onShow}
          className="chip tabular min-h-9 px-3 aria-[current=true]:border-role aria-[current=true]:bg-role-soft aria-[current=true]:font-semibold aria-[current=true]:text-role"
        >
          {label} <span className="font-normal">{count}</span>
        </ViewLink>
      </li>
    );
  };
  const tools = listTools(inView({ tool: "" }), details);
  const list = "flex flex-wrap gap-1.5";
  return (
    <div className="flex flex-col gap-2 pt-1">
      <Arrangements page={page} view={view} onShow={onShow} className="self-start sm:hidden" />
      <nav aria-label={screenMessages.view.label}>
        <ul className={list}>
          {shows
            .filter((show) => held[show] > 0 || !rare.has(show) || show === view.show)
            .map((show) => chip("show", show, screenMessages.view.shows[show], counts[show]))}
        </ul>
      </nav>
      <nav aria-label={screenMessages.view.area} className="areas:hidden">
        <ul className={list}>{areas.map(({ id, title }) => chip("area", id, title, inView({ area: id }).length))}</ul>
      </nav>
      <nav aria-label={screenMessages.view.tool}>
        <details open={view.tool !== ""}>
          <summary className="inline-flex min-h-9 items-center text-small text-muted">{planListMessages.tools}</summary>
          <ul className={list}>{tools.map(({ id, name, count }) => chip("tool", id, name, count))}</ul>
        </details>
      </nav>
    </div>
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
