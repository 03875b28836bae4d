/** Messages about exports: file formats, the calendar feed, and text inside the files. */

import { formatDuration, formatList } from "./amounts.ts";
import { formatDay, formatMonthYear } from "./days.ts";
import { formatNumber } from "./numbers.ts";
import { plural } from "./plural.ts";
import { sayContinued } from "./today.ts";

/** How many milestones a sentence names before it only counts. */
const mostNamed = 3;

function nameSome(titles: readonly string[]): string {
  const more = titles.length - mostNamed;
  return formatList([
    ...titles.slice(0, mostNamed).map((title) => `“${title}”`),
    ...(more > 0 ? [plural(more, { one: "# other milestone", other: "# other milestones" })] : []),
  ]);
}

/** "step 2", "steps 2 and 3", "steps 1 to 3", "steps 2, 4 and 6" */
function nameSteps(steps: readonly number[]): string {
  const [first = 0, last = 0] = [steps[0], steps.at(-1)];
  if (steps.length === 1) return `step ${first}`;
  const inARow = last - first === steps.length - 1;
  return inARow && steps.length > 2 ? `steps ${first} to ${last}` : `steps ${formatList(steps.map(String))}`;
}

function nameParts(names: readonly string[]): string {
  const more = names.length - 2;
  return formatList(more > 0 ? [...names.slice(0, 2), `${more} more`] : names);
}

