import type { Show } from "#lib/planner/plan/view.ts";
import { formatMilestoneCount } from "./amounts.ts";
import { plural } from "./plural.ts";

/** Messages of the plan screen, its map and the theme, and of what opens the dialogs. */
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

  openKeys: "Keyboard shortcuts",
  openPalette: "Go to",
  close: "Close",
  notLoaded: "This could not be loaded. Try again when you are online.",

  theme: {
    label: "Appearance",
    names: { light: "Light", dark: "Dark", system: "System" },
    hint: "Saved in this browser.",
  },
};
