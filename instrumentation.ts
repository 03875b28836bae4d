import type { Instrumentation } from "next";

/** Runs once when the server starts. */
export async function register(): Promise<void> {
  // The framework prepares this file for a second kind of runtime as well, which is not used and has no such modules.
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { watchIncoming } = await import("./lib/next-internals/watch-incoming.ts");
    const { startWatching } = await import("./lib/observability/start.ts");
    startWatching();
    watchIncoming();
    const { startTidying } = await import("./lib/auth/tidying.ts");
    startTidying();
  }
}

export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { log } = await import("./lib/observability/log.ts");
    log().error({ requestId: request.headers["x-request-id"], route: context.routePath, err: error }, "failed");
  }
};
