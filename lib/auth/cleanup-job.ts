import { removeExpiredInTurn } from "#lib/data/account/remove-expired.ts";
import { finishBeforeClosing, isStopping } from "#lib/observability/graceful-shutdown.ts";

const hourMs = 60 * 60 * 1000;

/** Deletes expired sessions, tokens and limits once an hour. All instances try, and one does it. A stopping one ends the piece it is at. */
export function startCleanupJob(): void {
  let running: Promise<unknown> | undefined;
  const cleanUp = () => {
    running ??= removeExpiredInTurn(new Date(), isStopping)
      .catch((error: unknown) => {
        console.error(`The hourly cleanup failed and will run again in an hour: ${error instanceof Error ? error.message : error}`);
      })
      .finally(() => {
        running = undefined;
      });
  };
  setInterval(cleanUp, hourMs).unref();
  finishBeforeClosing(async () => void (await running));
}
