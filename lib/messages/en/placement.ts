import type { OriginId, PlacementAnswer } from "#lib/planner/placement/told.ts";
import { formatMilestoneCount } from "./amounts.ts";
import { plural } from "./plural.ts";

const answers: Record<PlacementAnswer, string> = { yes: "Yes", unsure: "Not sure", no: "No" };
const origins: Record<OriginId, string> = { backend: "backend work", reports: "Excel and reports", research: "research" };

/** Skill areas by id, short enough for one line next to their stones on a phone. */
const shortAreas: Record<string, string> = {
  foundations: "Foundations",
  "data-gathering-cleaning": "Data",
  "statistical-analysis": "Statistics",
  "visualization-dashboards": "Dashboards",
  "reporting-storytelling": "Reporting",
  "advanced-skills": "Advanced",
  "end-to-end-modeling": "Modeling",
  "big-data-pipelines": "Big data",
  "advanced-algorithms": "Algorithms",
  "experiment-design-ab-testing": "Experiments",
  "communication-deployment": "Deployment",
  "model-deployment-serving": "Serving",
  "scalability-reliability": "Reliability",
  "ml-infrastructure": "Infrastructure",
  optimization: "Optimization",
  "security-compliance": "Security",
  "model-fine-tuning": "Fine-tuning",
  "prompt-chain-engineering": "Prompts",
  "multimodal-systems": "Multimodal",
  "custom-evaluation": "Evaluation",
  "tooling-orchestration": "Tooling",
};

/** Messages of the placement: a few questions that find where somebody stands on a role's path. */
export const placement = {
  title: "Where do I start?",
  lead: "About ten questions instead of a long list. Each answer settles what comes before or after it.",
  whichRole: "For which role?",
  ask: (count: number) => (count <= 10 ? `Question ${count} of about ten` : `Question ${count}, nearly done`),
  question: "Could you do this tonight?",
  checks: "How you would check it",
  most: "Yes: I could do most of this without help.",
  answers,
  stop: "Stop here",
  back: "Back",
  leave: "Close",
  shortArea: (id: string, title: string) => shortAreas[id] ?? title,
  again: "Ask me again",
  from: "I come from …",
  origins,
  checkMe: "Check me with two questions",
  checkMeHint: "Answer in your head, then look. If you had both, say yes.",
  rows: (area: string, known: number, learn: number, open: number) =>
    `${area}: ${known} known, ${learn} to learn, ${plural(open, { one: "# open", other: "# open" })}`,
  key: { known: "known", learn: "to learn", unsure: "open", now: "asked now" },
  start: "You start at",
  startWhy: "The first milestone in study order that you do not know yet",
  startDone: "Nothing left to learn here",
  startDoneHint: "You know every milestone of this role.",
  summary: (known: number, all: number) => `${known} of ${all} milestones known.`,
  saves: (hours: number) => `That saves about ${hours} h.`,
  left: (hours: number) => `About ${hours} h are left.`,
  finish: (day: string, hours: number) => `You finish about ${day} at ${hours} h a week.`,
  range: (early: string, late: string) => `Between ${early} and ${late}.`,
  settledBefore: (count: number) =>
    `${formatMilestoneCount(count)} you did or marked before: ${plural(count, { one: "it stays as it is", other: "they stay as they are" })}.`,
  isRight: "Is this right?",
  isRightHint: "Tick what you can do. Nothing is saved yet.",
  /** While the list is ticked: "12 of 37 known", with the finish where it is known. */
  now: (known: number, all: number, finish: string | null) =>
    `${known} of ${all} known${finish === null ? "" : `, finish about ${finish}`}`,
  open: "Still open: tick what you can do",
  unsureHint: "What you were not sure of is planned at the low estimate.",
  known: "You know",
  learn: "To learn",
  reasons: {
    ticked: (skill: string) => `You ticked ${skill}`,
    yes: "You said yes",
    unsure: "You were not sure",
    no: "You said no",
    against: "Your answers differ here",
    before: (by: string) => `You said yes to ${by}, which needs it`,
    after: (by: string) => `Needs ${by}, to which you said no`,
    all: "By your answers together",
  },
  make: "Make my plan from here",
  add: "Add to my plan",
  needsNetwork:
    "You have no plan for this role on this device, and a new one needs the internet. The address of this page keeps your answers.",
  estimatesNeedNetwork: "Without the internet, only what you know goes into your plan. What you were not sure of keeps its hours.",
  offline: "You are offline. The questions work all the same, and what you add is saved on this device.",
  addHint: "Nothing that you marked before changes.",
} as const;
