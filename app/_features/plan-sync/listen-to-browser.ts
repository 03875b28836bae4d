/** What the page needs of a sync client. */
type Client = { resume: () => void; subscribe: (listener: () => void) => () => void; hasUnstored: () => boolean };

/** Connects a sync client with its page: it sends when the network is back, and the page warns before it loses something. */
export function listenToBrowser(client: Client): void {
  if (typeof window === "undefined") return;
  window.addEventListener("online", () => client.resume());
  const warn = (event: BeforeUnloadEvent) => event.preventDefault();
  client.subscribe(() => {
    // Only while there is something to lose: browsers do not keep a page that listens for this when it is left.
    if (client.hasUnstored()) window.addEventListener("beforeunload", warn);
    else window.removeEventListener("beforeunload", warn);
  });
}
