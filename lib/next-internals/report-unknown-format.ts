const quietMs = 60 * 60 * 1000;

// Kept on the global object: the framework may evaluate this module more than once in one process.
const shared = globalThis as { milepostUnknownFormats?: Map<string, number> };

/**
 * Logs that a workaround met a format it does not know and did nothing. At most one line an hour for each workaround,
 * because anybody can send such requests.
 * @param workaround the name of its file in this folder
 * @param now milliseconds since 1970
 */
export function reportUnknownFormat(workaround: string, now = Date.now()): void {
  shared.milepostUnknownFormats ??= new Map();
  const last = shared.milepostUnknownFormats.get(workaround);
  if (last !== undefined && now - last < quietMs) return;
  shared.milepostUnknownFormats.set(workaround, now);
  console.warn(
    `lib/next-internals/${workaround} met a format that it does not know and did nothing. After an update of Next.js or React, adapt it: see docs/decisions/0014-framework-internals.md.`,
  );
}
