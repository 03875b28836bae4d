import { removeExpired } from "#lib/data/account/remove-expired.ts";

const everyHour = 60 * 60 * 1000;

/** Removes, from time to time, what has ended by itself. Several instances may do it at once; none waits for it to end. */
export function startTidying(): void {
  const tidy = () =>
    removeExpired(new Date()).catch((error: unknown) => {
      console.error(`What is over could not be removed, and is tried again in an hour: ${error instanceof Error ? error.message : error}`);
    });
  setInterval(tidy, everyHour).unref();
}
