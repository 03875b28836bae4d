import type { Instrumentation } from "next";

/** Runs once when the server starts. */
export async function register(): Promise<void> {
  // The framework also compiles this file for the edge runtime, which is not used here and has no such modules.
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { startRequestGuard } = await import("./lib/next-internals/request-guard.ts");
    const { startObservability } = await import("./lib/observability/start.ts");
    startObservability();
    startRequestGuard(process.env.NEXTAUTH_URL ?? "");
    const { startCleanupJob } = await import("./lib/auth/cleanup-job.ts");
    startCleanupJob();
    const { startOutboxJob } = await import("./lib/outbox/outbox-job.ts");
    startOutboxJob();
    const { startRemindersJob } = await import("./lib/reminders/reminders-job.ts");
    startRemindersJob();
  }
}

export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { logFailure } = await import("./lib/observability/log.ts");
    logFailure(error, { requestId: request.headers["x-request-id"], route: context.routePath });
  }
};
