import { useCallback, useMemo, useSyncExternalStore } from "react";
import { findNextDay, makeDayReader } from "#lib/planner/time/time-zone.ts";

/**
 * The calendar day ("2026-11-23") in a time zone. The component is rendered again when it changes: at midnight, and when a page that
 * slept through it is shown again.
 */
export function useToday(timeZone: string): string {
  const read = useMemo(() => {
    const dayOf = makeDayReader(timeZone);
    return () => dayOf(new Date());
  }, [timeZone]);
  const follow = useCallback((changed: () => void) => followDay(timeZone, changed), [timeZone]);
  return useSyncExternalStore(follow, read, read);
}

/** Calls back at each midnight in a time zone, and whenever the page is shown. @returns a function that stops it */
export function followDay(timeZone: string, changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    const now = new Date();
    timer = setTimeout(next, findNextDay(now, timeZone).getTime() - now.getTime());
  };
  const next = () => {
    changed();
    wait();
  };
  // A computer that sleeps does not count down.
  const show = () => {
    clearTimeout(timer);
    next();
  };
  wait();
  document.addEventListener("visibilitychange", show);
  return () => {
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", show);
  };
}
