import { removeExpired } from "#lib/data/account/remove-expired.ts";

const hourMs = 60 * 60 * 1000;

/** Deletes expired sessions, tokens and limits once an hour. Several instances may do so at the same time. */
export function startCleanupJob(): void {
  const cleanUp = () =>
    removeExpired(new Date()).catch((error: unknown) => {
      console.error(`The hourly cleanup failed and will run again in an hour: ${error instanceof Error ? error.message : error}`);
    });
  setInterval(cleanUp, hourMs).unref();
}
