import { randomUUID } from "node:crypto";
import { onIncomingRequest } from "#lib/next-internals/incoming-requests.ts";
import { isStopping, trackServer } from "./graceful-shutdown.ts";
import { log } from "./log.ts";
import { metrics } from "./metrics.ts";
import { readRoutes } from "./routes.ts";

/** The id of a trusted proxy is kept, so that one id leads through its log and ours. Otherwise: a new random UUID. */
export function chooseRequestId(header: string | string[] | undefined, isTrusted: boolean): string {
  return isTrusted && typeof header === "string" && /^[\w.-]{8,40}$/.test(header) ? header : randomUUID();
}

/** Gives every request an id, counts it, and logs how it was answered. */
export function observeRequests({ trustedProxies }: { trustedProxies: number }): void {
  const nameRoute = readRoutes();
  onIncomingRequest(({ request, response, server }) => {
    trackServer(server);
    const start = performance.now();
    const { method = "", url = "" } = request;
    const route = nameRoute(url);
    const requestId = chooseRequestId(request.headers["x-request-id"], trustedProxies > 0);
    request.headers["x-request-id"] = requestId;
    response.setHeader("X-Request-Id", requestId);
    if (isStopping()) response.setHeader("Connection", "close");
    metrics().running.inc();
    response.once("close", () => {
      const seconds = (performance.now() - start) / 1000;
      const status = response.statusCode;
      metrics().running.dec();
      metrics().requests.observe({ method: knownMethod(method), route, status }, seconds);
      const entry = {
        requestId,
        method: knownMethod(method),
        route,
        status,
        ms: Math.round(seconds * 1000),
        whole: response.writableFinished,
      };
      log()[isQuiet(route) ? "debug" : "info"](entry, "answered");
    });
  });
}

/** Anybody may send any word as a method, and each would get counters of its own. */
function knownMethod(method: string): string {
  return ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"].includes(method) ? method : "other";
}

/** Routes that are requested every few seconds, or many times for one page: they are logged at debug level. */
function isQuiet(route: string): boolean {
  return route === "/_next/static" || route === "/api/metrics" || route.startsWith("/api/health/");
}
