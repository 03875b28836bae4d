import { finishBeforeClosing, isStopping } from "#lib/observability/graceful-shutdown.ts";
import { lookForDueReminders } from "./look.ts";

const everyMs = 60_000;

/** Looks every minute whether reminders are due. All instances do so, and share the work. */
export function startRemindersJob(): void {
  let running: Promise<unknown> | undefined;
  const look = () => {
    if (isStopping()) return;
    running ??= lookForDueReminders({ now: new Date(), isStopping })
      .catch((error: unknown) => {
        console.error(`Due reminders could not be found and are looked for again soon: ${error instanceof Error ? error.message : error}`);
      })
      .finally(() => {
        running = undefined;
      });
  };
  setInterval(look, everyMs).unref();
  finishBeforeClosing(async () => void (await running));
}
