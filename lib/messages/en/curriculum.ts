/**
 * What the public pages of the curriculum say, beside `en.ts`: kept apart so that no other page's script carries it.
 */

import { formatList } from "./amounts.ts";

const count = (number: number, one: string, more: string) => `${number} ${number === 1 ? one : more}`;

const hoursRange = (low: number, high: number) => `${low} to ${high} hours`;

export const trail = {
  label: "You are here",
  roles: "Roles",
};

export const milestone = {
  kind: "Milestone",
  facts: (low: number, high: number, steps: number) => `${hoursRange(low, high)} · ${count(steps, "step", "steps")}`,
  optionalIn: (roles: readonly string[]) => `Optional for ${formatList(roles)}`,
  whyHeading: "Why it matters",
  steps: "Steps",
  doneWhen: "Done when",
  checks: "Another person, the reviewer, checks it in ten minutes:",
  resources: "Free resources",
  tools: "Tools",
  noTools: "No particular tool.",
  place: "On the path",
  before: "Usually comes after",
  nothingBefore: "Nothing has to come before it: you can start here.",
  here: "You are here",
  after: "Builds on it",
  nothingAfter: "Nothing builds on it: it is an end in itself.",
  standsIn: "Part of",
  resourceKinds: {
    docs: "Documentation",
    book: "Book",
    course: "Course",
    video: "Video",
    dataset: "Data set",
    article: "Article",
    tool: "Tool",
  },
  /** How an address was checked, in words that promise no more than was done. */
  checked: {
    source: (day: string) => `Checked on ${day}: we read the page's own source file.`,
    mirror: (day: string) => `Checked on ${day}: we read a stored copy of the site.`,
    cited: (day: string) => `Seen on ${day} where others cite it; we have not opened it ourselves.`,
    live: (day: string) => `Checked on ${day}: we opened it.`,
    unchecked: (_day: string) => "Not checked yet.",
  },
};

export const area = {
  facts: (milestones: number, low: number, high: number) => `${count(milestones, "milestone", "milestones")} · ${hoursRange(low, high)}`,
  partOf: (at: number, total: number, role: string) => `Part ${at} of ${total} of the ${role} path`,
  provenBy: "Proven by",
  milestones: "Milestones, in the order of the plan",
  optional: "Optional, if you want more",
  previous: "Before this",
  next: "After this",
  around: "Areas before and after",
  begins: "The path begins here.",
  ends: "The path ends here.",
  title: (area: string, role: string) => `${area} for ${role}`,
};

export const map = {
  title: "The path at a glance",
  hint: "Each post is a milestone and leads to its page. Curves show what builds on what. The list below says the same in words.",
  skip: "Skip the map, go to the list",
  nav: (role: string) => `Map of the ${role} path`,
  show: "Show the map",
  hide: "Hide the map",
  pointAt: "Point at a post to read its name.",
  core: "Milestone",
  shared: "Shared with other roles",
  optional: "Optional",
  settled: "Done or known",
  next: "You are here",
  hereIs: (post: string) => `You are here: ${post}`,
  post: (number: number | undefined, title: string) => (number === undefined ? title : `${number}. ${title}`),
  facts: (facts: readonly string[]) => facts.join(" · "),
  hours: (low: number, high: number) => `${low}–${high} h`,
};

export const role = {
  comingFrom: (role: string, milestones: number) => `Coming from ${role}: ${milestones === 0 ? "nothing left" : `${milestones} left,`}`,
  compare: "Lay the roles side by side",
};

export const compare = {
  title: "Roles side by side",
  description:
    "Data Analyst, Data Scientist, ML Engineer and GenAI Engineer compared: what they share, and the hours each adds to another.",
  lead: "What they share, where they part, and how many hours lead from one to another. None is better; they ask for different things.",
  choose: "Which roles?",
  submit: "Compare",
  tooFew: "Choose at least two roles to compare. Until then all four are shown.",
  oneMore: (role: string) => `Tick another role to lay beside ${role}. Until then all four are shown.`,
  picture: "Where the roads part",
  pictureHint: "Each line is a role, each post a milestone. A post across several lines is learned once and counts in all of them.",
  pictureLabel: (roles: readonly string[]) =>
    `${formatList(roles)} drawn as lines that share posts and part. The same stands in the table below.`,
  differenceTitle: (from: string, to: string) => `From ${from} to ${to}`,
  difference: (milestones: number, low: number, high: number) =>
    milestones === 0 ? "Nothing more is needed." : `${count(milestones, "milestone", "milestones")} left, ${hoursRange(low, high)}`,
  countsAsKnown: (milestones: number, tools: readonly string[], hasMore: boolean) =>
    `Counts ${count(milestones, "milestone", "milestones")} that both ask for as known${
      tools.length === 0 ? "" : `: ${hasMore ? `${tools.join(", ")} and more` : formatList(tools)}`
    }.`,
  untick: "What of this you do not know, you untick before the plan is made.",
  planThese: (milestones: number) => (milestones === 1 ? "Plan this one" : `Plan these ${milestones}`),
  otherWay: (from: string, to: string, milestones: number) => `The other way round, ${from} to ${to}: ${milestones}`,
  sharedByAll: (roles: number) => (roles === 2 ? "In both" : "In all of them"),
  sharedBySome: "In some of them",
  own: "Only in one",
  totals: "In numbers",
  role: "Role",
  milestones: "Milestones",
  hours: "Hours",
  ownCount: "Only here",
  leftForYou: "Left for you",
  areas: "Skill areas",
  tools: "Tools",
  ask: "Ask yourself",
  from: "After",
  to: "Going on to",
  adds: "How many hours each adds",
  addsHint: "Somebody who has walked one whole path needs this much more for another. Choose a number to see which milestones.",
  left: "Hours more",
  between: (from: string, to: string, low: number, high: number) => `${low}–${high} h from ${from} to ${to}`,
  same: "–",
  sharedMilestones: "Milestone by milestone",
  sharedWith: (roles: readonly string[]) => formatList(roles),
  ownMilestones: (role: string) => `Only in ${role}`,
  milestoneCount: (number: number) => count(number, "milestone", "milestones"),
  range: (low: number, high: number) => `${low}–${high} h`,
  aboutHours: (hours: number) => (hours === 0 ? "nothing" : `about ${hours} h`),
  look: (role: string) => `Look at ${role}`,
};
