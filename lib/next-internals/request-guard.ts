import { addClientAddress } from "./client-address.ts";
import { answerFailures, refuseTrace } from "./failure-answer.ts";
import { onIncomingRequest } from "./incoming-requests.ts";
import { answerNotFound } from "./not-found-answer.ts";
import { findOtherHost, nameOwnHost } from "./own-host.ts";
import { isReadableRouterState } from "./router-state.ts";
import { isDecodablePath, nowhere } from "./undecodable-path.ts";

/**
 * From now on, changes each request before Next.js sees it, so that it knows its client's address and causes no error, and gives each that
 * fails all the same a readable answer. The first page that a browser asks for tells whether it comes by the public address; what asks for
 * the health of the server does not.
 * @param publicAddress NEXTAUTH_URL
 */
export function startRequestGuard(publicAddress: string): void {
  let isAddressKnown = false;
  onIncomingRequest(({ request, response }) => {
    addClientAddress(request);
    if (!isAddressKnown && request.headers.accept?.includes("text/html")) {
      isAddressKnown = true;
      const otherHost = findOtherHost(request, publicAddress);
      if (otherHost) console.warn(otherHost);
    }
    nameOwnHost(request, publicAddress);
    const state = request.headers["next-router-state-tree"];
    // Without the header, Next.js answers with the whole page.
    if (state !== undefined && !isReadableRouterState(state)) delete request.headers["next-router-state-tree"];
    refuseTrace(request, response);
    answerNotFound(request, response);
    // While developing, the framework shows where the error is.
    if (process.env.NODE_ENV !== "development") answerFailures(request, response);
    if (!isDecodablePath(request.url ?? "")) request.url = nowhere;
  });
}
