import { formatMilestoneCount, formatShortHours } from "./amounts.ts";
import { formatLongMonth } from "./days.ts";
import { plural } from "./plural.ts";

/** Messages of the list of a plan: its groups, rows, panes and the pages next to it. */
export const planList = {
  time: "Study time",
  more: "More",
  order: "Order",
  history: "History",
  import: "Import",

  finish: "Finish",
  /** What a status that is not as it should be leads to. */
  replan: "replan",
  seeFit: "see what fits",

  arrangement: { label: "Arrange the list", date: "By date", area: "By area" },
  filter: "Filter",
  tools: "Tools",
  areas: "Skill areas",

  now: "Now",
  thisMonth: "This month",
  /** "December", with the year when it is not that of today: "March 2028". */
  month: formatLongMonth,
  next: "Next",
  /** What stands over the months that are folded, with how many milestones they hold and the day when the last one ends. */
  laterMonths: "Later",
  laterCount: formatMilestoneCount,
  laterUntil: (day: string) => `to ${day}`,
  later: (from: number, to: number) => (from === to ? `Milestone ${from}` : `Milestones ${from} to ${to}`),
  toDo: "To do",
  /** Hours to the half, minutes to five: "34 h", "45 min". */
  hours: formatShortHours,
  nextStep: "Next step:",
  /** How long a step takes. */
  stepLength: (minutes: number) => `about ${formatShortHours(minutes)}`,
  /** When the milestone of now is studied, by the clock: "Today", which a phone has no room for, and "19:00 to 20:00". */
  today: "Today",
  todayAt: ({ from, to }: { from: string; to: string }) => `${from} to ${to}`,
  /** Leads from the steps of the current milestone to all of it. */
  openNow: "Note, links and more",
  stepsShort: (done: number, total: number) => `${done} of ${plural(total, { one: "# step", other: "# steps" })}`,
  close: "Close",
  moreStates: "More for this milestone",
} as const;
