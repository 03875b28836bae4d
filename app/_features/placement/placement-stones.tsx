import { Check } from "lucide-react";
import type { CSSProperties } from "react";
import { areaTint } from "#app/_features/plan/area-tint.ts";
import { placementMessages } from "#lib/messages/placement.ts";
import type { PlacementMark } from "#lib/planner/placement/place.ts";
import type { LoadedPlacement } from "./assemble-placement.ts";

const looks: Record<PlacementMark | "now", string> = {
  known: "border-2 border-[var(--area)] bg-[var(--area)] text-raised",
  learn: "border-[3px] border-[var(--area)] bg-raised",
  unsure: "border-[1.5px] border-control-line bg-raised",
  now: "border-[3px] border-now-line bg-now outline-3 outline-now/40",
};

/** The path as rows of stones that fill up while one answers. */
export function PlacementStones({ loaded: { areas, placement }, asked }: { loaded: LoadedPlacement; asked: string }) {
  // What may still be asked is not drawn as settled, whichever way it leans.
  const markOf = new Map(placement.places.map(({ id, mark, isAskable }) => [id, isAskable ? "unsure" : mark]));
  return (
    <div>
      <ul className="flex flex-col gap-0.5">
        {areas.map(({ id, title, milestones }) => {
          const marks = milestones.map((milestone) => markOf.get(milestone.id) ?? "unsure");
          const count = (mark: PlacementMark) => marks.filter((each) => each === mark).length;
          return (
            <li
              key={id}
              style={{ ["--area" as string]: areaTint(areas, id) } as CSSProperties}
              className="grid min-h-7 grid-cols-[minmax(5.75rem,auto)_minmax(0,1fr)] items-center gap-2 rounded-md bg-[color-mix(in_oklab,var(--area)_8%,var(--raised))] px-2 sm:grid-cols-[14rem_minmax(0,1fr)] sm:px-3"
            >
              <span className="text-meta font-medium wrap-anywhere" aria-hidden="true">
                <span className="sm:hidden">{placementMessages.shortArea(id, title)}</span>
                <span className="max-sm:hidden">{title}</span>
              </span>
              <span className="sr-only">{placementMessages.rows(title, count("known"), count("learn"), count("unsure"))}</span>
              <span aria-hidden="true" className="flex items-center gap-1 max-[22rem]:flex-wrap max-[22rem]:py-1">
                {milestones.map((milestone, at) => (
                  <Stone key={milestone.id} look={milestone.id === asked ? "now" : (marks[at] as PlacementMark)} />
                ))}
              </span>
            </li>
          );
        })}
      </ul>
      <p aria-hidden="true" className="flex flex-wrap gap-x-4 gap-y-1 pt-1.5 text-meta text-muted [--area:var(--role)]">
        {(["known", "learn", "unsure", "now"] as const).map((look) => (
          <span key={look} className="flex items-center gap-1.5">
            <Stone look={look} />
            {placementMessages.key[look]}
          </span>
        ))}
      </p>
    </div>
  );
}

function Stone({ look }: { look: PlacementMark | "now" }) {
  return (
    <i className={`flex aspect-square w-3.5 items-center justify-center rounded-full ${looks[look]}`}>
      {look === "known" ? <Check size={9} strokeWidth={4} /> : null}
    </i>
  );
}
