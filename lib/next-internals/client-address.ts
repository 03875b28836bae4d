import type { IncomingMessage } from "node:http";

/**
 * Appends the address that a request came from to its `x-forwarded-for`, as a proxy does: anybody may send the header, but nobody
 * else writes its last entry. Next.js does not tell the address of the connection: https://github.com/vercel/next.js/pull/68379
 * It is read by `clientAddress` in lib/auth/request.ts.
 */
export function addClientAddress({
  headers,
  socket,
}: Pick<IncomingMessage, "headers"> & { socket: { remoteAddress?: string | undefined } }): void {
  headers["x-forwarded-for"] = [headers["x-forwarded-for"] ?? [], socket.remoteAddress ?? "unknown"].flat().join(", ");
}
