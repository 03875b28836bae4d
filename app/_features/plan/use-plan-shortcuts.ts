import { type RefObject, useEffect } from "react";
import { areKeysTaken, listenForKeys } from "#app/_ui/shortcuts.ts";
import type { State } from "#lib/planner/plan/counts.ts";

/** The key of each state; other roadmap tools use the same ones. */
const stateKeys: Record<string, State> = { d: "done", l: "in_progress", k: "known", s: "skipped", r: "not_started" };

type Handlers = { setState: (id: string, state: State) => void; undo: () => void; redo: () => void; showLeft: () => void };

/**
 * The plan's keys: they move from milestone to milestone, and change the one that has the focus.
 * @param list what holds the milestones.
 */
export function usePlanShortcuts(list: RefObject<HTMLElement | null>, handlers: Handlers) {
  useEffect(() => listenForUndo(handlers));
  useEffect(() =>
    listenForKeys((key) => {
      // Rows of folded groups are not on the way.
      const rows = [...(list.current?.querySelectorAll<HTMLElement>("ol > li[id]") ?? [])].filter((row) => row.checkVisibility());
      const at = rows.findIndex((row) => row.contains(document.activeElement));
      const step = stepOf(key, rows[at]);
      if (step !== undefined) {
        const row = rows[at < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(Math.max(at + step, 0), rows.length - 1)];
        const opener = row?.querySelector<HTMLElement>("a[aria-expanded]");
        opener?.focus({ preventScroll: true });
        opener?.scrollIntoView({ block: "nearest" });
        return row !== undefined;
      }
      const state = stateKeys[key];
      const id = rows[at]?.id;
      if (state && id) handlers.setState(id, state);
      else if (key === "u") handlers.undo();
      else if (key === "t") handlers.showLeft();
      else return false;
      return true;
    }),
  );
}

/** Listens for the keys that every program has: Ctrl Z undoes, Ctrl Shift Z and Ctrl Y repeat. In a field they are the field's own. */
function listenForUndo({ undo, redo }: Handlers) {
  function onKeyDown(event: KeyboardEvent) {
    if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey) || areKeysTaken(event)) return;
    const key = event.key.toLowerCase();
    if (key === "z" && !event.shiftKey) undo();
    else if (key === "y" || key === "z") redo();
    else return;
    event.preventDefault();
  }
  document.addEventListener("keydown", onKeyDown);
  return () => document.removeEventListener("keydown", onKeyDown);
}

/** The arrow keys move between milestones only from a milestone's own line; elsewhere they scroll. */
function stepOf(key: string, row: HTMLElement | undefined): 1 | -1 | undefined {
  const onLine = row?.firstElementChild?.contains(document.activeElement) ?? false;
  if (key === "n" || (key === "ArrowDown" && onLine)) return 1;
  if (key === "p" || (key === "ArrowUp" && onLine)) return -1;
  return undefined;
}
