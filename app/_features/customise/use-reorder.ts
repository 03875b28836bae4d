"use client";

import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";

/** A row that is held: its place at first, where it would land, and how far a pointer has moved it. */
export type Lifted = { id: string; from: number; to: number; offset: number; byKeys: boolean };

/** What is said about a held row. */
export type Spoken = { kind: "lifted" | "at" | "cancelled"; id: string; place: number } | undefined;

/** How close to the edge of the screen a pointer scrolls the page, and how far at once. */
const edge = 96;
const scrollStep = 16;

/**
 * Moves rows by their handles: with a pointer, or with Space, the arrow keys and Space again. The rows stay where they are until `drop`
 * has sent the new place; a handle that moved in the document would lose its pointer.
 */
export function useReorder(ids: readonly string[], drop: (id: string, before: string) => void) {
  const [lifted, setLifted] = useState<Lifted>();
  const [spoken, setSpoken] = useState<Spoken>();
  const startY = useRef(0);

  const rest = lifted ? ids.filter((id) => id !== lifted.id) : ids;
  const say = (kind: NonNullable<Spoken>["kind"], id: string, at: number) => setSpoken({ kind, id, place: at + 1 });

  function lift(id: string, byKeys: boolean) {
    const from = ids.indexOf(id);
    setLifted({ id, from, to: from, offset: 0, byKeys });
    say("lifted", id, from);
  }

  function moveTo(to: number, offset = 0) {
    if (!lifted) return;
    const within = Math.min(Math.max(to, 0), ids.length - 1);
    setLifted({ ...lifted, to: within, offset });
    if (within === lifted.to) return;
    say("at", lifted.id, within);
    if (lifted.byKeys) document.getElementById(rest[within] ?? rest.at(-1) ?? "")?.scrollIntoView({ block: "nearest" });
  }

  function cancel() {
    if (!lifted) return;
    say("cancelled", lifted.id, lifted.from);
    setLifted(undefined);
  }

  function release() {
    if (!lifted) return;
    if (lifted.to === lifted.from) return cancel();
    drop(lifted.id, rest[lifted.to] ?? "");
  }

  function onKeyDown(event: KeyboardEvent, id: string) {
    const to: Record<string, number> = lifted ? { ArrowUp: lifted.to - 1, ArrowDown: lifted.to + 1, Home: 0, End: ids.length - 1 } : {};
    const next = to[event.key];
    if (event.key === " " || event.key === "Enter") lifted ? release() : lift(id, true);
    else if (event.key === "Escape" && lifted) cancel();
    else if (next !== undefined) moveTo(next);
    else return;
    event.preventDefault();
  }

  function onPointerDown(event: PointerEvent, id: string) {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    startY.current = event.pageY;
    lift(id, false);
  }

  function onPointerMove(event: PointerEvent) {
    if (!lifted || lifted.byKeys) return;
    if (event.clientY < edge) window.scrollBy(0, -scrollStep);
    if (event.clientY > window.innerHeight - edge) window.scrollBy(0, scrollStep);
    moveTo(rest.filter((id) => middleOf(id) < event.clientY).length, event.pageY - startY.current);
  }

  /** The events of the handle of a row. */
  const handleOf = (id: string) => ({
    onKeyDown: (event: KeyboardEvent) => onKeyDown(event, id),
    onBlur: () => lifted?.byKeys && cancel(),
    onPointerDown: (event: PointerEvent) => onPointerDown(event, id),
    onPointerMove,
    onPointerUp: () => lifted && !lifted.byKeys && release(),
    onPointerCancel: cancel,
  });

  /** The row above which the held one would land; null for the end. Undefined while nothing would move. */
  const landsBefore = lifted && lifted.to !== lifted.from ? (rest[lifted.to] ?? null) : undefined;
  return { lifted, landsBefore, spoken, handleOf };
}

function middleOf(id: string): number {
  const { top = 0, height = 0 } = document.getElementById(id)?.getBoundingClientRect() ?? {};
  return top + height / 2;
}
