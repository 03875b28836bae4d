import { formatMilestoneCount } from "./amounts.ts";
import { formatNumber } from "./numbers.ts";
import { plural } from "./plural.ts";

/** Messages of the page of a role. */
export const rolePage = {
  askYourself: "Ask yourself:",
  size: (milestones: number, low: number, high: number) => `${formatMilestoneCount(milestones)} · ${low} to ${high} hours`,
  openPlan: "Open my plan",
  continuePlan: "Continue my plan",
  noAccount: "No account needed.",
  changePlan: "If you change role, you keep everything you learned: shared milestones count here too.",
  /** The role's picture. */
  pictureLabel: (role: string, areas: number, milestones: number) =>
    `Map of ${role}: ${formatMilestoneCount(milestones)} in ${plural(areas, { one: "# area", other: "# areas" })}. The lists below name them all.`,
  pictureTitle: "The map in small",
  yourPlan: "Your plan",
  startHere: "Start here",
  here: "You are here",
  key: { settled: "done or known", here: "now", ready: "can start now", later: "later" },
  count: formatMilestoneCount,
  about: (milestones: number, hours: number) => `${formatMilestoneCount(milestones)}, about ${formatNumber(hours)} h`,
  openMap: "Open the map",
  settled: "done",
  askedFor: "Asked for in job advertisements",
  askedForSkills: (skills: readonly string[]) => skills.join(", "),
  percent: (percent: number) => `${formatNumber(percent)} %`,
  notTaught: "not in a new plan",
  hatched: "Hatched: asked for, but not in a new plan.",
  countedIn: (ads: number, role: string, when: string) => `${formatNumber(ads)} ${role} advertisements, ${when}.`,
  /** Where advertisements of several roles were counted together. */
  togetherWith: (role: string) => `(${role} and two other roles together)`,
  source: (source: string) => `Source: ${source}`,
  moreSkills: (count: number) => plural(count, { one: "# more skill", other: "# more skills" }),
  fromOthers: "After another role, and how it differs",
  allAbout: (area: string) => `More about ${area}`,
  firstResultAfter: (result: string, hours: number) => `${result} after about ${formatNumber(Math.max(1, Math.round(hours)))} h`,
  work: "What the work is like",
  week: "A week",
  produces: "What comes out of it",
  results: "What you make",
  suits: "Suits you if",
  suitsLess: "Less so if",
  tools: "Tools",
  needs: "What you need",
  path: "All milestones in study order",
  studyOrder:
    "Best studied in this order. A new plan leaves out what is extra, and a shorter plan also leaves out what is useful. Where there is a choice, a plan takes the default.",
  hoursFor: "For whom these hours are meant",
  /** @param planned those of a new plan. @param extra those that it does not hold. */
  pathSize: (planned: number, extra: number) =>
    `${formatMilestoneCount(planned)}${extra > 0 ? `, and ${plural(extra, { one: "# extra one", other: "# extra ones" })}` : ""}`,
  oneOf: (choice: string) => `${choice}. One of:`,
  default: "default",
  importance: { core: "core", useful: "useful", extra: "extra" },
  areas: "Skill areas",
  provenBy: "Proof",
  occupations: "Other names",
  match: { exact: "exact", close: "close" },
  carriesOver: (count: number, total: number) => `You have done or know ${count} of these ${formatMilestoneCount(total)}.`,
} as const;
