import { removeExpired } from "#lib/data/account/remove-expired.ts";

const everyHour = 60 * 60 * 1000;

/** Removes expired rows from time to time. Several instances may do it at once; requests do not wait for it. */
export function startTidying(): void {
  const tidy = () =>
    removeExpired(new Date()).catch((error: unknown) => {
      console.error(`What is over could not be removed, and is tried again in an hour: ${error instanceof Error ? error.message : error}`);
    });
  setInterval(tidy, everyHour).unref();
}
