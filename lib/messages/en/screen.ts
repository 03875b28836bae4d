import type { Show } from "#lib/planner/plan/view.ts";
import { formatMilestoneCount } from "./amounts.ts";
import { plural } from "./plural.ts";

/** Messages of the plan screen, its map, keyboard shortcuts, the command palette and the theme. */
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
      extra: "Extra",
    } satisfies Record<Show, string>,
    find: "Find in this plan",
    area: "Skill area",
    tool: "Tool",
    apply: "Show",
    shown: (count: number, total: number) =>
      count === total ? plural(total, { one: "# milestone", other: "All # milestones" }) : `${count} of ${formatMilestoneCount(total)}`,
    kept: (count: number) =>
      plural(count, {
        one: "# that you just changed stays until you choose another view.",
        other: "# that you just changed stay until you choose another view.",
      }),
    empty: "No milestones in this view.",
    emptyLeft: "Nothing is left. Everything in this plan is done, known or skipped.",
    all: (total: number) => plural(total, { one: "Show the whole plan", other: "Show all # milestones" }),
  },

  areaDone: "All done here",
  areaSettled: "Nothing left here",
  areaFinished: (area: string) => `That was the last one in ${area}.`,
  planFinished: "That was the last one. Nothing is left.",
  toShow: (proof: string) => `To show: ${proof}`,
  addEvidence: "Add evidence",
  setTime: "Set your study time",
  allSkipped: "Everything in this plan is skipped. Add something back, or choose another role.",

  map: {
    link: "Map",
  },

  keys: {
    title: "Keyboard shortcuts",
    open: "Keyboard shortcuts",
    intro: "They work when you are not typing in a field, without Ctrl, Alt or Cmd unless shown.",
    off: "Single-key shortcuts are off in this browser.",
    turnOn: "Turn on single-key shortcuts",
    turnOff: "Turn off single-key shortcuts",
    close: "Close",
    onMilestone: "On a milestone of the plan",
    inPlan: "In the plan",
    everywhere: "Everywhere",
    names: {
      move: "Go to the next or previous milestone",
      open: "Open or close it",
      done: "Done",
      in_progress: "In progress (learning)",
      known: "Already known",
      skipped: "Skip in this plan",
      not_started: "Reset to not started",
      undo: "Undo the last change",
      redo: "Redo what was undone",
      left: "Show what is left",
      find: "Find in this plan; elsewhere, search",
      palette: "Go to anything",
      help: "Show these shortcuts",
    },
  },

  palette: {
    title: "Go to anything",
    label: "Page, role, milestone or action",
    open: "Go to",
    nothing: "No matches.",
    count: (count: number) => plural(count, { one: "# match", other: "# matches" }),
    kinds: { page: "Page", role: "Role", milestone: "Milestone", action: "Action" },
    keysAction: "Show keyboard shortcuts",
    compare: "Compare roles",
    newMilestone: "Add your own milestone",
    export: "Export: calendar, PDF, Markdown, CSV, Todoist, JSON",
    share: "Share this plan with a link",
    history: "All changes (history)",
    search: (find: string) => `Search everywhere for “${find}”`,
    import: "Import a plan",
  },

  theme: {
    label: "Appearance",
    names: { light: "Light", dark: "Dark", system: "System" },
    hint: "Saved in this browser.",
  },
};
