import { randomUUID } from "node:crypto";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { log } from "./log.ts";
import { metrics } from "./metrics.ts";
import { readRoutes } from "./routes.ts";
import { isStopping, noteServer } from "./stop.ts";

type Started = { request: IncomingMessage; response: ServerResponse; server: Server };

/** A trusted proxy's id is taken over, so that one id leads through its log and ours; anybody else's is not. */
export function chooseRequestId(told: string | string[] | undefined, isTrusted: boolean): string {
  return isTrusted && typeof told === "string" && /^[\w.-]{8,40}$/.test(told) ? told : randomUUID();
}

/** Gives every request an id, counts it and logs how it was answered. */
export function watchRequests({ trustedProxies }: { trustedProxies: number }): void {
  const nameRoute = readRoutes();
  subscribe("http.server.request.start", (message) => {
    const { request, response, server } = message as Started;
    noteServer(server);
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

/** Anybody may send any word as a method, and each would be counted on its own. */
function knownMethod(method: string): string {
  return ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"].includes(method) ? method : "other";
}

/** What is asked for every few seconds, or many times for one page. */
function isQuiet(route: string): boolean {
  return route === "/_next/static" || route === "/api/metrics" || route.startsWith("/api/health/");
}
