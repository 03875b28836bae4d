/** Messages of the screen on which hours, date and scope answer each other. */
import { formatList, formatMilestoneCount, formatShortHours } from "./amounts.ts";
import { formatDay, formatSpan } from "./days.ts";
import { plural } from "./plural.ts";

export const fit = {
  need: (left: number, until: number, day: string) =>
    `You have ${formatShortHours(left)} left, and time for ${formatShortHours(until)} until ${formatDay(day, "long")}.`,
  changeOne: "Change one of these three.",
  nothingLeft: "Nothing is left to do in this plan, so there is nothing to fit.",
  hours: "Hours a week",
  hoursUnit: "h",
  slideHours: "Slide the hours",
  hoursWrong: (most: number) => `Hours a week: enter a number above 0, at most ${most}, such as 6 or 7.5.`,
  date: "Date",
  slideDate: "Slide the day",
  dayEarlier: "One day earlier",
  dayLater: "One day later",
  dateWrong: "Date: enter a date, such as 2027-05-01.",
  scope: "Scope",
  scopeCount: (kept: number, all: number) => `${kept} of ${formatMilestoneCount(all)}`,
  scopeHours: (kept: number, all: number) => `${formatShortHours(kept)} of ${formatShortHours(all)}`,
  hoursForAll: (minutes: number) => `${formatShortHours(minutes)} a week fits everything`,
  hoursTooMany: "No number of hours on your study days would be enough.",
  dayForAll: (day: string) => `${formatDay(day, "long")} fits everything`,
  cut: (count: number, minutes: number) => `Leave out ${formatMilestoneCount(count)}, ${formatShortHours(minutes)}`,
  allFits: "Everything fits, so nothing has to go.",
  noCut: (most: number, missing: number) =>
    `Leaving out is not enough: at most ${formatShortHours(most)} can go without the capstone and what it needs, and ${formatShortHours(missing)} would have to.`,
  proofsGo: (most: number, titles: readonly string[]) =>
    `With the proof of every skill area kept, at most ${formatShortHours(most)} can go. That is not enough, so ${plural(titles.length, { one: "one proof goes", other: "# proofs go" })}, too: ${formatList(titles)}.`,
  roughCut: "This plan is hard to cut, so a slightly smaller loss may be possible.",
  keepHeading: "What stays",
  keepHint: "What is not ticked is left out, with what needs it. The capstone, and what it needs, always stay.",
  alwaysStays: "always stays",
  alwaysStay: (count: number) => plural(count, { one: "# always stays", other: "# always stay" }),
  neededBy: (name: string) => `needed by ${name}`,
  provesArea: "proof",
  goesWith: (titles: readonly string[]) => `needs ${formatList(titles)}`,
  areaHours: (kept: number, all: number) =>
    kept === all ? formatShortHours(all) : `${formatShortHours(kept).replace(/ h$/, "")} of ${formatShortHours(all)}`,
  hoursOf: (minutes: number) => formatShortHours(minutes),
  barLimit: (day: string, until: number) => `${formatDay(day, "medium")}, ${formatShortHours(until)}`,
  barOut: "left out",
  fits: "Fits",
  tooMuch: (minutes: number) => `${formatShortHours(minutes)} too much`,
  late: "Too late",
  result: (out: number, finish: string | null) => {
    const end = finish ? `finish on ${formatDay(finish, "long")}` : "finish at once";
    return out > 0 ? `Leave out ${formatMilestoneCount(out)} and ${end}` : end.charAt(0).toUpperCase() + end.slice(1);
  },
  before: (days: number) => `${formatSpan(days)} before your date`,
  after: (days: number) => `${formatSpan(days)} after your date`,
  show: "Show the result",
  apply: "Apply",
  cancel: "Cancel",
  notReached: "This cannot be applied without a connection. Nothing was changed; try again when you are online.",
} as const;
