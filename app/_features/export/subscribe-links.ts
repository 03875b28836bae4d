/** The calendar programs that a plan's feed can be opened in. */
export const calendarPrograms = ["apple", "google", "outlook"] as const;
export type CalendarProgram = (typeof calendarPrograms)[number];

/**
 * Where each program takes the address of a calendar to subscribe to it. Neither Google nor Microsoft documents its page; both parameters are
 * those in common use.
 * @param address the feed's, with https or http. @param name what the calendar is called
 */
export function listSubscribeLinks(address: string, name: string): Record<CalendarProgram, string> {
  const webcal = address.replace(/^https?:/, "webcal:");
  return {
    apple: webcal,
    google: `https://calendar.google.com/calendar/render?cid=${encodeURIComponent(webcal)}`,
    outlook: `https://outlook.live.com/calendar/0/addfromweb?url=${encodeURIComponent(address)}&name=${encodeURIComponent(name)}`,
  };
}

/** The networks of one machine or one house (RFC 1918, 3927, 6598, 4193, 4291). */
const privateAddress =
  /^(?:0\.|10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|\[(?:::1?\]|f[cd]|fe[89ab]))/;

/** Names that no public server answers to (RFC 6761, 6762, 8375, 9476). */
const privateName = /(?:^|\.)(?:localhost|local|internal|lan|home|home\.arpa|test|invalid|example|alt)$/;

/** Whether a service on the internet can read from a site, as far as its address tells: a calendar of Google or Microsoft must. */
export function isOnInternet(site: string): boolean {
  const { hostname } = new URL(site);
  if (privateAddress.test(hostname) || privateName.test(hostname)) return false;
  return hostname.includes(".") || hostname.startsWith("[");
}
