/** Messages of the public curriculum pages. They are in a part of their own so that no other page loads them. */
import { formatList, formatMilestoneCount } from "./amounts.ts";
import { formatNumber } from "./numbers.ts";
import { plural } from "./plural.ts";

const hoursRange = (low: number, high: number) => `${low} to ${high} hours`;

/** How much a role needs a milestone. */
const importanceNames = {
  core: "core",
  useful: "useful: a shorter plan can do without",
  extra: "extra: not in a new plan",
};

export const trail = {
  label: "You are here",
};

export const milestone = {
  kind: "Milestone",
  facts: (low: number, high: number, steps: number) => `${hoursRange(low, high)} · ${plural(steps, { one: "# step", other: "# steps" })}`,
  whyHeading: "Why it matters",
  steps: "Steps",
  doneWhen: "Done when",
  resources: "Free resources",
  tools: "Tools",
  noTools: "No particular tool.",
  /** Words that lead here; some name a close relative of what is taught. */
  foundBy: (words: readonly string[]) => `Search also leads here from: ${formatList(words)}.`,
  place: "On the path",
  before: "Usually comes after",
  helps: "Helps, but you can do without",
  nothingBefore: "It needs nothing before it: you can start here.",
  here: "You are here",
  after: "Builds on it",
  nothingAfter: "Nothing builds on it.",
  standsIn: "Part of",
  importance: importanceNames,
  partOfChoice: (choice: string) => `Part of a choice: ${choice}. One of:`,
  default: "default",
  evidence: {
    title: "What this rests on",
    askedFor: "Asked for in job advertisements",
    share: (of: string, percent: number) => `${of} ${formatNumber(percent)} %`,
    count: (shares: readonly string[], ads: number, role: string, when: string) =>
      `${formatList(shares)} of ${formatNumber(ads)} ${role} advertisements (${when})`,
    skillByRole: (skill: string, shares: readonly string[]) => `${skill}: ${shares.join(", ")}`,
    countTogether: (skills: readonly string[], ads: number, when: string) =>
      `${skills.join("; ")} (${formatNumber(ads)} advertisements of these roles together, ${when})`,
    taughtIn: "Taught in",
    codes: "Classified as",
    sources: "Sources",
  },
  resourceKinds: {
    docs: "Documentation",
    book: "Book",
    course: "Course",
    video: "Video",
    dataset: "Data set",
    article: "Article",
    tool: "Tool",
  },
  /** How a resource's address was checked. */
  checked: {
    source: (day: string) => `Checked on ${day}: we read the source file of the page.`,
    mirror: (day: string) => `Checked on ${day}: we read a stored copy of the site.`,
    cited: (day: string) => `Cited elsewhere on ${day}; not opened by us.`,
    live: (day: string) => `Checked on ${day}: we opened it.`,
    unchecked: (_day: string) => "Not checked yet.",
  },
};

export const area = {
  facts: (milestones: number, low: number, high: number) => `${formatMilestoneCount(milestones)} · ${hoursRange(low, high)}`,
  partOf: (at: number, total: number, role: string) => `Area ${at} of ${total} of the ${role} path`,
  provenBy: "Proof",
  milestones: "Milestones, in study order",
  optional: "Optional, if you want more",
  previous: "Area before this one",
  next: "Area after this one",
  around: "Areas before and after",
  of: (role: string) => `Areas of ${role}`,
  begins: "This is the first area.",
  ends: "This is the last area.",
  title: (area: string, role: string) => `${area} for ${role}`,
};

export const role = {
  comingFrom: (role: string, milestones: number) =>
    `After ${role}: ${milestones === 0 ? "nothing left" : `${plural(milestones, { one: "# milestone", other: "# milestones" })} left,`}`,
  compare: "Compare the roles",
};

export const compare = {
  title: "Compare roles",
  description: "Compare Data Analyst, Data Scientist, ML Engineer and GenAI Engineer: what they share, and how many hours each one adds.",
  lead: "A station on several lines is learned once. No role is better.",
  onlySome: "Only some",
  choose: "Which roles?",
  submit: "Compare",
  tooFew: "Choose at least two roles to compare. Until then you see all four.",
  oneMore: (role: string) => `Choose another role to compare with ${role}. Until then you see all four.`,
  picture: "Where the paths part",
  inFront: "The line in front",
  lines: (chosen: string) => `Lines with ${chosen} in front`,
  pictureLabel: (roles: readonly string[], chosen: string) =>
    `${formatList(roles)} as lines that share stations and then part, ${chosen} in front. The lists below have the same information.`,
  differenceTitle: (from: string, to: string) => `From ${from} to ${to}`,
  difference: (milestones: number, low: number, high: number) =>
    milestones === 0 ? "You need nothing more." : `${formatMilestoneCount(milestones)} left, ${hoursRange(low, high)}`,
  countsAsKnown: (milestones: number, tools: readonly string[], hasMore: boolean) =>
    `Counts ${plural(milestones, { one: "# shared milestone", other: "# shared milestones" })} as known${
      tools.length === 0 ? "" : `: ${hasMore ? `${tools.join(", ")} and more` : formatList(tools)}`
    }.`,
  untick: "Before the plan is made, you can untick what you do not know.",
  planThese: (milestones: number) => plural(milestones, { one: "Plan this milestone", other: "Plan these # milestones" }),
  otherWay: (from: string, to: string, milestones: number) => `The other way, ${from} to ${to}: ${milestones}`,
  sharedByAll: (roles: number) => (roles === 2 ? "In both" : "In all of them"),
  totals: "In numbers",
  totalsHint: "A role's hours are those of a new plan: core and useful milestones, of each choice the default, and nothing that is extra.",
  planHint: "For the role of your plan they are those of the plan itself.",
  forMe: "For me",
  iKnow: "Done or known",
  of: (settled: number, all: number) => `${settled} of ${all}`,
  leftForMe: "Left for me",
  /** What the work of a role comes to, in a line. */
  gist: {
    "data-analyst": "Charts and advice for people",
    "data-scientist": "Predictions, and tests that they help",
    "ml-engineer": "Services that answer day and night",
    "genai-engineer": "Products that write, draw and speak",
  },
  readyInPlan: "Ready, in my plan",
  done: "done",
  nothingOwn: "nothing",
  readyAt: (hours: number) => `Ready, ${hours} h a week`,
  nothing: "now",
  myPlan: "Open my plan",
  details: "More",
  meToday: "Me, today",
  fromNothing: "From nothing",
  sideBySide: "Work, areas and tools side by side",
  milestones: "Milestones",
  hours: "Hours",
  ownCount: "Only here",
  areas: "Skill areas",
  tools: "Tools",
  ask: "Ask yourself",
  from: "After",
  after: (role: string) => `After ${role}`,
  adds: "How many hours each adds after another",
  addsHint: "Who has finished one path needs this much more for another. Press a number to see which milestones.",
  between: (from: string, to: string, low: number, high: number) => `${low}–${high} h from ${from} to ${to}`,
  same: "–",
  sharedMilestones: "Milestone by milestone",
  sharedWith: (roles: readonly string[]) => formatList(roles),
  ownMilestones: (role: string) => `Only in ${role}`,
  milestoneCount: formatMilestoneCount,
  range: (low: number, high: number) => `${low}–${high} h`,
  aboutHours: (hours: number) => (hours === 0 ? "nothing" : `about ${hours} h`),
  look: (role: string) => `See ${role}`,
};
