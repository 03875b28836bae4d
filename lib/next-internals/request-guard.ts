import type { IncomingMessage, ServerResponse } from "node:http";
import { constants } from "node:zlib";
import compression from "compression";
import { hasSessionCookie } from "#lib/auth/signed-out.ts";
import { revalidatePage } from "#lib/http/revalidate-page.ts";
import { addClientAddress } from "./client-address.ts";
import { answerFailures, refuseTrace } from "./failure-answer.ts";
import { onIncomingRequest } from "./incoming-requests.ts";
import { answerNotFound, isMarkedNotFound } from "./not-found-answer.ts";
import { findOtherHost, nameOwnHost } from "./own-host.ts";
import { answerWithPackedScripts } from "./packed-scripts.ts";
import { keepOtherLinks, putStylesIntoPage } from "./page-styles.ts";
import { isReadableRouterState } from "./router-state.ts";
import { isDecodablePath, nowhere } from "./undecodable-path.ts";
import { finishWholePages } from "./whole-page.ts";

/** The window is a page's size, and not the usual four megabytes for each answer. */
const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 19 } } });

/** While developing, the framework shows where an error is, and sends pages in parts. */
function answerAsInProduction(request: IncomingMessage, response: ServerResponse): void {
  answerFailures(request, response);
  compress(request, response, () => undefined);
  finishWholePages(response, (html) => {
    const links = response.getHeader("link");
    if (links !== undefined) response.setHeader("link", keepOtherLinks(String(links)));
    const page = putStylesIntoPage(html, { hasAll: hasSessionCookie(request.headers.cookie) });
    return isMarkedNotFound(request) ? page : revalidatePage(request, response, page);
  });
}

/**
 * From now on, changes each request before Next.js sees it, so that it knows its client's address and causes no error, and gives each that
 * fails all the same a readable answer. The first page that a browser asks for tells whether it comes by the public address; what asks for
 * the health of the server does not.
 * @param publicAddress NEXTAUTH_URL
 */
export function startRequestGuard(publicAddress: string): void {
  let isAddressKnown = false;
  const answerWithPacked = answerWithPackedScripts();
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
    if (process.env.NODE_ENV !== "development") {
      answerAsInProduction(request, response);
      answerWithPacked(request, response);
    }
    if (!isDecodablePath(request.url ?? "")) request.url = nowhere;
  });
}
