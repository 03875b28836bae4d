/** Messages of the search, in a part of their own because the search script brings them to the browser. */
import { formatMilestoneCount } from "./amounts.ts";
import { plural } from "./plural.ts";

export const search = {
  title: "Search",
  description: "Find a milestone, a tool, a skill area or a role of the Milepost curriculum by name.",
  label: "Search milestones, tools, areas and roles",
  hint: "A tool, a topic or a word from a job advert. Small typing mistakes are fine.",
  submit: "Search",
  keys: "Use the arrow keys to move through the results, Enter to open one, Escape to clear.",
  kinds: { role: "Roles", area: "Skill areas", milestone: "Milestones", tool: "Tools" },
  examplesHeading: "For example",
  examples: ["SQL", "A/B test", "Kubernetes", "dashboards", "RAG", "scikit-learn"],
  found: (total: number, query: string) => `${plural(total, { one: "# result", other: "# results" })} for “${query}”`,
  nearly: (query: string) => `No exact match for “${query}”. These come close:`,
  nothing: (query: string) => `No results for “${query}”.`,
  nothingAdvice: "Try fewer words, another spelling, or the name of a tool. Or look through the roles:",
  shortened: (most: number) => `We searched only for the first ${most} characters.`,
  showAll: (total: number) => plural(total, { one: "Show # milestone", other: "Show all # milestones" }),
  roleFact: "Role",
  areaFact: (role: string) => `Skill area of ${role}`,
  toolFact: (milestones: number, aliases: readonly string[]) =>
    [`Used in ${formatMilestoneCount(milestones)}`, aliases.length ? `also: ${aliases.join(", ")}` : ""].filter(Boolean).join(" · "),
  milestoneFact: (low: number, high: number, roles: readonly string[]) => `${low}–${high} h · ${roles.join(", ")}`,
  withTool: (tool: string) => `Milestones with ${tool}`,
  withToolCount: formatMilestoneCount,
  alsoCalled: (aliases: readonly string[]) => `Other names: ${aliases.join(", ")}.`,
  back: "Search for something else",
};
