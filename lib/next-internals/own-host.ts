import type { IncomingMessage } from "node:http";
import { readHost } from "#lib/auth/request.ts";
import { messages } from "#lib/messages/all.ts";

/**
 * Tells Next.js the public host of a request that one of our own pages made. Next.js answers a form with 500 unless its Origin is that
 * of X-Forwarded-Host, or else of Host, which a proxy may have changed; what else it allows must be known when it is built:
 * https://nextjs.org/docs/app/api-reference/config/next-config-js/serverActions#allowedorigins
 * A browser with the policy "no-referrer" hides Origin as "null", but still says in Sec-Fetch-Site that the page is one of the same host.
 * @param publicAddress NEXTAUTH_URL
 */
export function nameOwnHost({ headers }: Pick<IncomingMessage, "headers">, publicAddress: string): void {
  const { origin, host } = new URL(publicAddress);
  const isHidden = headers.origin === "null" && headers["sec-fetch-site"] === "same-origin" && hostOf(headers).host === host;
  if (headers.origin !== origin && !isHidden) return;
  headers.origin = origin;
  headers["x-forwarded-host"] = host;
}

const hostOf = (headers: IncomingMessage["headers"]) => readHost({ get: (name) => [headers[name]].flat()[0] ?? null });

const isLocal = (host: string) => /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host);

/**
 * Looks whether a page was asked for at the public address.
 * @returns a sentence for the log when the headers name another host; undefined also where both are this computer
 */
export function findOtherHost({ headers }: Pick<IncomingMessage, "headers">, publicAddress: string): string | undefined {
  const { header, host } = hostOf(headers);
  const expected = new URL(publicAddress).host;
  if (host === expected || (isLocal(host) && isLocal(expected))) return undefined;
  return messages.operating.otherHost(header, host.slice(0, 100), publicAddress);
}
