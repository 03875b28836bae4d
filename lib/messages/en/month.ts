import { formatList } from "./amounts.ts";
import { plural } from "./plural.ts";

/** Messages of the page of a month. */
export const month = {
  all: "All months",
  canDo: "What I can do now",
  hoursByMonth: "Hours a month",
  milestonesInAll: "milestones by then",
  days: (count: number) => plural(count, { one: "# day", other: "# days" }),
  ofStudy: "with something done",
  finish: (status: string, isFinished: boolean) => [isFinished ? "finished" : "finish as of today", status].filter(Boolean).join(". "),
  /** "5–11", days of one month. */
  dayRange: (from: string, to: string) => {
    const [first, last] = [Number(from.slice(8)), Number(to.slice(8))];
    return first === last ? String(first) : `${first}–${last}`;
  },
  next: (names: readonly string[]) => `Next: ${formatList(names)}`,
  nothing: (isCurrent: boolean) =>
    isCurrent ? "Nothing ticked yet this month." : "Nothing was ticked in this month. That is fine: the plan goes on.",
  onlySteps: (time: string) => `No milestone finished, but ${time} of steps done.`,
  upNext: (name: string) => `Up next: ${name}. One step is enough to begin.`,
  otherMonths: "Other months",
  print: "Print",
} as const;
