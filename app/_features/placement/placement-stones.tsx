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
  now: "border-[3px] border-now-line bg-now",
};

/** The path as rows of stones that fill up while one answers. */
export function PlacementStones({ loaded: { areas, placement }, asked }: { loaded: LoadedPlacement; asked: string }) {
  const markOf = new Map(placement.places.map(({ id, mark }) => [id, mark]));
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
              className="grid grid-cols-[7.5rem_minmax(0,1fr)] items-center gap-2 rounded-md bg-[color-mix(in_oklab,var(--area)_8%,var(--raised))] px-3 py-0.5 sm:grid-cols-[14rem_minmax(0,1fr)]"
            >
              <span className="py-0.5 hyphens-auto break-words text-meta leading-4 font-medium" aria-hidden="true">
                {title}
              </span>
              <span className="sr-only">{placementMessages.rows(title, count("known"), count("learn"), count("unsure"))}</span>
              <span aria-hidden="true" className="flex flex-wrap items-center gap-1">
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
    <i className={`flex size-3.5 shrink-0 items-center justify-center rounded-full ${looks[look]}`}>
      {look === "known" ? <Check size={9} strokeWidth={4} /> : null}
    </i>
  );
}
