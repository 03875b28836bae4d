/**
 * The order in which history is told: that of arrival, with imported events where they were made. `Event.occurredAt` would not do: a device's
 * clock and a slow network shift it by moments, and then what was done first would be told last.
 */
export const newestFirst: [{ recordedAt: "desc" }, { revision: "desc" }] = [{ recordedAt: "desc" }, { revision: "desc" }];

type Told = { recordedAt: Date };

/** Sorts events that are in the order of their revisions into the order of history, the oldest first. */
export function compareOldestFirst(one: Told, other: Told): number {
  return one.recordedAt.getTime() - other.recordedAt.getTime();
}
