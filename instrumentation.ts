/** Runs once when the server starts. */
export async function register(): Promise<void> {
  // The framework prepares this file for a second kind of runtime as well, which is not used and has no such modules.
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { watchIncoming } = await import("./lib/auth/incoming.ts");
    watchIncoming();
    const { startTidying } = await import("./lib/auth/tidying.ts");
    startTidying();
  }
}
