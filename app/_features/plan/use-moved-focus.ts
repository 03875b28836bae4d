import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

const focusable = "a[href], button, input, textarea, select, summary";

/**
 * Keeps the focus in a row that moves to another group of a list. React removes such a row and makes a new one, and the focus is lost with the
 * old one: it is put on the same link, button or field of the new row.
 */
export function useMovedFocus(list: RefObject<HTMLElement | null>): void {
  const last = useRef<{ element: Element; row: string; place: number }>(undefined);

  useEffect(() => {
    function remember({ target }: FocusEvent) {
      const element = target instanceof Element ? target : undefined;
      const row = element && list.current?.contains(element) ? element.closest("li[id]") : undefined;
      last.current = element && row ? { element, row: row.id, place: [...row.querySelectorAll(focusable)].indexOf(element) } : undefined;
    }
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, [list]);

  // After each render: any of them may move rows.
  useLayoutEffect(() => {
    if (!last.current || last.current.element.isConnected || document.activeElement !== document.body) return;
    const { row, place } = last.current;
    const again = document.getElementById(row)?.querySelectorAll<HTMLElement>(focusable)[place];
    again?.focus({ preventScroll: true });
  });
}
