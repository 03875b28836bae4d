/** What is said about taking a plan away: its formats, the calendar that can be subscribed to, and words inside the files. */
import { countMilestones } from "./amounts.ts";

export const exports = {
  title: "Take it with you",
  link: "Export",
  lead: "Your plan as a file, as it stands now. Each file is yours to keep, and none of them changes anything here.",
  allFormats: "All formats, and a calendar to subscribe to",
  preview: "A look inside",
  previewOf: (format: string) => `A look inside: ${format}`,
  previewCut: "The file goes on from here.",
  download: "Download",
  downloadNamed: (format: string) => `Download: ${format}`,
  noDates: "Your plan has no dates yet, so there is little to put into a calendar.",
  setTime: "Set your time",
  formats: {
    md: {
      name: "Markdown checklist",
      hint: "A list with boxes, for notes, GitHub and any editor. Tick it there if you like: it holds the names that let it be read back.",
    },
    csv: {
      name: "CSV table",
      hint: "One row a milestone with hours, dates, state and note, for Excel, LibreOffice and other spreadsheets.",
    },
    json: { name: "JSON, complete", hint: "Everything in this plan with its history, to keep as a backup or to move to another place." },
    todoist: {
      name: "Todoist project",
      hint: "Tasks with their dates and steps. In Todoist, open a project and choose “Import from CSV”.",
    },
    ics: {
      name: "Calendar file",
      hint: "One entry a milestone, for any calendar: a bar from its first to its last day, across days off in between. Importing a newer file moves what has moved; for what you leave out to go as well, subscribe below.",
    },
    "ics-todo": {
      name: "Calendar to-dos",
      hint: "The same as to-dos with due dates, for programs that keep them, such as Thunderbird, Apple Reminders or Nextcloud Tasks. Google Calendar has none.",
    },
    pdf: { name: "PDF to print", hint: "Your checklist on paper, with boxes to tick, dates and notes." },
  },

  onlyLeft: "Only what is left",
  withoutSteps: "Without steps",
  noEntry: "No entry yet.",

  todoistLeftOut: (count: number) =>
    count === 0
      ? ""
      : `${countMilestones(count)} of this plan ${count === 1 ? "is" : "are"} done, known or skipped. Todoist cannot take finished tasks in, so ${count === 1 ? "it is" : "they are"} left out.`,
  todoistSplit: (parts: number, most: number) =>
    `Todoist takes at most ${most} tasks a project. Your plan has more, so you get an archive with ${parts} files, one for each of ${parts} projects.`,
  todoistEmpty: "Nothing is left to do, so the file has no tasks.",

  /** Words that stand inside the files. */
  inFile: {
    calendar: (role: string) => `Milepost: ${role}`,
    done: (title: string) => `Done: ${title}`,
    removed: "No longer in your plan",
    effort: (text: string) => `Time: ${text}`,
    doneWhen: (proof: string) => `Done when: ${proof}`,
    steps: "Steps:",
    note: (note: string) => `Note: ${note}`,
    evidence: (label: string, url: string) => (label === "" || label === url ? url : `${label}: ${url}`),
    span: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
    doneOn: (day: string) => `done on ${day}`,
    finish: (day: string) => `Planned to be finished on ${day}.`,
    marks: { ticked: "Ticked", open: "Not ticked", known: "Known", skipped: "Skipped" },
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    madeOn: (day: string) => `As of ${day}`,
    otherScripts: "[…] stands for writing that this document has no letters for. The other formats keep it.",
  },

  feed: {
    heading: "Subscribe in your calendar",
    lead: "An address that your calendar program reads by itself, about once a day. When your plan moves, its entries move.",
    secret: "Whoever has the address can read the milestones, dates and notes of this plan, so keep it to yourself.",
    none: "There is no address yet.",
    since: (moment: string) => `There is an address, made on ${moment}.`,
    lastRead: (moment: string) => `A calendar program last read it on ${moment}.`,
    neverRead: "No calendar program has read it yet.",
    make: "Make an address",
    renew: "Make a new address",
    renewHint: "The one before stops working at once.",
    revoke: "Remove the address",
    revoked: "The address is removed. What your calendar program still shows, you can remove there.",
    yours: "Your calendar address",
    shownOnce: "We keep no copy of it: it is shown once. If you lose it, make a new one.",
    open: "Open in my calendar program",
    copy: "Copy",
    copied: "Copied",
  },
} as const;
