import { formatMilestoneCount } from "./amounts.ts";
import { plural } from "./plural.ts";

/** Messages of the list of all milestones. */
export const milestones = {
  description:
    "Every milestone of the Milepost curriculum by skill area: what you can do after it, how long it takes, and in which roles it counts.",
  lead: (count: number) => `${formatMilestoneCount(count)} by skill area. Each one counts in every role that has it.`,
  filter: "Filter",
  find: "Words in the name",
  role: "Role",
  anyRole: "All roles",
  apply: "Show",
  clear: "Show all",
  found: (count: number) => plural(count, { one: "# milestone found", other: "# milestones found" }),
  nothing: "No milestone matches. Try fewer words, or another role.",
  facts: (low: number, high: number, roles: readonly string[]) => `${low}–${high} h · ${roles.join(", ")}`,
};
