import type { AskedState } from "#lib/planner/jobs/readiness.ts";
import { formatList, formatMilestoneCount, formatShortHours } from "./amounts.ts";
import { formatDay } from "./days.ts";
import { formatNumber } from "./numbers.ts";
import { plural } from "./plural.ts";

const states: Record<AskedState, string> = {
  known: "known",
  planned: "in your plan",
  offered: "in the curriculum",
  outside: "not in the curriculum",
};

const mostNames = 4;

/** The first names of a list, and how many more there are. */
function formatSome(names: readonly string[]): string {
  const more = names.length - mostNames;
  return formatList(more > 1 ? [...names.slice(0, mostNames), `${more} more`] : names);
}

/** "an ML Engineer": the article follows the sound. */
const withArticle = (role: string) => `${/^(?:[AEIOU]|ML\b)/.test(role) ? "an" : "a"} ${role}`;

/** Messages of the page for a pasted job advertisement. */
export const jobs = {
  title: "The job you want",
  lead: "Paste an advertisement. You see what you know already, what is left, and by when.",
  noScript: "The text is read in your browser and goes nowhere else, so this page needs JavaScript.",
  field: "Text of the advertisement",
  placeholder: "Paste the text here",
  hint: "In English. The text stays on this device.",
  empty: "Paste the text of an advertisement first.",
  tooLong: (most: number) => `Text of the advertisement: at most ${formatNumber(most)} letters. Shorten it.`,
  tooMany: (most: number) => `Text of the advertisement: at most ${most} advertisements at once. Take some out.`,
  notFetched: "The part of the page that reads the text could not be fetched. Check your connection and try again.",
  failed: "That was not saved. Check your connection and try again.",
  read: "Read the text",
  example: "Try with an example",
  change: "Change text",
  another: "Add another advertisement",
  stays: "The text stays on this device.",
  gives: ["which role it really is", "what you know already", "the hours left, and a date", "what is not in the curriculum, to add"],
  givesTitle: "What you get",
  nothing: "No word in this text is one that Milepost knows. Is it an advertisement for a job with data or models, in English?",
  text: "Text, with the found words marked",
  /** @param isFresh whether the reader has no plan */
  state: (state: AskedState, isFresh: boolean) => (state === "planned" && isFresh ? "to learn" : states[state]),
  niceToHave: "nice to have",

  isRole: (role: string) => `This is ${withArticle(role)} job`,
  isBetween: (roles: readonly string[]) => `Between ${formatList(roles)}`,
  areRole: (role: string) => `Most of this is ${role} work`,
  share: (role: string, percent: number) => `${role} ${percent}\u00a0%`,

  ready: (percent: number) => `Ready for ${percent} %`,
  readyOf: (known: number, of: number) => `${known} of ${plural(of, { one: "# thing", other: "# things" })} asked for`,
  left: (minutes: number) => formatShortHours(minutes),
  leftToLearn: "left to learn",
  leftTaught: "left of what Milepost teaches",
  /** @param minutes a week */
  pace: (minutes: number) => `learning only this, at ${formatShortHours(minutes)} a week`,
  paceUnknown: "learning only this",
  planReaches: (percent: number, on: string) => `Your plan makes you ready for ${percent} % of this by ${formatDay(on, "long")}.`,
  planCovers: (percent: number, on: string) =>
    `Your plan as it stands only makes you ready for ${percent} % of this, by ${formatDay(on, "long")}.`,
  planCoversNothing: "Your plan holds nothing of what is left.",
  notInPlan: "not in this plan",
  reaches: (percent: number, on: string) => `Ready for ${percent} % of this by ${formatDay(on, "long")}.`,
  nothingLeft: "You know all of it that Milepost teaches.",
  noDates: "Your plan has no study time yet, so there are no dates.",
  setTime: "Set study time",
  soonest: (on: string) => `Learned first, what your plan has of it would be done by ${formatDay(on, "long")}.`,
  road: "When you will know what is asked for",
  first: "Learn these first",
  firstChanges: "What changes in your plan",
  movesForward: (names: readonly string[]) => `${formatMilestoneCount(names.length)} to the front: ${formatSome(names)}`,
  countsAsCore: (names: readonly string[]) =>
    `${formatMilestoneCount(names.length)} core from now on, so left out last when time is short: ${formatSome(names)}`,
  planEnds: (before: string, after: string) =>
    before === after
      ? `Your plan still ends on ${formatDay(after, "long")}.`
      : `Your plan ends on ${formatDay(after, "long")}, not on ${formatDay(before, "long")}.`,
  firstStays: "All else stays. One undo takes it back.",
  firstDone: "Your plan now begins with what this asks for.",
  firstUndo: "See and undo it in the order of your plan",
  firstFailed: "Your plan was not changed. Try again.",
  makePlan: (role: string) => `Make ${withArticle(role)} plan`,
  /** @param endsOn the last day of the plan; null where the next page says it first */
  makesWhole: (endsOn: string | null) =>
    endsOn === null
      ? "The plan covers the whole role, so it takes longer than this advertisement alone. You see its date before it is made."
      : `The plan covers the whole role: it ends about ${formatDay(endsOn, "long")}.`,
  forWhom: "You have no plan here yet: the dates are those of learning only what is asked for.",

  outside: "Asked for, not in the curriculum",
  add: (minutes: number) => `Add, ${formatShortHours(minutes)}`,
  addName: (name: string, minutes: number) => `Add, ${formatShortHours(minutes)}: ${name}`,
  addAll: (count: number, minutes: number) => `Add all ${count}, ${formatShortHours(minutes)}`,
  added: "Added to your plan",
  ownTitle: (name: string) => `Learn ${name}`,
  addNeedsAccount: "With an account you can add what is missing to your plan.",
  signUp: "Sign up",
  offered: "In the curriculum, not in your plan",
  whatIsLeft: "What is left",
  milestones: formatMilestoneCount,
  on: (day: string, today: string) => formatDay(day, "medium", today),

  either: (names: readonly string[]) => names.join(" or "),
  unjudged: ({ hasDegree, years, languages }: { hasDegree: boolean; years: string | null; languages: readonly string[] }) => {
    const things = [...(hasDegree ? ["a degree"] : []), ...(years ? [`${years} years of experience`] : []), ...languages];
    return things.length > 0 ? `Not judged here: ${formatList(things)}.` : undefined;
  },
  whichByWhen: "Which by when",
  named: (number: number, name: string) => `${number}. ${name}`,
  youKnow: "Known",
  hoursLeft: "Left",
  by: "By",
  percent: (percent: number) => `${percent}\u00a0%`,
  now: "now",
  /** Without what would only be nice to have. */
  required: (on: string) => `${on} without nice-to-haves`,
  requiredLeft: (left: string, on: string) => `Without what is nice to have: ${left} left, ${on}.`,
  requiredDone: "Without what is nice to have: nothing left.",
  requiredSame: "The same without the nice-to-haves",
  requiredAll: "Nothing is marked as only nice to have",
  inTime: "in time",
  notInTime: "after your date",
  noDate: "no date",
  several: (count: number) => plural(count, { one: "# advertisement", other: "# advertisements" }),
  all: "All together",
  one: (number: number) => `Advertisement ${number}`,
  which: "Which advertisement",
  askedIn: (count: number, of: number) => `in ${count} of ${of}`,
  mostAsked: "What they ask for",
  next: "Learn next",
  nextLead: "What fills most places in these advertisements for each hour",
  nextCovers: (places: number) => plural(places, { one: "fills # place", other: "fills # places" }),

  save: "Save on this device",
  saved: "Saved on this device.",
  savedUntil: "Saved on this device until you sign out.",
  notSaved: "This browser stores nothing for this site, so the text was not saved.",
  delete: "Delete the saved text",
  deleted: "The saved text was deleted.",
  exampleText: `Junior Data Analyst, city bikes

We run 4,200 bikes in three cities. You help the people who plan stations and prices to decide with numbers.

What you do

You write SQL against our ride database, from single tables to joins over many. You collect weather and traffic from public APIs, clean data as it arrives and check its data quality before anybody sees a figure.

With the station team you agree on KPIs and keep our Tableau dashboards honest. When we try a new price you say whether the change is more than chance (statistical tests). Some older reports still live in Looker.

What you bring

Good Excel, including PivotTables. Python with pandas, or R. You keep your work in Git and can set up a virtual environment so that a colleague can rerun it.

Nice to have

Experience with SAS or a cloud warehouse such as Snowflake.

What we offer

32 to 40 hours, two days at home, and a bike.`,
} as const;
