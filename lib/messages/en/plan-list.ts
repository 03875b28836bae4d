import { formatShortHours } from "./amounts.ts";
import { formatMonthName } from "./days.ts";
import { plural } from "./plural.ts";

/** Messages of the list of a plan: its groups, rows, panes and the pages next to it. */
export const planList = {
  weeks: "Weeks",
  more: "More",
  order: "Order",
  history: "History",
  import: "Import",

  finish: "Finish",
  late: (status: string, day: string) => `${status}. You finish on ${day}.`,
  replan: "Replan",
  fit: "Fit my date",

  arrangement: { label: "Arrange the list", date: "By date", area: "By area" },
  filter: "Filter",
  tools: "Tools",
  areas: "Skill areas",

  now: "Now",
  thisMonth: "This month",
  month: formatMonthName,
  next: "Next",
  later: (from: number, to: number) => (from === to ? `Milestone ${from}` : `Milestones ${from} to ${to}`),
  toDo: "To do",
  /** Hours to the half, minutes to five: "34 h", "45 min". */
  hours: formatShortHours,
  nextStep: "Next step:",
  stepsShort: (done: number, total: number) => `${done} of ${plural(total, { one: "# step", other: "# steps" })}`,
  close: "Close",
  moreStates: "More for this milestone",
} as const;
