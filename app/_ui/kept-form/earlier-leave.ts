/**
 * Calls back when the page goes by a navigation that began before this call, such as that of a form which the browser posted before the
 * script came. Browsers that announce no navigation (Safari on a phone) call back for a later one, too.
 * @returns ends the waiting
 */
export function onEarlierLeave(callBack: () => void): () => void {
  const waiting = new AbortController();
  const { signal } = waiting;
  window.addEventListener("beforeunload", () => waiting.abort(), { signal });
  window.addEventListener("pagehide", callBack, { signal });
  return () => waiting.abort();
}
