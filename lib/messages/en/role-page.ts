import { formatMilestoneCount } from "./amounts.ts";
import { plural } from "./plural.ts";

/** Messages of the page of a role. */
export const rolePage = {
  askYourself: "Ask yourself:",
  size: (milestones: number, low: number, high: number) => `${formatMilestoneCount(milestones)} · ${low} to ${high} hours`,
  months: ({ low, high }: { low: number; high: number }, hoursAWeek: number) =>
    `. At ${plural(hoursAWeek, { one: "# hour", other: "# hours" })} a week, ${
      low === high ? plural(low, { one: "# month", other: "# months" }) : `${low} to ${plural(high, { one: "# month", other: "# months" })}`
    }.`,
  makePlan: "Make my plan",
  openPlan: "Open my plan",
  changePlan: "If you change role, you keep everything you learned: shared milestones count here too.",
  signUpFirst: "“Make my plan” asks you to sign up first and remembers your choice.",
  work: "What the work is like",
  week: "A week",
  produces: "What you make",
  suits: "Suits you if",
  suitsLess: "Less so if",
  differs: "How it differs",
  tools: "Tools",
  needs: "What you need",
  path: "The path",
  studyOrder:
    "Best studied in this order. A new plan leaves out what is extra, and a shorter plan also leaves out what is useful. Where there is a choice, a plan takes the default.",
  hoursFor: "For whom these hours are meant",
  /** @param more those of a new plan. @param extra those that it does not hold. */
  furtherMilestones: (more: number, extra: number) =>
    `${plural(more, { one: "# more milestone", other: "# more milestones" })}${extra > 0 ? `, and ${plural(extra, { one: "# extra one", other: "# extra ones" })}` : ""}`,
  oneOf: (choice: string) => `${choice}. One of:`,
  default: "default",
  importance: { core: "core", useful: "useful", extra: "extra" },
  areas: "The areas",
  provenBy: "Proof",
  occupations: "Other names",
  match: { exact: "exact", close: "close" },
  carriesOver: (count: number, total: number) => `You have done or know ${count} of these ${formatMilestoneCount(total)}.`,
} as const;
