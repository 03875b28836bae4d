import { formatList } from "./amounts.ts";
import { plural } from "./plural.ts";

/** Messages of the page for today and this week. */
export const today = {
  title: "Today",
  todayAt: ({ from, to }: { from: string; to: string }) => `Today, ${from} to ${to}`,
  todayFor: (time: string) => `Today, ${time}`,
  isOver: "Done for today",
  overText: "You can go on with what is next, or rest.",
  begins: (day: string) => `Next on ${day}`,
  free: "Nothing is planned for today. You can begin early.",
  /** "Steps 3 and 4 of 6" @param numbers from 1, in order */
  steps: (numbers: readonly number[], all: number) => {
    const [first = 0] = numbers;
    const last = numbers.at(-1) ?? first;
    const isRow = numbers.length > 2 && last - first === numbers.length - 1;
    const named = isRow ? `${first} to ${last}` : formatList(numbers.map(String));
    return `${numbers.length === 1 ? "Step" : "Steps"} ${named} of ${all}`;
  },
  thenLeft: (steps: number) => plural(steps, { one: "Then 1 step is left.", other: "Then # steps are left." }),
  thenDone: "Then it is done.",
  alsoBegun: "Also begun:",
  whatNext: "What next",
  nothingAfter: "This is the last one.",
  tomorrow: "Tomorrow",
  /** "Tue 1 Dec" */
  shortDay: (weekday: string, day: string) => `${weekday.slice(0, 3)} ${day}`,
  timeSpan: ({ from, to }: { from: string; to: string }) => `${from} to ${to}`,
  markDone: "Mark milestone done",
  openInPlan: "Open in the plan",
  openWhileYouWork: "Open while you work",
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
