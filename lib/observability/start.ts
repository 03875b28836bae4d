import { closeDatabase } from "#lib/db/open.ts";
import { environment } from "#lib/environment.ts";
import { log, takeOverConsole } from "./log.ts";
import { watchRequests } from "./requests.ts";
import { stopGently } from "./stop.ts";

/** What a server does before its first request: checks its configuration, logs, counts, and learns how to stop. */
export function startWatching(): void {
  if (process.env.NODE_ENV === "production") takeOverConsole();
  try {
    watchRequests({ trustedProxies: environment().TRUSTED_PROXIES });
  } catch (error) {
    log().fatal((error as Error).message);
    process.exit(1);
  }
  stopGently(closeDatabase);
}
