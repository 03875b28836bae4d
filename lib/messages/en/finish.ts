import { formatList } from "./amounts.ts";
import { formatDay } from "./days.ts";
import { plural } from "./plural.ts";

/** Messages of the page at the end of a plan. */
export const finish = {
  title: (role: string) => `The end of the ${role} plan`,
  made: "You made it.",
  reached: "You reached the end.",
  nothingDone: "Nothing is left.",
  nothingDoneText: "Everything in this plan is known or skipped, so there is no road to show. Add something back, or look at another role.",
  fromTo: (role: string, from: string, to: string) => `${role}, from ${formatDay(from, "long")} to ${formatDay(to, "long")}.`,
  leftOut: (done: number, skipped: number) => `You did ${done} and skipped ${skipped}.`,
  milestones: (count: number) => plural(count, { one: "milestone", other: "milestones" }),
  inWeeks: (weeks: number) => plural(weeks, { one: "of planned study in # week", other: "of planned study in # weeks" }),
  toShow: (count: number) => plural(count, { one: "thing to show", other: "things to show" }),
  share: "Share your road",
  road: "Your road",
  doneOn: (name: string, day: string) => `${name}, done on ${day}`,
  knownBefore: (names: readonly string[]) => `Known before: ${formatList(names)}.`,
  skipped: (names: readonly string[]) => `Skipped: ${formatList(names)}.`,
  evidence: "What you can show",
  noEvidence: "No links yet. Add one on a milestone: a link to your work says more than a title.",
  more: (count: number) => plural(count, { one: "# more", other: "# more" }),
  others: "What you know counts in the other roles too",
  otherLeft: (left: number, of: number, hours: number) => (left === 0 ? "Nothing left" : `${left} left of ${of}, about ${hours} h`),
  back: "Back to the plan",
} as const;
