import { useCallback, useMemo, useState, useSyncExternalStore } from "react";

/** The width from which an opened milestone stands next to the list; as `panes` in app/globals.css. */
const panes = "(width >= 70rem)";
let query: MediaQueryList | undefined;
/** Made once: it is read after each change. */
function panesQuery(): MediaQueryList {
  query ??= matchMedia(panes);
  return query;
}

/**
 * Which milestones are open. On a narrow screen each opens under its row; on a wide one there is one place next to the list, so the one that
 * was opened last has it.
 * @param atFirst the ids of those that the address asks for.
 */
export function useOpen(atFirst: readonly string[]) {
  const [opened, setOpened] = useState<readonly string[]>(atFirst);
  // Another address of the same page may ask for others.
  const asked = atFirst.join(" ");
  const [seen, setSeen] = useState(asked);
  if (asked !== seen) {
    setSeen(asked);
    if (asked) setOpened(atFirst);
  }
  const isWide = useSyncExternalStore(
    onResize,
    () => panesQuery().matches,
    () => false,
  );
  const open: ReadonlySet<string> = useMemo(() => new Set(isWide ? opened.slice(-1) : opened), [opened, isWide]);
  const toggle = useCallback(
    (id: string) =>
      setOpened((before) => {
        if (!before.includes(id)) return [...before, id];
        // Next to the list only the last one is seen: those that were opened before it do not come back.
        const isSeen = !isWide || before.at(-1) === id;
        if (!isSeen) return [...before.filter((each) => each !== id), id];
        return isWide ? [] : before.filter((each) => each !== id);
      }),
    [isWide],
  );
  const reveal = useCallback((id: string) => setOpened((before) => [...before.filter((each) => each !== id), id]), []);
  const closeAll = useCallback(() => setOpened([]), []);
  return { open, toggle, reveal, closeAll };
}

function onResize(changed: () => void): () => void {
  panesQuery().addEventListener("change", changed);
  return () => panesQuery().removeEventListener("change", changed);
}
