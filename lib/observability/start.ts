import { closeDatabase, findOpenToOthers } from "#lib/db/open.ts";
import { environment } from "#lib/environment.ts";
import { enableGracefulShutdown } from "./graceful-shutdown.ts";
import { log, redirectConsole } from "./log.ts";
import { observeRequests } from "./requests.ts";

/** Prepares a server for its first request: checks the configuration, starts logging and counting, enables a graceful shutdown. */
export function startObservability(): void {
  if (process.env.NODE_ENV === "production") redirectConsole();
  try {
    observeRequests({ trustedProxies: environment().TRUSTED_PROXIES });
  } catch (error) {
    log().fatal((error as Error).message);
    process.exit(1);
  }
  const open = findOpenToOthers(environment().DATABASE_URL);
  if (open.length) log().warn(`other users of this machine may read what learners wrote; end that with chmod go-rwx: ${open.join(", ")}`);
  enableGracefulShutdown(closeDatabase);
}
