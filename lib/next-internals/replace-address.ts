/**
 * Replaces the address of the page in the history, without a request. What the router keeps with the entry stays, also before the router
 * listens: it takes over `replaceState` only when its page has been drawn, and cannot go back to an entry that lost its state.
 * Source: https://github.com/vercel/next.js/blob/canary/packages/next/src/client/components/app-router.tsx
 */
export function replaceAddress(address: string): void {
  const { history } = window;
  const { state } = history;
  history.replaceState(null, "", address);
  if (history.state === null) history.replaceState(state, "", address);
}
