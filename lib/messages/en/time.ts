/** Messages about a plan's study time, schedule, target date and prior knowledge. */
import { formatMilestoneCount } from "./amounts.ts";
import { formatSpan } from "./days.ts";
import { formatNumber } from "./numbers.ts";
import { plural } from "./plural.ts";

/** "Asia/Tokyo" as "Tokyo" */
const cityOf = (zone: string) => zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");

export const time = {
  title: "Your study time",
  lead: "Enter when you can study, and every milestone gets dates. You can change it later.",
  knownFirst: "Know some of this already? Mark it first, and the plan gets shorter:",
  takenOver: (role: string) => `Copied from your ${role} plan, without its target date. Check it and save.`,
  startsOn: "Start date",
  week: "Time on each weekday",
  weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  hours: (weekday: string) => `${weekday}, hours`,
  minutes: (weekday: string) => `${weekday}, minutes`,
  hoursShort: "h",
  minutesShort: "min",
  presets: { hour: "An hour a day", evenings: "Evenings", weekends: "Weekends", full: "Full time", clear: "Clear" },
  presetsLabel: "Fill in for me",
  hoursPerWeek: "Hours a week",
  hoursPerWeekHint: (now: string | undefined) =>
    `${now ? `Now ${now}. ` : ""}Enter your hours: they are spread evenly over the weekdays with time below.`,
  perWeekWrong: (most: number) => `Hours a week: enter a number above 0, at most ${most}, such as 6 or 7.5.`,
  hoursWrong: (field: string, most: number) => `${field}: enter a number from 0 to ${most}, such as 1.5, or a time such as 1:30 or 90 min.`,
  wholeNumber: (field: string, most: number) => `${field}: enter a whole number from 0 to ${most}.`,
  daysOff: "Days off",
  daysOffHint: "Holidays, exams, a busy week: nothing is planned on these days. For a single day, leave the last day empty.",
  firstDayOff: (row: number) => `Days off ${row}, first day`,
  lastDayOff: (row: number) => `Days off ${row}, last day`,
  firstDay: "First day",
  lastDay: "Last day",
  noFirstDay: (row: number) => `Days off ${row}, first day: fill this in, or delete the row.`,
  addDaysOff: "Add days off",
  remove: "Delete",
  removeDaysOff: (row: number) => `Delete days off ${row}`,
  mostDaysOff: (most: number) =>
    `Days off: use at most ${formatNumber(most)} rows. For weekdays that are always free, set the study time to 0 instead.`,
  target: "Target date (optional)",
  targetHint: "When you want to be done. Leave it empty to see when you will be.",
  zone: "Time zone",
  zoneHint: "Your day begins at midnight in this time zone.",
  zoneWrong: "Time zone: choose one from the list, such as Europe/Berlin.",
  zoneNote: {
    label: "Time zone of this device",
    text: (device: string, plan: string, today: string) =>
      `Your device is in ${cityOf(device)} time. This plan uses ${cityOf(plan)} time: today is ${today} there.`,
    use: (zone: string) => `Use ${cityOf(zone)} time`,
    keep: (zone: string) => `Keep ${cityOf(zone)} time`,
    chosen: (zone: string) => `This plan uses ${cityOf(zone)} time. You can change it with your study time.`,
  },
  preview: "Preview",
  save: "Save and replan",
  previewHeading: "Preview",
  finishOn: (day: string) => `Finish on ${day}`,
  perWeek: (hours: string) => `${hours} a week`,
  nothingLeft: "Nothing is left to schedule: everything is done, known or skipped.",
  fits: (target: string, spareDays: number) =>
    spareDays === 0
      ? `Meets your target of ${target} to the day.`
      : `Meets your target of ${target}, with ${formatSpan(spareDays)} to spare.`,
  fitsNot: (target: string) => `Your target of ${target} is too early. Each of these changes makes it fit:`,
  afterTarget: (days: number) => `${formatSpan(days)} after your target`,
  seeWhatFits: "See what fits",
  leverHours: (hours: string) => `Study ${hours} a week`,
  leverTarget: (day: string) => `Move the target to ${day}`,
  leaveOutLater: "Or leave out milestones: save first, then “Fit my date” in your plan proposes which.",
  tooLittle: "Even 24 hours on each of your study days would not be enough.",

  cardTitle: "Set your study time to see dates",
  cardText: "Enter your hours for each weekday. It takes less than a minute, and every milestone gets dates.",
  cardAction: "Set your study time",
  heading: "Dates",
  change: "Change your study time",
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
  finishRangeLong: (early: string, late: string) =>
    `This uses the middle of each milestone’s hours. ${early} if it goes quickly, ${late} if most of it is new to you.`,
  statusPlanned: (status: string, planned: string) => `${status}: ${planned} was planned.`,
  keepsDates: "Your milestones keep their dates until you replan.",
  shifted: "Some dates have moved since you planned them.",
  replanned: (day: string) => `Replanned: finish on ${day}.`,
  undone: (day: string) => `Undone: finish on ${day}, as before.`,
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

  known: {
    title: "What I already know",
    lead: "Tick what you could do today. It is not planned, and it counts as known, not as done.",
    link: "What I already know",
    linkFirst: "Know some of this already? Mark it first",
    question: "Could you do this today?",
    yardstick: "It need not be the same data or the same exercise.",
    fromRole: "Coming from another role? Tick everything this plan shares with it, then check the list.",
    wholeRole: (role: string, count: number) => `All of ${role} (${count} here)`,
    tickedFor: (count: number, role: string) =>
      `We ticked ${plural(count, { one: "# milestone", other: "# milestones" })} that ${role} also needs. Untick what you do not know; nothing is saved yet.`,
    find: "Find what you know, such as Python",
    found: (count: number) => (count === 0 ? "No matches in this plan." : `${formatMilestoneCount(count)} found`),
    wholeArea: "I know this whole area",
    notArea: "Untick this area",
    wholeAreaNamed: (area: string) => `I know this whole area: ${area}`,
    notAreaNamed: (area: string) => `Untick this area: ${area}`,
    look: (count: number) => plural(count, { one: "Show its milestone", other: "Show its # milestones" }),
    areaCount: (known: number, total: number) => `${known} of ${total} known`,
    stays: "Stays as it is",
    now: "Now",
    after: "With your ticks",
    knownCount: (count: number) => `${count} known`,
    save: "Save",
    gone: "Some of these milestones are no longer in this plan, so nothing was changed. Reload the page and try again.",
  },
} as const;
