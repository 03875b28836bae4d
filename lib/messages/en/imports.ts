/** Messages about importing a plan from a file. */
import { formatDuration, formatMilestoneCount } from "./amounts.ts";
import { formatNumber } from "./numbers.ts";
import { plural } from "./plural.ts";

const links = (count: number) => plural(count, { one: "# link", other: "# links" });
const notes = (count: number) => plural(count, { one: "# note", other: "# notes" });
const steps = (count: number) => plural(count, { one: "# step", other: "# steps" });
const noTicks =
  "File: no box in this checklist belongs to a milestone. Keep the box, [ ] or [x], and the comment with the id, <!-- id:… -->, on its line.";
const megabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;

export const imports = {
  title: "Import a plan",
  lead: "Import a JSON backup from this or another Milepost server, or a Markdown checklist that you ticked by hand. You see a preview first; nothing is saved until you import.",
  file: "File",
  fileHint: (most: number) => `A .json or .md file, at most ${megabytes(most)}.`,
  text: "Or paste the text",
  textHint: "Used when you choose no file.",
  look: "Preview",
  link: "Import a plan from a file",
  linkHint: "A JSON backup, or a checklist ticked by hand.",

  previewTitle: "Preview",
  intoPlan: (role: string) => `The file changes your ${role} plan.`,
  newPlan: (role: string) => `You have no ${role} plan yet. The import creates one.`,
  newKeys:
    "If you had this plan before and deleted it: its calendar address and its shared link stay ended. Create new ones on the pages Export and Share.",
  nothing: "Your plan already has everything in this file. Nothing would change.",
  nothingElse: "Your plan already has everything that was understood in this file. Nothing would change.",
  newer: (count: number) => `${formatMilestoneCount(count)} with newer progress in the file: imported.`,
  older: (count: number) => `${formatMilestoneCount(count)} with newer progress here: not changed.`,
  added: (count: number) => `${formatMilestoneCount(count)} not in your plan yet: added.`,
  own: (count: number) => `${formatMilestoneCount(count)} of your own: added.`,
  unknown: (count: number) => `${formatMilestoneCount(count)} not in this catalog: added as your own.`,
  ticks: (count: number) => `${steps(count)} ticked.`,
  unticks: (count: number) => `${steps(count)} unticked.`,
  skipped: (count: number) => `${formatMilestoneCount(count)} skipped or added back, later in the file than here: as in the file.`,
  notesTaken: (count: number) => `${notes(count)} added.`,
  notesJoined: (count: number) => `${notes(count)} with another text in the file: both texts are kept, yours first.`,
  notesLeftOut: (count: number, most: number) =>
    `${notes(count)} left out: a note can have at most ${formatNumber(most)} characters, together with yours. Yours stays; the file keeps the other.`,
  linksTaken: (count: number) => `${links(count)} added as evidence.`,
  linksLeftOut: (count: number, most: number) => `${links(count)} left out: a milestone can have at most ${most}.`,
  times: (count: number) => plural(count, { one: "# time that you noted: imported.", other: "# times that you noted: imported." }),
  estimates: (count: number) => `Your estimate of ${formatMilestoneCount(count)}: imported.`,
  estimatesKept: (count: number) => `Your estimate of ${formatMilestoneCount(count)} differs from the file: not changed.`,
  eachMilestone: (count: number) => `Milestone by milestone (${formatNumber(count)})`,
  change: {
    added: "Added to your plan",
    status: (from: string, to: string) => `${from} → ${to}`,
    skipped: "Skipped",
    back: "Added back",
    ticked: (count: number) => `${steps(count)} ticked`,
    unticked: (count: number) => `${steps(count)} unticked`,
    note: { added: "Note added", joined: "Both notes kept" },
    links: (count: number) => `${links(count)} added`,
    estimate: (minutes: number) => `Your estimate: ${formatDuration(minutes)}`,
  },
  order: "Your own order: imported.",
  orderKept: "Your own order differs from the file: not changed.",
  time: "Your study time and dates: imported.",
  timeKept: "Your study time differs from the file: not changed.",
  events: (count: number) => plural(count, { one: "# history entry with its time.", other: "# history entries with their times." }),
  emptyBoxes: "Newer progress is never replaced by older progress, and an empty box in a checklist changes nothing.",
  notInPlan: (count: number) => `${formatMilestoneCount(count)} in the file that your plan does not have: left out.`,
  stepsNotInPlan: (count: number) => `${steps(count)} in the file that the milestone above does not have: left out.`,
  notUnderstood: (count: number) =>
    plural(count, { one: "# line was not understood: left out.", other: "# lines were not understood: left out." }),
  notUnderstoodHint:
    "A line needs its box, [ ] or [x], and the comment with its id, <!-- id:… -->. A step also needs the line of its milestone above it.",
  line: (line: number, text: string) => `Line ${formatNumber(line)}: ${text}`,
  moreLines: (count: number) => `and ${formatNumber(count)} more`,
  apply: "Import",
  another: "Choose another file",
  doneTitle: "What has changed",
  done: "Imported.",
  openPlan: (role: string) => `Open the ${role} plan`,

  missing: "File: choose a file, or paste its text.",
  tooLarge: (most: number) => `File: this file is larger than ${megabytes(most)}, which is the limit.`,
  notSent: "File: this file is larger than 5 MB, which is the limit. Nothing was changed; go back and choose another file.",
  notText: "File: this is not a text file. Choose a .json or .md file that you exported from Milepost.",
  notOurs: "File: this is not a backup or a checklist from Milepost.",
  brokenJson: "File: this looks like a backup, but it is incomplete. Export it again and try again.",
  newerVersion: (version: number) =>
    `File: it was exported from a newer release of Milepost (format version ${version}; this server reads version 1). Update this server and try again.`,
  wrongAt: (field: string, what: string) => `File: not a valid backup, so nothing was imported. See ${field}: ${what}.`,
  tooLong: (field: string, most: number) => `File: ${field} has more than ${formatNumber(most)} entries, which is the limit.`,
  inFuture: (field: string) => `File: ${field} is in the future. Check the clock of the computer that made the file.`,
  beforeTime: "it is before the year 1970",
  noStatusTime: "a status needs its time, statusAt",
  noRole: (role: string) => `File: it is a plan for “${role}”, a role that this catalog does not have.`,
  notAZone: "this is not a time zone, such as Europe/Berlin",
  checklist: "this checklist",
  noPlanForTicks: "File: none of your plans has a milestone from this checklist. Make the plan first, then import the file.",
  noTicks,
  noTicksIn: (line: number, text: string) => `${noTicks} The first line that was not understood is line ${formatNumber(line)}: ${text}`,
} as const;
