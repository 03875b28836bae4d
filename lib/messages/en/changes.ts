import { formatMilestoneCount } from "./amounts.ts";

/** Messages of the page and the feed that say what changed in the curriculum. */
export const changes = {
  title: "What changed in the curriculum",
  description:
    "What is new in Milepost's curriculum, edition by edition: milestones, choices, hours and the order of study, for each role.",
  lead: "Each edition, role by role. A plan that you have keeps its milestones, its ticks and its notes.",
  link: "What changed in the curriculum",
  feed: "Follow the changes in a feed reader (Atom)",
  edition: (number: number) => `Edition ${number}`,
  facts: (day: string, version: string) => `${day} · catalog version ${version}`,
  severalRoles: "In several roles",
  size: (milestones: number, low: number, high: number) => `${formatMilestoneCount(milestones)}, ${low} to ${high} hours`,
  sizeBefore: (now: string, before: string) => `${now} (before: ${before})`,
  kinds: {
    added: "New",
    moved: "Moved",
    choice: "Choice",
    order: "Order",
    moreHours: "More hours",
    fewerHours: "Fewer hours",
    renamed: "New titles",
    retired: "No longer offered",
    texts: "Texts",
  },
} as const;
