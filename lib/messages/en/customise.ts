import { formatDuration, formatHours, formatList, formatMilestoneCount } from "./amounts.ts";
import { formatNumber } from "./numbers.ts";
import { plural } from "./plural.ts";

/** Messages of the pages on which learners customise a plan: estimates, notes, evidence, order and their own milestones. */
export const customise = {
  title: "Customise",
  close: "Close",
  closeHint: "Close, and go to the plan",
  list: "The plan in short",
  saved: "Saved.",

  tookTitle: "How long it took",
  tookHours: "Hours in all",
  tookHint: "For example 5.5. It measures your pace and changes no date by itself. 0 deletes it.",
  tookWrong: (most: number) => `Hours in all: enter a number from 0 to ${formatNumber(most)}, such as 5.5.`,
  peopleTook: (time: string) => `People here took about ${time}.`,
  mediansHint: (people: number) => `Once ${people} people have said a time, everybody here sees the middle of their times, without names.`,
  saveTook: "Save time",

  estimate: "Your estimate",
  estimateHint: (low: number, high: number, middle: number) =>
    `The catalog estimates ${low} to ${high} hours, and your plan uses the middle, ${formatDuration(middle)}. Enter your own estimate if you know better. It counts in this plan only.`,
  estimateAtPaceHint: (low: number, high: number) =>
    `The catalog estimates ${low} to ${high} hours, and your plan uses your own pace. Enter your own estimate if you know better. It counts in this plan only.`,
  estimateOwnHint: "How long all of it takes you. It counts in this plan only.",
  hours: "Hours",
  minutes: "Minutes",
  hoursWrong: (most: number) => `Hours: enter a whole number from 0 to ${formatNumber(most)}.`,
  minutesWrong: "Minutes: enter a whole number from 0 to 59.",
  noTime: "Hours: enter at least 1 minute in total.",
  tooMuchTime: (most: number) => `Hours: enter at most ${formatNumber(most)} hours in total.`,
  saveEstimate: "Save estimate",
  resetEstimate: (middle: number) => `Back to the catalog’s ${formatDuration(middle)}`,
  noteLabel: "Note, in Markdown",
  noteHint: (most: number) =>
    `At most ${formatNumber(most)} characters. Only you see it, unless you share a plan with its notes or give out a calendar address. It appears in every plan with this milestone.`,
  noteMarks: "**bold**, *italic*, `code`, - list, - [ ] task, [text](https://…), # heading, > quote, tables. HTML is shown as text.",
  saveNote: "Save note",
  preview: "Preview",
  previewHint: "Not saved yet.",
  notesTooLong: (most: number) =>
    `Note: another device saved a note here in the meantime, and with yours it is longer than ${formatNumber(most)} characters. Shorten yours and save again.`,
  noteShortened: "Only the beginning is shown here, because this page has so many long notes.",
  emptyNote: "The note is empty.",
  ticked: "Done:",
  notTicked: "Not done:",
  evidenceHint: (most: number) =>
    `Links to your work: a repository, a notebook, a post. At most ${most}. They appear in every plan with this milestone.`,
  noEvidence: "No links yet.",
  address: "Link",
  addressWrong: "Link: enter an address that starts with https:// or http://, such as https://example.org/my-work.",
  label: "Title of the link",
  labelHint: "Optional. If it is empty, the name of the site is shown.",
  addLink: "Add link",
  removeLink: "Delete",
  removeLinkNamed: (label: string) => `Delete the link “${label}”`,
  linkRemoved: (label: string) => `Deleted: the link “${label}”.`,
  linkRestored: (label: string) => `Restored: the link “${label}”.`,
  undoRemoveLink: "Undo",
  fullEvidence: (most: number) => `Link: this milestone already has ${most} links, which is the limit. Delete one first.`,

  orderTitle: "Your order",
  orderLink: "Your order",
  orderLinkHint: "Study order, one area at a time, or your own order.",
  orderHint: "If one usually comes after another, you see a hint, and you can move it anyway.",
  orderOwn: "This plan is in your own order.",
  coreOwn: (titles: readonly string[]) => `Core by your choice, as an advertisement asks for it: ${formatList(titles)}.`,
  coreReset: "Let the role say what is core",
  orderReset: "Back to the suggested order",
  orderThis: "Place in the order",
  orderThisLink: "Move it up or down",
  up: "Up",
  upNamed: (title: string) => `Move “${title}” up`,
  down: "Down",
  downNamed: (title: string) => `Move “${title}” down`,
  withButtons: "Move with buttons",
  dragHint: "Drag a milestone by its handle. With keys: Space picks it up, the arrow keys move it, Space puts it down, Escape cancels.",
  dragNamed: (title: string) => `Move “${title}”`,
  held: {
    lifted: (title: string, place: number, total: number) => `Picked up “${title}”, ${place} of ${total}.`,
    at: (_title: string, place: number, total: number) => `${place} of ${total}`,
    cancelled: (title: string, place: number, total: number) => `“${title}” stays ${place} of ${total}.`,
  },
  moveAnywhere: "Move further…",
  moveWhich: "Milestone",
  moveWhere: "New place",
  before: (title: string) => `before: ${title}`,
  toEnd: "to the end",
  move: "Move",
  moved: (title: string, place: number, total: number) => `“${title}” is now ${place} of ${total}.`,
  broken: (titles: string) => `Usually comes after: ${titles}`,
  brokenCount: (count: number) =>
    plural(count, {
      one: "# milestone is before one that it usually comes after.",
      other: "# milestones are before ones that they usually come after.",
    }),

  newTitle: "Add your own milestone",
  newLink: "Add your own milestone",
  newLinkHint: "Something you want to learn that the catalog does not have.",
  newHint: "It counts in this plan like every other milestone. Give it realistic hours.",
  name: "Title",
  area: "Skill area",
  areaWrong: "Skill area: choose one of the areas of this plan.",
  steps: "Steps",
  stepsHint: (most: number) => `One on each line, at most ${most}. Optional.`,
  tooManySteps: (most: number) => `Steps: use at most ${most} lines.`,
  stepTooLong: (most: number) => `Steps: use at most ${most} characters on each line.`,
  tooManyOwn: (most: number) =>
    `A plan can have at most ${formatNumber(most)} milestones of your own. Delete one that you no longer need first.`,
  add: "Add",
  remove: "Delete this milestone",
  removeHint: "Deletes it from the plan with its steps. Your history, note and links stay.",
  removeConfirm: "Yes, delete it",

  newSince: (count: number) => plural(count, { one: "# new milestone since you started", other: "# new milestones since you started" }),
  newSinceHint: "The catalog has new milestones. Your plan changes only if you add them. The others are listed as skipped.",
  addNew: "Add",
  notNow: "Not now",
  notNowNamed: (title: string) => `Not now: keep “${title}” as skipped`,

  changeTitle: (from: string, to: string) => `From ${from} to ${to}`,
  changeLink: "See what carries over",
  changeLinkNamed: (role: string) => `See what carries over to ${role}`,
  changeFrom: (role: string) => `From your ${role} plan to another role`,
  leftInRole: (left: number, settled: number, low: number, high: number) =>
    left === 0 ? "Nothing is left." : `${left} left, ${low}–${high} h${settled > 0 ? `; ${settled} you already have` : ""}`,
  changeLead: "This is a preview of the change. Your plan has not changed.",
  finishBeside: (from: string, now: string, to: string, other: string) =>
    `With your study time, you finish as ${from} on ${now}, and as ${to} on ${other}.`,
  carriesOver: "Carries over",
  carries: (count: number, minutes: number) =>
    count === 0
      ? "The roles share nothing that you have done or know."
      : `${formatMilestoneCount(count)} done or known, ${formatHours(minutes)}`,
  goesOn: (count: number) =>
    plural(count, { one: "# milestone in progress continues where you are.", other: "# milestones in progress continue where you are." }),
  left: "Left to do",
  leftOver: (count: number, minutes: number) =>
    count === 0 ? "Nothing is left." : `${formatMilestoneCount(count)}, ${formatHours(minutes)}`,
  staysBehind: "Stays in your history",
  stays: (count: number) => `${formatMilestoneCount(count)} of the old role that the new one does not need.`,
  showList: (count: number) => plural(count, { one: "Show it", other: "Show all #" }),
  makeThis: (role: string) => `Make my ${role} plan`,
  openThis: (role: string) => `Open my ${role} plan`,
  stay: (role: string) => `Stay with ${role}`,
  keepBoth: "You keep both plans and can go back at any time.",
} as const;
