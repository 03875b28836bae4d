import { formatSpan } from "./days.ts";
import { plural } from "./plural.ts";

/** "Asia/Tokyo" as "Tokyo" */
const cityOf = (zone: string) => zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");

/** Messages about dates, the target and the time zone, wherever a plan shows them; those of their form are in `study-time.ts`. */
export const time = {
  zoneNote: {
    label: "Time zone of this device",
    text: (device: string, plan: string, today: string) =>
      `Your device is in ${cityOf(device)} time. This plan uses ${cityOf(plan)} time: today is ${today} there.`,
    use: (zone: string) => `Use ${cityOf(zone)} time`,
    keep: (zone: string) => `Keep ${cityOf(zone)} time`,
    chosen: (zone: string) => `This plan uses ${cityOf(zone)} time. You can change it with your study time.`,
  },
  finishOn: (day: string) => `Finish on ${day}`,
  perWeek: (hours: string) => `${hours} a week`,
  nothingLeft: "Nothing is left to schedule: everything is done, known or skipped.",
  fits: (target: string, spareDays: number) =>
    spareDays === 0
      ? `Meets your target of ${target} to the day.`
      : `Meets your target of ${target}, with ${formatSpan(spareDays)} to spare.`,
  fitsNot: (target: string) => `Your target of ${target} is too early. Each of these changes makes it fit:`,
  fitTarget: (target: string) => `Fit the target of ${target} instead`,
  leverHours: (hours: string) => `Study ${hours} a week`,
  leverTarget: (day: string) => `Move the target to ${day}`,
  leaveOutLater: "Or leave out milestones: save first, then “Fit my date” in your plan proposes which.",
  tooLittle: "Even 24 hours on each of your study days would not be enough.",

  cardTitle: "Set your study time to see dates",
  cardText: "Enter your hours for each weekday. It takes less than a minute, and every milestone gets dates.",
  cardAction: "Set your study time",
  heading: "Dates",
  change: "Change your study time",
  toCalendar: "Put it into your calendar",
  load: "Hours in each week",
  loadChart: (weeks: number, most: string) =>
    `Planned hours in each of ${plural(weeks, { one: "# week", other: "# weeks" })}, at most ${most}. The table below has the same information.`,
  loadFrom: (day: string) => `Week of ${day}`,
  loadUpTo: (hours: string) => `up to ${hours}`,
  weekColumn: "Week of",
  plannedColumn: "Planned",
  possibleColumn: "Possible",
  moreWeeks: (weeks: number) => plural(weeks, { one: "And # more week.", other: "And # more weeks." }),
  asTable: "Table",
  movedTo: (span: string) => `Moved to ${span}`,
  notPlannable: "This plan cannot get dates yet.",

  finishRange: (early: string, late: string) => `${early} if it goes quickly, ${late} if most of it is new to you`,
  statusPlanned: (status: string, planned: string) => `${status}: ${planned} was planned.`,
  keepsDates: "Your milestones keep their dates until you replan.",
  shifted: "The dates follow your changes. Replan to keep them.",
  replanned: (day: string) => `Replanned: finish on ${day}.`,
  undone: (day: string) => `Undone: finish on ${day}, as before.`,
  fitDate: "Fit my date",
  knownLink: "What I already know",
  knownLinkFirst: "Know some of this already? Mark it first",
  markKnown: "Mark what you know",

  replanHeading: "Your dates have moved",
  lateHint: "That is no problem: replan, and every milestone gets new dates from today.",
  replanText: (count: number) =>
    plural(count, {
      one: "As of today, # milestone has other dates than planned.",
      other: "As of today, # milestones have other dates than planned.",
    }),
  before: "As planned",
  after: "From today",
  finish: (day: string) => `Finish on ${day}`,
  none: "no date",
  which: "What moves",
  replan: "Replan from today",
  undo: "Undo replan",
  undoHint: (moment: string) => `Planned on ${moment}.`,
  milestone: "Milestone",
} as const;
