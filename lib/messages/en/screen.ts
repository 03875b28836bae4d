import type { Show } from "#lib/planner/plan/view.ts";
import { countMilestones } from "./amounts.ts";
import { formatSpan } from "./days.ts";

/** The words of the plan's screen, its keys, its map and the looks of the site. */
export const screen = {
  view: {
    label: "Which milestones to show",
    shows: {
      all: "All",
      left: "Left",
      next: "Ready now",
      in_progress: "In progress",
      done: "Done",
      known: "Known",
      skipped: "Skipped",
      optional: "Optional",
    } satisfies Record<Show, string>,
    find: "Find in this plan",
    more: "Area and tool",
    area: "Skill area",
    tool: "Tool",
    anyArea: "All skill areas",
    anyTool: "All tools",
    option: (name: string, count: number) => `${name} (${count})`,
    apply: "Show",
    shown: (count: number, total: number) =>
      count === total ? (total === 1 ? countMilestones(1) : `All ${countMilestones(total)}`) : `${count} of ${countMilestones(total)}`,
    kept: (count: number) =>
      `${count === 1 ? "1 that" : `${count} that`} you just changed ${count === 1 ? "stays" : "stay"} until you choose another view.`,
    empty: "No milestone is in this view.",
    emptyLeft: "Nothing is left. Everything in this plan is done, known or skipped.",
    all: (total: number) => (total === 1 ? "Show the whole plan" : `Show all ${total} milestones`),
  },

  list: "Milestones",
  dates: "Dates",
  areaDone: "All done here",
  areaSettled: "Nothing left here",
  areaFinished: (area: string) => `That was the last one in ${area}.`,
  finish: (day: string, daysOver: number) =>
    daysOver > 0 ? `Finish on ${day}, ${formatSpan(daysOver)} after your target` : `Finish on ${day}`,
  moved: "moved",
  ahead: "you are ahead",
  noDates: "No dates yet",
  setTime: "Set your time",
  seeDates: "See the dates",
  allSkipped: "Everything in this plan is skipped. Take something back in, or choose another role.",

  map: {
    title: (role: string) => `Map of the ${role} plan`,
    link: "Map",
    hint: "Each post is a milestone and leads to it in your plan. Curves show what builds on what. The plan says the same in words.",
    begun: "In progress",
    skipped: "Skipped",
  },

  keys: {
    title: "Keys",
    open: "Keys",
    intro: "They work when no field has the focus, and never together with Ctrl, Alt or Cmd unless it says so.",
    off: "Single keys are switched off in this browser.",
    turnOn: "Switch single keys on",
    turnOff: "Switch single keys off",
    close: "Close",
    onMilestone: "On a milestone of the plan",
    inPlan: "In the plan",
    everywhere: "Everywhere",
    key: "Key",
    does: "What it does",
    or: "or",
    names: {
      move: "To the next or the previous milestone",
      open: "Open or close it",
      done: "Done",
      in_progress: "In progress (learning)",
      known: "Known already",
      skipped: "Skip in this plan",
      not_started: "Reset to not started",
      undo: "Undo the last change",
      left: "Show what is left",
      find: "Find in this plan; elsewhere, search",
      palette: "Go anywhere, do anything",
      help: "Show these keys",
    },
  },

  palette: {
    title: "Go anywhere",
    label: "Page, role, milestone or action",
    open: "Go to",
    nothing: "Nothing has these words.",
    count: (count: number) => (count === 1 ? "1 match" : `${count} matches`),
    kinds: { page: "Page", role: "Role", milestone: "Milestone", action: "Action" },
    keysAction: "Show the keys",
    compare: "Compare roles",
    newMilestone: "Add a milestone of your own",
    export: "Export: calendar, PDF, Markdown, CSV, Todoist, JSON",
    share: "Share this plan by a link",
    history: "All changes (history)",
    search: (find: string) => `Search everywhere for “${find}”`,
    import: "Bring in a plan (import)",
  },

  theme: {
    label: "Appearance",
    names: { light: "Light", dark: "Dark", system: "Like the system" },
    hint: "Kept in this browser.",
  },
};
