import { addClientAddress } from "./client-address.ts";
import { onIncomingRequest } from "./incoming-requests.ts";
import { findOtherHost, nameOwnHost } from "./own-host.ts";
import { isReadableRouterState } from "./router-state.ts";
import { isDecodablePath, nowhere } from "./undecodable-path.ts";

/**
 * From now on, changes each request before Next.js sees it, so that it knows its client's address and causes no error. The first page
 * that a browser asks for tells whether it comes by the public address; what asks for the health of the server does not.
 * @param publicAddress NEXTAUTH_URL
 */
export function startRequestGuard(publicAddress: string): void {
  let isAddressKnown = false;
  onIncomingRequest(({ request }) => {
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
    if (!isDecodablePath(request.url ?? "")) request.url = nowhere;
  });
}
