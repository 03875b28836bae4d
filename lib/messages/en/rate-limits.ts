import { countMinutes } from "./amounts.ts";
import { formatNumber } from "./numbers.ts";
import { plural } from "./plural.ts";

const tryAgain = (minutes: number) => `Try again in ${countMinutes(minutes)}.`;

/** Messages for those who did something too often: what there was too much of, and when they may go on. */
export const rateLimits = {
  attempts: (minutes: number) => `Too many attempts. ${tryAgain(minutes)}`,
  attemptsToDelete: (minutes: number) => `Too many attempts. ${tryAgain(minutes)} Nothing was deleted.`,
  changes: (minutes: number) => `Too many changes in a short time. ${tryAgain(minutes)}`,
  requests: (minutes: number) => `Too many requests. ${tryAgain(minutes)}`,
  requestsWithToken: (seconds: number) =>
    `Too many requests with this token. Try again in ${plural(seconds, { one: "# second", other: "# seconds" })}.`,
  links: (minutes: number) => `New e-mail: too many links were requested. ${tryAgain(minutes)}`,
  files: (minutes: number) => `Too many files in a short time. ${tryAgain(minutes)}`,
  importedRows: (most: number, minutes: number) =>
    `This file has more rows than you can import now: at most ${formatNumber(most)} an hour, previews included. ${tryAgain(minutes)}`,
  archives: (minutes: number) => `Too many archives in a short time. ${tryAgain(minutes)}`,
  readings: (minutes: number) => `Shared plans were opened very often from your network. ${tryAgain(minutes)}`,
  busyTitle: "Too many visits",
  openAgain: "Try again",
  pictures: (minutes: number) => `Too many pictures in a short time. ${tryAgain(minutes)}`,
};
