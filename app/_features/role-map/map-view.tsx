"use client";

import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useIsLive } from "#app/_ui/use-is-live.ts";
import { findRelated } from "#lib/planner/roles/map-layout/related.ts";
import { walkMap } from "#lib/planner/roles/map-layout/walk-map.ts";
import { AreaTrail } from "./area-trail.tsx";
import { MapCanvas } from "./map-canvas.tsx";
import { MapLegend, TrailLegend } from "./map-legend.tsx";
import type { DrawnMap } from "./map-props.ts";
import { OrderTrail } from "./order-trail.tsx";

type Props = DrawnMap & {
  /** Whether the trail goes area by area, each folded, and not in study order. */
  isOverview?: boolean;
  /** Done or not done, for a milestone whose Space key was pressed. */
  onTick?: (id: string) => void;
  /** Called with a milestone that was pressed, or that the keys went to; without it, a press follows the link. */
  onChoose?: (id: string, isPress: boolean) => void;
  chosen?: string;
  action?: ReactNode;
};

/** Both drawings of a map. The pointer and the keyboard light what a milestone needs and what it leads to. */
export function MapView({ isOverview = false, onTick, onChoose, chosen, action, ...drawn }: Props) {
  const { sheet, here } = drawn;
  const [focus, setFocus] = useState<string>();
  const [tabStop, setTabStop] = useState(here ?? sheet.order[0]);
  const isLive = useIsLive();
  const root = useRef<HTMLDivElement>(null);
  const related = useMemo(() => (focus === undefined ? undefined : findRelated(sheet.layout.edges, focus)), [sheet, focus]);

  // A plan opens where its learner is, also on a map that is wider or longer than the screen. Focus stays where it is.
  useEffect(() => {
    if (isOverview || window.location.hash) return;
    const stops = [...(root.current?.querySelectorAll('a[aria-current="step"]') ?? [])];
    stops.find((stop) => stop.checkVisibility())?.scrollIntoView({ block: "nearest", inline: "center", behavior: "instant" });
  }, [isOverview]);

  function goTo(id: string) {
    setTabStop(id);
    const stops = [...(root.current?.querySelectorAll<HTMLElement>(`a[data-id="${id}"]`) ?? [])];
    stops.find((stop) => stop.checkVisibility())?.focus();
  }

  function press(event: MouseEvent) {
    const id = idOf(event.target);
    if (id === undefined || !onChoose || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    setTabStop(id);
    onChoose(id, true);
  }

  function pressKey(event: KeyboardEvent) {
    const id = idOf(event.target);
    if (id === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const { order, layout } = sheet;
    if (event.key === "Escape") return setFocus(undefined);
    if (event.key === " " && onTick) {
      event.preventDefault();
      return onTick(id);
    }
    const next = event.key === "Home" ? order[0] : event.key === "End" ? order.at(-1) : walkMap(layout, id, event.key);
    if (next === undefined) return;
    event.preventDefault();
    goTo(next);
  }

  /** Moving on with the keys chooses, as a press does; a press comes itself. */
  function enter(event: FocusEvent) {
    const id = idOf(event.target);
    if (id === undefined || !(event.target instanceof HTMLElement) || !event.target.matches(":focus-visible")) return;
    setFocus(id);
    setTabStop(id);
    onChoose?.(id, false);
  }

  const Trail = isOverview ? AreaTrail : OrderTrail;
  const point = (event: PointerEvent) => event.pointerType === "mouse" && setFocus(idOf(event.target));
  const leave = () => setFocus(undefined);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside take the presses and keys; this hears them
    <div ref={root} onClick={press} onKeyDown={pressKey} onFocus={enter} onBlur={leave} onPointerOver={point} onPointerLeave={leave}>
      <div className="relative -mx-4 md:hidden">
        <TrailLegend />
        <Trail {...drawn} canTick={isLive && onTick !== undefined} action={action} />
      </div>
      <div className="hidden md:block">
        {/* Focusable by its links; it scrolls sideways when a plan has more columns than fit. */}
        <div className="overflow-x-auto p-1">
          <MapCanvas
            {...drawn}
            related={related}
            focus={focus}
            chosen={chosen}
            tabStop={isLive ? tabStop : undefined}
            canTick={isLive && onTick !== undefined}
          />
        </div>
        <MapLegend isLive={isLive} canTick={onTick !== undefined} />
      </div>
    </div>
  );
}

function idOf(target: EventTarget): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>("a[data-id]")?.dataset.id : undefined;
}
