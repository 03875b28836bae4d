import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { isRouterState } from "./router-state.ts";

/**
 * Looks at each request before the framework does, because some things are out of reach later: which address a request
 * came from, addresses that the framework cannot decode or a database cannot look for, and a header that it cannot read.
 */
export function watchIncoming(): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    // As a proxy does: whoever sends a request may write anything into the header, but not the last entry.
    const told = request.headers["x-forwarded-for"];
    request.headers["x-forwarded-for"] = [told ?? [], request.socket.remoteAddress ?? "unknown"].flat().join(", ");
    const state = request.headers["next-router-state-tree"];
    // Without it the framework answers with the whole page.
    if (state !== undefined && !isRouterState([state].flat().join())) delete request.headers["next-router-state-tree"];
    // Leads where an encoded percent sign does: there is nothing.
    if (!isReadable(request.url ?? "")) request.url = "/%25";
  });
}

function isReadable(url: string): boolean {
  try {
    return !decodeURIComponent(url.split("?")[0] ?? "").includes("\0");
  } catch {
    return false;
  }
}
