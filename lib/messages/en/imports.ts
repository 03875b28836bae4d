/** What is said about bringing a plan in from a file. */
import { countMilestones } from "./amounts.ts";

const links = (count: number) => (count === 1 ? "1 link" : `${count} links`);
const notes = (count: number) => (count === 1 ? "1 note" : `${count} notes`);
const steps = (count: number) => (count === 1 ? "1 step" : `${count} steps`);
const megabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;

export const imports = {
  title: "Bring in a plan",
  lead: "Take a complete copy (JSON) that you saved here or on another server, or a Markdown checklist of yours with boxes ticked by hand. First you see what it would change; nothing is stored before you say so.",
  file: "File",
  fileHint: (most: number) => `A .json file or a .md file, at most ${megabytes(most)}.`,
  text: "Or paste what is in it",
  textHint: "Used when no file is chosen.",
  look: "Show what would change",
  link: "Bring in a plan from a file",
  linkHint: "A complete copy, or a checklist ticked by hand.",

  previewTitle: "What would change",
  intoPlan: (role: string) => `It goes into your ${role} plan.`,
  newPlan: (role: string) => `You have no ${role} plan yet. It is made from the file.`,
  nothing: "Everything in this file is here already. Nothing would change.",
  newer: (count: number) => `${countMilestones(count)} with newer progress in the file: taken.`,
  older: (count: number) => `${countMilestones(count)} with newer progress here: kept as ${count === 1 ? "it is" : "they are"}.`,
  added: (count: number) => `${countMilestones(count)} that your plan does not hold yet: added.`,
  own: (count: number) => `${countMilestones(count)} of your own: added.`,
  unknown: (count: number) => `${countMilestones(count)} that this catalog does not know: kept as your own.`,
  ticks: (count: number) => `${steps(count)} ticked.`,
  unticks: (count: number) => `${steps(count)} unticked.`,
  skipped: (count: number) =>
    `${countMilestones(count)} left out of the plan, or taken back into it, later in the file than here: as in the file.`,
  notesTaken: (count: number) => `${notes(count)} added.`,
  notesJoined: (count: number) => `${notes(count)} with another text in the file: both texts are kept, yours first.`,
  linksTaken: (count: number) => `${links(count)} added as evidence.`,
  linksLeftOut: (count: number, most: number) => `${links(count)} left out: a milestone can have ${most}.`,
  estimates: (count: number) => `Your estimate of ${countMilestones(count)}: taken from the file.`,
  estimatesKept: (count: number) => `Your estimate of ${countMilestones(count)} differs from the file: yours here stays.`,
  order: "Your own order: taken from the file.",
  orderKept: "Your own order differs from the file: the one here stays.",
  time: "Your study time and dates: taken from the file.",
  timeKept: "Your study time differs from the file: the one here stays.",
  events: (count: number) =>
    `${count === 1 ? "1 entry" : `${count} entries`} of history, with ${count === 1 ? "its time" : "their times"}.`,
  ticked: (count: number) => `${countMilestones(count)} ticked in the file: marked as done.`,
  emptyBoxes: "What is newer here is never replaced by something older, and a box that is empty in a checklist changes nothing.",
  notInPlan: (count: number) => `${countMilestones(count)} in the file that your plan does not hold: left out.`,
  withoutId: (count: number) => `${count === 1 ? "1 box" : `${count} boxes`} without a milestone’s id: left out.`,
  apply: "Bring it in",
  another: "Take another file",
  doneTitle: "What has changed",
  done: "It is in.",
  openPlan: (role: string) => `Open the ${role} plan`,

  wait: (minutes: number) =>
    `That were very many files in a short time. Wait ${minutes} ${minutes === 1 ? "minute" : "minutes"}; nothing is lost.`,
  missing: "File: choose a file, or paste what is in it.",
  tooLarge: (most: number) => `File: this one is larger than ${megabytes(most)}, which is the most.`,
  notSent: "File: this one is larger than 5 MB, which is the most. Nothing was changed; go back and choose another.",
  notText: "File: this is not text. Take a .json or .md file that was saved here.",
  notOurs: "File: this is neither a complete copy of a plan nor a checklist from Milepost.",
  brokenJson: "File: it begins like a complete copy, but is not whole. Save it anew and try again.",
  newerVersion: (version: number) =>
    `File: it was written by a newer release (version ${version} of the format; this server reads version 1). Update this server, then try again.`,
  wrongAt: (field: string, what: string) => `File: not as Milepost writes it, so nothing was taken. Look at ${field}: ${what}.`,
  tooLong: (field: string, most: number) => `File: ${field} is longer than ${most.toLocaleString("en-GB")} entries, which is the most.`,
  inFuture: (field: string) => `File: ${field} lies in the future. Check the clock of the computer that wrote it.`,
  beforeTime: "it is before the year 1970",
  noStatusTime: "a status needs its time, statusAt",
  noRole: (role: string) => `File: it is a plan for “${role}”, a role that this catalog does not have.`,
  notAZone: "this is not a time zone, such as Europe/Berlin",
  noteTooLong: (most: number) =>
    `File: a note in it and yours here are together longer than ${most.toLocaleString("en-GB")} characters. Shorten one of them and try again.`,
  checklist: "this checklist",
  noPlanForTicks: "File: none of your plans holds a milestone that this checklist names. Make that plan first, then bring in the file.",
  noTicks: "File: no box in this checklist belongs to a milestone. The comment with its id, <!-- id:… -->, must stay on the line.",
} as const;
