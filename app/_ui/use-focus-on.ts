import { type RefObject, useCallback, useEffect, useRef, useState } from "react";

/**
 * Puts the focus on a milestone's line, as soon as the list has it: the view may only just be changing to one that does.
 * @returns the function that does it, by the milestone's id
 */
export function useFocusOn(list: RefObject<HTMLElement | null>): (id: string | undefined) => void {
  const wanted = useRef<string>(undefined);
  const [, lookAgain] = useState(0);
  useEffect(() => {
    const opener = wanted.current && list.current?.querySelector<HTMLElement>(`#${wanted.current} a[aria-expanded]`);
    if (!opener) return;
    wanted.current = undefined;
    for (let fold = opener.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) fold.open = true;
    opener.focus({ preventScroll: true });
    opener.scrollIntoView({ block: "start" });
  });
  return useCallback((id) => {
    wanted.current = id;
    lookAgain((count) => count + 1);
  }, []);
}
