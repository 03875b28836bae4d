import { countMilestones, formatDuration, formatHours } from "./amounts.ts";

/** What the words about a milestone's length need to know of it. */
type Effort = { hours: { low: number; high: number }; minutes: number; own: boolean; ownEstimate: boolean };

/** What is said about a milestone that a learner makes their own: estimate, note, evidence, order, milestones of their own. */
export const own = {
  title: "Make it yours",
  link: "Your estimate and evidence",
  linkOf: (milestone: string) => `Your estimate and evidence for “${milestone}”`,
  backToPlan: "Back to the plan",
  saved: "Saved.",
  retired: "No longer offered",
  retiredHint: "The catalog offers this milestone no longer. It stays in your plan, and what you did stays with it.",
  own: "Your own",
  duration: formatDuration,
  allStepsDone: "All steps are ticked. If you can show it, mark it as done.",
  effort: ({ hours, minutes, own, ownEstimate }: Effort) => {
    const range = `${hours.low}–${hours.high} h`;
    if (own) return formatDuration(minutes);
    return ownEstimate ? `${range}, yours: ${formatDuration(minutes)}` : range;
  },
  effortLong: ({ hours, minutes, own, ownEstimate }: Effort) => {
    const range = `${hours.low} to ${hours.high} hours`;
    if (own) return formatDuration(minutes);
    return ownEstimate ? `${range}, by your estimate ${formatDuration(minutes)}` : range;
  },
  hoursLeft: (low: number, high: number) => {
    const [from, to] = [Math.round(low), Math.round(high)];
    if (high === 0) return "No hours left";
    if (from === 0 && to > 0) return `Up to ${to} ${to > 1 ? "hours" : "hour"} left`;
    return from === to ? `About ${Math.max(1, to)} ${to > 1 ? "hours" : "hour"} left` : `${from} to ${to} hours left`;
  },

  estimate: "Your estimate",
  estimateHint: (low: number, high: number, middle: number) =>
    `The catalog says ${low} to ${high} hours; a plan takes the middle, ${formatDuration(middle)}. If you know better for yourself, say so. It counts in this plan only.`,
  estimateOwnHint: "How long all of it takes you. It counts in this plan only.",
  hours: "Hours",
  minutes: "Minutes",
  hoursWrong: (most: number) => `Hours: a whole number from 0 to ${most.toLocaleString("en-GB")} is needed.`,
  minutesWrong: "Minutes: a whole number from 0 to 59 is needed.",
  noTime: "Hours: together with the minutes, at least 1 minute is needed.",
  tooMuchTime: (most: number) => `Hours: together with the minutes, ${most.toLocaleString("en-GB")} hours are the most.`,
  saveEstimate: "Save estimate",
  resetEstimate: (middle: number) => `Back to the catalog’s ${formatDuration(middle)}`,

  note: "Your note",
  noteLabel: "Note, in Markdown",
  noteHint: (most: number) =>
    `At most ${most.toLocaleString("en-GB")} characters. Only you see it, unless you share a plan with its notes or give away a calendar address; it shows in every plan that has this milestone.`,
  noteMarks: "**bold**, *italic*, `code`, - list, - [ ] task, [text](https://…), # heading, > quote, tables. HTML is shown as text.",
  saveNote: "Save note",
  preview: "Preview",
  previewHint: "Not saved yet.",
  emptyNote: "Nothing to show: the note is empty.",
  ticked: "Done:",
  notTicked: "Not done:",

  evidence: "Evidence",
  evidenceHint: (most: number) =>
    `Links to what you can show: a repository, a notebook, a post. At most ${most}; they show in every plan that has this milestone.`,
  noEvidence: "No link yet.",
  address: "Link",
  addressWrong: "Link: it must begin with https:// or http:// and name a site, such as https://example.org/my-work.",
  label: "What it shows",
  labelHint: "May stay empty: then the site’s name is shown.",
  addLink: "Add link",
  removeLink: "Remove",
  removeLinkNamed: (label: string) => `Remove the link “${label}”`,
  fullEvidence: (most: number) => `Link: a milestone can have ${most} links, and this one has them. Remove one first.`,

  orderTitle: "Your order",
  orderLink: "Your order",
  orderLinkHint: "Move milestones up and down within their skill area.",
  orderHint:
    "Milestones can be moved within their skill area. The order advises and never locks: where something usually comes first, it says so and moves all the same.",
  orderOwn: "This plan has your own order.",
  orderSuggested: "This plan is in the suggested order.",
  orderReset: "Back to the suggested order",
  orderThis: "Its place in the order",
  orderThisLink: "Move it up or down",
  up: "Up",
  upNamed: (title: string) => `Move “${title}” up`,
  down: "Down",
  downNamed: (title: string) => `Move “${title}” down`,
  moveBefore: (title: string) => `Move “${title}” before`,
  moveBeforeShort: "Move before…",
  before: (title: string) => `before: ${title}`,
  toEnd: "to the end of the area",
  move: "Move",
  moveNamed: (title: string) => `Move “${title}” to the chosen place`,
  moved: (title: string, place: number, total: number, area: string) => `“${title}” is now ${place} of ${total} in ${area}.`,
  broken: (titles: string) => `Stands before what it usually comes after: ${titles}`,
  brokenCount: (count: number) =>
    count === 1
      ? "1 milestone stands before what it usually comes after."
      : `${count} milestones stand before what they usually come after.`,

  newTitle: "Add a milestone of your own",
  newLink: "Add a milestone of your own",
  newLinkHint: "Something you want to learn on the way that the catalog does not have.",
  newHint: "It counts in this plan like every other one. Give it hours that are honest for you.",
  name: "Title",
  area: "Skill area",
  areaWrong: "Skill area: choose one of this plan’s areas.",
  steps: "Steps",
  stepsHint: (most: number) => `One a line, at most ${most}. They may stay empty.`,
  tooManySteps: (most: number) => `Steps: at most ${most} lines are possible.`,
  stepTooLong: (most: number) => `Steps: at most ${most} characters a line are possible.`,
  add: "Add it",
  remove: "Remove this milestone",
  removeHint: "It leaves the plan with its steps. What you did on it stays in your history; a note and links are kept too.",
  removeConfirm: "Yes, remove it",

  newSince: (count: number) => `${count} new since you started`,
  newSinceHint: "The catalog has moved on. Nothing is added by itself: take what you want. What you leave is listed as skipped.",
  addNew: "Add",
  notNow: "Not now",
  notNowNamed: (title: string) => `Not now: keep “${title}” as skipped`,

  changeTitle: (from: string, to: string) => `From ${from} to ${to}`,
  changeLink: "See what carries over",
  changeLinkNamed: (role: string) => `See what carries over to ${role}`,
  changeFrom: (role: string) => `From your ${role} plan to another role`,
  leftInRole: (left: number, settled: number, low: number, high: number) =>
    left === 0 ? "Nothing is left." : `${left} left, ${low}–${high} h${settled > 0 ? `; ${settled} you have already` : ""}`,
  changeLead: "This is what changing would mean. Nothing has changed yet, and your plan stays where it is.",
  finishBeside: (from: string, now: string, to: string, other: string) =>
    `At the hours you gave, you finish as ${from} on ${now}, and as ${to} on ${other}.`,
  carriesOver: "Carries over",
  carries: (count: number, minutes: number) =>
    count === 0 ? "Nothing done or known is shared yet." : `${countMilestones(count)} done or known, ${formatHours(minutes)}`,
  goesOn: (count: number) => `${countMilestones(count)} that you have begun ${count === 1 ? "goes" : "go"} on where you are.`,
  left: "Left to do",
  leftOver: (count: number, minutes: number) => (count === 0 ? "Nothing is left." : `${countMilestones(count)}, ${formatHours(minutes)}`),
  staysBehind: "Stays in your history",
  stays: (count: number) => `${countMilestones(count)} of the old role that the new one does not ask for.`,
  showList: (count: number) => (count === 1 ? "Show it" : `Show all ${count}`),
  makeThis: (role: string) => `Make my ${role} plan`,
  openThis: (role: string) => `Open my ${role} plan`,
  stay: (role: string) => `Stay with ${role}`,
  keepBoth: "Both plans are kept, and you can go back at any time.",
} as const;
