import { formatList } from "./amounts.ts";
import { formatNumber } from "./numbers.ts";
import { plural } from "./plural.ts";

/** "(continued)" after the only step, "(3 continued)" after several of which the first, step 3, goes on from the session before. */
export function sayContinued([first, ...others]: readonly number[]): string {
  return others.length > 0 ? `(${first} continued)` : "(continued)";
}

/** Messages of the page for today and this week. */
export const today = {
  title: "Today",
  todayAt: ({ from, to }: { from: string; to: string }) => `Today, ${from} to ${to}`,
  todayFor: (time: string) => `Today, ${time}`,
  isOver: "Done for today",
  overText: "You can go on with what is next, or rest.",
  begins: (day: string) => `Next on ${day}`,
  free: "Nothing is planned for today. You can begin early.",
  /** "Steps 3 and 4 of 6", "Step 3 of 6 (continued)" @param numbers from 1, in order */
  steps: (numbers: readonly number[], all: number, isContinued = false) => {
    const [first = 0] = numbers;
    const last = numbers.at(-1) ?? first;
    const isRow = numbers.length > 2 && last - first === numbers.length - 1;
    const named = isRow ? `${first} to ${last}` : formatList(numbers.map(String));
    return `${numbers.length === 1 ? "Step" : "Steps"} ${named} of ${all}${isContinued ? ` ${sayContinued(numbers)}` : ""}`;
  },
  continued: (name: string) => `${name} (continued)`,
  thenLeft: (steps: number) => plural(steps, { one: "Then 1 step is left.", other: "Then # steps are left." }),
  thenDone: "Then it is done.",
  alsoBegun: "Also begun:",
  whatNext: "What next",
  nothingAfter: "This is the last one.",
  tomorrow: "Tomorrow",
  /** "Tue 1 Dec" */
  shortDay: (weekday: string, day: string) => `${weekday.slice(0, 3)} ${day}`,
  timeSpan: ({ from, to }: { from: string; to: string }) => `${from} to ${to}`,
  moreFor: (name: string) => `More for ${name}`,
  markDone: "Mark milestone done",
  openInPlan: "Open in the plan",
  openWhileYouWork: "Open while you work",
  /** On a button. */
  iStudied: (time: string) => `I studied ${time}`,
  studiedToday: (time: string) => `${time} studied today`,
  changeStudied: "Change",
  studiedMinutes: "Minutes studied today",
  minutesShort: "min",
  studiedHint: "0 deletes it.",
  saveStudied: "Save",
  less: (minutes: number) => `${minutes} minutes less`,
  more: (minutes: number) => `${minutes} minutes more`,
  studiedWrong: (most: number) => `Minutes studied today: enter a whole number from 0 to ${formatNumber(most)}.`,
  studiedDayWrong: "The minutes are for a day that is over, or not here yet. Nothing was saved.",
  /** @param days each with its time */
  studiedWeek: (time: string, days: readonly { weekday: string; time: string }[]) => {
    const named = days.map((day) => [day.weekday.slice(0, 3), days.length > 1 ? ` ${day.time}` : ""].join(""));
    return `You noted ${time} of study this week: ${named.join(", ")}.`;
  },
  week: "This week",
  /** Hours done, and all of the week. */
  ofWeek: (all: string) => `of ${all}`,
  studied: "Studied",
  toStudy: "Planned",
  off: "off",
  weekDay: (day: string, done: string, planned: string) => [`${day}:`, [done, planned].filter(Boolean).join(", ") || "nothing"].join(" "),
  weekDayDone: (time: string) => `${time} studied`,
  weekDayPlanned: (time: string) => `${time} planned`,
  weekDayOff: (day: string) => `${day}: day off`,
  weekCounts: "Finished milestones and ticked steps count with their planned time.",
  bringForward: "Replan from today",
  noTime: "Enter when you can study, and every milestone gets dates.",
  setTime: "Set your study time",
  doneThisWeek: (done: string) => `${done} done this week.`,
  allDone: "Nothing is left to do today",
  welcomeBack: "Welcome back",
  beginAgain: "Your plan can begin again today. What you did stays, and every milestone that is left gets new dates.",
  seeProgress: "See your progress",
} as const;