export const exportPlan = {
  title: "Add to my calendar",
  link: "Export",
  moreFormats: "More formats",
  files: "Files",
  lead: "Your plan as it is now; a file does not follow it.",
  allFormats: "Calendar and all formats",
  preview: "Preview",
  previewCut: "The file continues.",
  downloadNamed: (format: string) => `Download: ${format}`,
  noDates: "Your plan has no dates yet, so a calendar would be nearly empty.",
  setTime: "Set your study time",
  calendar: {
    heading: "Calendar",
    shape: "What your calendar shows",
    shapes: { sessions: "Next 8 weeks", "all-sessions": "All sessions", bars: "Milestones" },
    bars: "An all-day entry for each milestone, from its first to its last day, days off included.",
    reach: (finish: string) => `These are the next 8 weeks; your plan runs to ${formatDay(finish, "long")}.`,
    allUntil: (finish: string) => `All, to ${formatMonthYear(finish)}`,
    allSessions: "All sessions",
    today: "Today",
    until: "to",
    timed: (day: string) => `${day} · busy · reminder 15 min before`,
    allDay: (day: string, minutes: string) => `${day} · all day, ${minutes} · no reminder`,
    addTimes: "Add times",
    programs: {
      apple: { name: "Apple Calendar", hint: "Follows your plan" },
      google: { name: "Google Calendar", hint: "Follows your plan" },
      outlook: { name: "Outlook", hint: "Follows your plan" },
      other: { name: "Other", hint: "Copy the address" },
    },
    reminders: "Google and Outlook may leave out the reminder; you can set one there.",
    importHint: "Once, import a file",
    unreachable: (host: string) =>
      `Google and Outlook read from the internet and cannot reach this server (${host}). Import the file there instead; it does not follow later changes.`,
  },

  formats: {
    md: {
      name: "Markdown checklist",
      short: "tick it anywhere, import it back",
      hint: "A list with boxes for notes, GitHub and any editor. You can tick boxes in the file and import it again.",
    },
    csv: {
      name: "CSV table",
      short: "a row for each milestone",
      hint: "One row for each milestone with hours, dates, state and note, for Excel, LibreOffice and other spreadsheets.",
    },
    json: {
      name: "JSON backup",
      short: "everything, with notes and history",
      hint: "Everything in this plan with its history, to keep as a backup or to move to another server.",
    },
    todoist: {
      name: "Todoist project",
      short: "tasks with dates and steps",
      hint: "Tasks with their dates and steps. In Todoist, open a project and choose “Import from CSV”.",
    },
    ics: {
      name: "Calendar file",
      short: "once, does not follow the plan",
      hint: "What you choose above, for any calendar. If you import a newer file, entries move. To remove entries as well, subscribe instead.",
    },
    "ics-todo": {
      name: "Calendar to-dos",
      short: "a task for each milestone",
      hint: "To-dos with due dates, for programs such as Thunderbird, Apple Reminders or Nextcloud Tasks. Google Calendar does not show them.",
    },
    pdf: { name: "PDF to print", short: "one checklist on paper", hint: "Your checklist on paper, with boxes to tick, dates and notes." },
  },

  onlyLeft: "Only what is left",
  withoutSteps: "Without steps",
  noEntry: "No entry yet.",
  pdfLeavesOut: (titles: readonly string[]) =>
    `The PDF has Latin, Greek and Cyrillic letters only. It shows […] in place of other characters, also emoji, in ${nameSome(titles)}. The other formats keep them.`,

  delimiter: "Cells are separated by",
  delimiters: { comma: "a comma", semicolon: "a semicolon" },
  withSemicolons: "CSV with semicolons",
  delimiterHint: "Excel needs a semicolon where numbers have a decimal comma, as in German or French.",
  cellsCut: (titles: readonly string[]) =>
    `A cell of a spreadsheet holds at most ${formatNumber(32_767)} characters. Texts that are longer are cut and end in “…”: ${nameSome(titles)}. The JSON backup has all of them.`,

  todoistLeftOut: (count: number) =>
    count === 0
      ? ""
      : plural(count, {
          one: "# milestone of this plan is done, known or skipped. Todoist cannot import finished tasks, so the file leaves it out.",
          other: "# milestones of this plan are done, known or skipped. Todoist cannot import finished tasks, so the file leaves them out.",
        }),
  todoistSplit: (parts: number, most: number) =>
    `Todoist allows at most ${formatNumber(most)} tasks in a project. Your plan has more, so you get an archive with ${parts} files for ${parts} projects.`,
  todoistEmpty: "Nothing is left to do, so the file has no tasks.",

  /** Text inside the files. */
  inFile: {
    calendar: (role: string) => `Milepost: ${role}`,
    done: (title: string) => `Done: ${title}`,
    /** What a study session is for: "SQL joins, steps 5 and 6 (5 continued), then Window functions". */
    session: ([first, ...others]: readonly { name: string; steps: readonly number[] }[], isContinued = false) =>
      [
        first ? `${first.name}${isContinued && first.steps.length === 0 ? " (continued)" : ""}` : "",
        first && first.steps.length > 0 ? `${nameSteps(first.steps)}${isContinued ? ` ${sayContinued(first.steps)}` : ""}` : "",
        others.length > 0 ? `then ${nameParts(others.map(({ name }) => name))}` : "",
      ]
        .filter(Boolean)
        .join(", "),
    sessionPart: (title: string, minutes: number) => (minutes > 0 ? `${title} (${formatDuration(minutes)})` : title),
    sessionTime: (from: string, to: string) => `${from} to ${to}`,
    removed: "No longer in your plan",
    effort: (text: string) => `Time: ${text}`,
    doneWhen: (proof: string) => `Done when: ${proof}`,
    steps: "Steps:",
    note: (note: string) => `Note: ${note}`,
    evidence: (label: string, url: string) => (label === "" || label === url ? url : `${label}: ${url}`),
    span: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
    doneOn: (day: string) => `done on ${day}`,
    marks: { ticked: "Ticked", open: "Not ticked", known: "Known", skipped: "Skipped" },
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    madeOn: (day: string) => `As of ${day}`,
    crossedOut: (text: string) => `(crossed out: ${text})`,
    otherScripts: "This document lacks some characters: […] stands in their place, or an accent is missing. The other formats keep them.",
  },

  feed: {
    keepPrivate: "Secret address: keep it private.",
    why: "Why?",
    secret:
      "Calendar programs read its secret address about once a day. Anyone who has it can read the milestones, dates and notes of this plan, so keep it private.",
    since: (moment: string) => `There is an address, created on ${moment}.`,
    lastRead: (moment: string) => `A calendar program last read it on ${moment}.`,
    neverRead: "No calendar program has read it yet.",
    renewHint: "Another calendar gets a new address, and the old one stops working at once.",
    revoke: "Delete the address",
    revoked: "The address is deleted. Your calendar program may still show old entries; you can remove them there.",
    yours: "Your calendar address",
    shownOnce: "You see this address only once, because we do not store it. If you lose it, create a new one.",
    copy: "Copy",
    copied: "Copied",
  },
} as const;
