/**
 * How long the service worker waits for the server, in milliseconds, before it shows what is kept on the device: for a page, for a
 * page that is reloaded (the reader wants the server's), and for a role's public plan.
 */
export const timeouts = { page: 4_000, reload: 30_000, publicPlan: 1_500 };

/** Pages that the device can show by itself. */
const pageOnDevice = /^\/(?:plan|today|offline|place|plans\/[0-9a-f-]{36}(?:\/time|\/known)?|try\/[a-z-]+(?:\/[a-z]+)?)?$/;

/** The timeout for a page of the server, in milliseconds; undefined for a page that the device cannot show by itself. */
export function pageTimeout(path: string, isReload: boolean): number | undefined {
  if (!pageOnDevice.test(path)) return undefined;
  return isReload ? timeouts.reload : timeouts.page;
}
