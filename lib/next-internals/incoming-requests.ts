import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, Server, ServerResponse } from "node:http";

type IncomingRequest = { request: IncomingMessage; response: ServerResponse; server: Server };

/**
 * Calls `listener` with every request before Next.js sees it, and with the server that Next.js made and hands to nobody:
 * https://github.com/vercel/next.js/pull/55412
 * The channel is Node's own: https://nodejs.org/api/diagnostics_channel.html#http
 */
export function onIncomingRequest(listener: (incoming: IncomingRequest) => void): void {
  subscribe("http.server.request.start", (message) => listener(message as IncomingRequest));
}
