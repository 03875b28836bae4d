/** What the search says; apart from the rest because its script carries it to the browser. */

const count = (number: number, one: string, more: string) => `${number} ${number === 1 ? one : more}`;

export const search = {
  title: "Search",
  description: "Find a milestone, a tool, a skill area or a role of the Milepost curriculum by name.",
  label: "Search milestones, tools, areas and roles",
  hint: "A tool, a topic or a word from a job advert. Small slips are forgiven.",
  submit: "Search",
  keys: "Arrow keys move through the results, Enter opens one, Escape clears.",
  kinds: { role: "Roles", area: "Skill areas", milestone: "Milestones", tool: "Tools" },
  examplesHeading: "For example",
  examples: ["SQL", "A/B test", "Kubernetes", "dashboards", "RAG", "scikit-learn"],
  found: (total: number, query: string) => `${count(total, "result", "results")} for “${query}”`,
  nearly: (query: string) => `Nothing is called exactly that; this comes close to “${query}”`,
  nothing: (query: string) => `Nothing found for “${query}”.`,
  nothingAdvice: "Try fewer words, another spelling, or the name of a tool. Or look through the roles:",
  shortened: (most: number) => `Only the first ${most} characters were searched for.`,
  showAll: (total: number) => `Show all ${total} milestones`,
  roleFact: "Role",
  areaFact: (role: string) => `Skill area of ${role}`,
  toolFact: (milestones: number, aliases: readonly string[]) =>
    [`Used in ${count(milestones, "milestone", "milestones")}`, aliases.length ? `also: ${aliases.join(", ")}` : ""]
      .filter(Boolean)
      .join(" · "),
  milestoneFact: (low: number, high: number, roles: readonly string[]) => `${low}–${high} h · ${roles.join(", ")}`,
  withTool: (tool: string) => `Milestones with ${tool}`,
  withToolCount: (number: number) => count(number, "milestone", "milestones"),
  alsoCalled: (aliases: readonly string[]) => `Also searched for as ${aliases.join(", ")}.`,
  back: "Search for something else",
};
