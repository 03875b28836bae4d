/** Where a press on a notification leads. */
export const pressedPath = "/today";

/** Where the worker says that one was pressed. */
export const pressPath = "/api/reminders/pressed";

/**
 * Reads what the server sent to be shown. What cannot be read is shown by the name of the product alone, because browsers forbid a push that shows
 * nothing.
 */
export function readNotification(sent: string | undefined): { title: string; text: string } {
  try {
    const { title, text }: { title?: unknown; text?: unknown } = JSON.parse(sent ?? "");
    if (typeof title === "string" && typeof text === "string") return { title, text };
  } catch {}
  return { title: "Milepost", text: "" };
}
