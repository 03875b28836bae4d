import { type LookupAddress, type LookupOptions, lookup } from "node:dns";
import { request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import type { LookupFunction } from "node:net";
import { isPublicAddress } from "#lib/http/public-address.ts";
import { Undeliverable } from "./deliver.ts";

/** How long a receiver may take to answer, in milliseconds. */
const patienceMs = 10_000;

/**
 * Sends a POST to an address that somebody else named. Redirects are not followed, and of the answer only the status counts.
 * @param allowsPrivate whether it may lead into the private network
 * @throws Undeliverable when it leads there and must not @throws Error when nobody answers
 */
export function callAddress(url: URL, headers: Record<string, string>, body: string | Buffer, allowsPrivate: boolean): Promise<number> {
  const send = url.protocol === "https:" ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    const call = send(url, {
      method: "POST",
      headers: { ...headers, "content-length": String(Buffer.byteLength(body)) },
      // A new connection each time: what was looked up is what is connected to.
      agent: false,
      maxHeaderSize: 16_384,
      signal: AbortSignal.timeout(patienceMs),
      ...(allowsPrivate ? {} : { lookup: guardLookup(lookup) }),
    });
    call.once("response", (answer) => {
      resolve(answer.statusCode ?? 0);
      // The rest may be endless.
      answer.destroy();
    });
    call.once("error", (error: NodeJS.ErrnoException) => {
      const problem = error.name === "AbortError" || error.name === "TimeoutError" ? "it took too long" : (error.code ?? error.message);
      reject(error instanceof Undeliverable ? error : new Error(`the receiver could not be reached: ${problem}`));
    });
    call.end(body);
  });
}

/** Looks a name up as `dns.lookup` does with `all`. */
type LookUp = (
  hostname: string,
  options: LookupOptions & { all: true },
  callback: (error: Error | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * Looks a name up for the connection that is about to be made, and refuses when any of its addresses is not public: a name that led
 * elsewhere when somebody looked before gains nothing.
 */
export function guardLookup(lookUp: LookUp): LookupFunction {
  return (hostname, options, callback) => {
    lookUp(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error) return callback(error, "", 0);
      if (!first || !addresses.every(({ address }) => isPublicAddress(address)))
        return callback(new Undeliverable("the address leads into a private network"), "", 0);
      if (options.all) return callback(null, addresses);
      return callback(null, first.address, first.family);
    });
  };
}
