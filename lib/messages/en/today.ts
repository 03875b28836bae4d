import { plural } from "./plural.ts";

/** Messages of the page for today and this week. */
export const today = {
  title: "Today",
  now: "Now",
  next: (day: string) => `Next, on ${day}`,
  nextThree: "After that",
  nothingAfter: "This is the last one.",
  planned: (days: string) => `Planned ${days}`,
  moved: (days: string) => `Moved to ${days}`,
  markDone: "Mark done",
  openInPlan: "Open in the plan",
  week: "This week",
  doneAndPlanned: (done: string, left: string) => `${done} done, ${left} planned from today to Sunday.`,
  donePlannedOut: (done: string) => `${done} done: everything planned for this week.`,
  doneMore: (done: string, week: string) => `${done} done, more than this week’s ${week}.`,
  stillPlanned: (left: string) => `${left} planned from today to Sunday.`,
  bringForward: "Replan from today",
  nothingPlanned: "Nothing is planned this week.",
  weekBar: (done: string, all: string) => `${done} of ${all} of this week`,
  weekCounts: "Finished milestones and ticked steps count with their planned time.",
  studyDaysLeft: (days: number) =>
    days === 0
      ? "No study days left this week."
      : plural(days, { one: "# study day left this week.", other: "# study days left this week." }),
  daysOff: (stretches: string) => `Off: ${stretches}.`,
  stretch: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  list: (parts: readonly string[]) => parts.join(", "),
  nextStudyDay: (day: string, time: string) => `Your next study day: ${day}, ${time}.`,
  noTime: "Enter when you can study, and every milestone gets dates.",
  setTime: "Set your study time",
  doneThisWeek: (done: string) => `${done} done this week.`,
  allDone: "Nothing is left to do today",
  seeProgress: "See your progress",
} as const;
