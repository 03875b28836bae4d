import { plural } from "./plural.ts";

/** Messages of the keyboard shortcuts and the command palette, which come when somebody opens them. */
export const dialogs = {
  keys: {
    title: "Keyboard shortcuts",
    intro: "They work when you are not typing in a field, without Ctrl, Alt or Cmd unless shown.",
    off: "Single-key shortcuts are off in this browser.",
    turnOn: "Turn on single-key shortcuts",
    turnOff: "Turn off single-key shortcuts",
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
};
