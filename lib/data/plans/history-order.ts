/**
 * The order in which history is told: that of arrival, with imported events where they were made. `Event.occurredAt` would not do: a device's
 * clock and a slow network shift it by moments, and then what was done first would be told last.
 */
export const oldestFirst: [{ recordedAt: "asc" }, { revision: "asc" }] = [{ recordedAt: "asc" }, { revision: "asc" }];
export const newestFirst: [{ recordedAt: "desc" }, { revision: "desc" }] = [{ recordedAt: "desc" }, { revision: "desc" }];
