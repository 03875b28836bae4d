/** The methods of a sync client that the page needs. */
type Client = { resume: () => void; subscribe: (listener: () => void) => () => void; hasUnstored: () => boolean };

/**
 * Connects a sync client with its page: the client sends when the network returns, and the page warns before unstored changes are lost.
 */
export function listenToBrowser(client: Client): void {
  if (typeof window === "undefined") return;
  window.addEventListener("online", () => client.resume());
  const warn = (event: BeforeUnloadEvent) => event.preventDefault();
  client.subscribe(() => {
    // Listens only while something would be lost, because browsers do not keep a page with this listener in the back/forward cache.
    if (client.hasUnstored()) window.addEventListener("beforeunload", warn);
    else window.removeEventListener("beforeunload", warn);
  });
}
