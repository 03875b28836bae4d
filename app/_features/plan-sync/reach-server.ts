/** Ends a request that the server has not answered within 20 seconds. */
export function requestTimeout(): AbortSignal {
  return AbortSignal.timeout(20_000);
}

/** Whether the server answers within four seconds. */
export async function isReachable(): Promise<boolean> {
  try {
    return (await fetch("/icon.svg", { method: "HEAD", cache: "no-store", signal: AbortSignal.timeout(4_000) })).ok;
  } catch {
    return false;
  }
}

/**
 * Whether an open page may ask the server for its content again: the server answers, and runs the build that the page came from. Without an
 * answer the browser would show its own error page; another build would reload the page and lose unsaved text.
 */
export async function canRefresh(build: string | undefined): Promise<boolean> {
  try {
    const { ok, headers } = await fetch("/sw.js", { method: "HEAD", cache: "no-store", signal: requestTimeout() });
    return ok && headers.get("x-build") === build;
  } catch {
    return false;
  }
}
