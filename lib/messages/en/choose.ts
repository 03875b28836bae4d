import type { Answer } from "#lib/planner/roles/choose.ts";
import { formatList } from "./amounts.ts";

const answerWords: Record<Answer, string> = {
  yes: "Yes",
  rather_yes: "Rather yes",
  neutral: "Neutral",
  rather_no: "Rather no",
  no: "No",
};

/** "second" for 2 */
const ordinalOf = (rank: number) => ["first", "second", "third", "fourth"][rank - 1] ?? String(rank);

/** What is said to somebody who does not know yet which role suits them. */
export const choose = {
  link: "Not sure? Answer four questions",
  headerLink: "Find my role",
  title: "Which role suits you?",
  lead: "Four questions, and ten statements for a closer look. Answer what you can and leave out the rest. Your answers stay in the address of this page.",
  questions: "Four questions",
  refine: "A closer look: ten statements",
  refineHint: "How much does each sound like you?",
  answers: answerWords,
  show: "Show what suits me",
  again: "Start again",
  resultTitle: "What suits you",
  nothing: "Nothing is answered yet. One answer is enough for a first hint, and you can change it at any time.",
  one: (role: string) => `${role} suits your answers most.`,
  tie: (roles: readonly string[]) => `${formatList(roles)} suit you alike.`,
  all: "All four roles suit you alike. Answer a little more, or look at what a week in each is like.",
  closest: (roles: readonly string[]) =>
    `Your answers speak for none of the four; ${formatList(roles)} ${roles.length === 1 ? "comes" : "come"} closest.`,
  noBetter: "No role is better than another. This is only what suits your interests and skills.",
  first: (count: number) => (count === 1 ? "Suits your answers most" : "Suit you alike"),
  closestFirst: (count: number) => (count === 1 ? "Comes closest" : "Come closest, alike"),
  next: (rank: number, count: number) => (count === 1 ? `Comes ${ordinalOf(rank)}` : `Come ${ordinalOf(rank)}, alike`),
  beside: (roles: readonly string[]) => `${formatList(roles)} side by side`,
  spokeFor: "What of your answers says so",
  spokeAgainst: "Spoke against it",
  answered: (topic: string, answer: Answer) => `${topic}: ${answerWords[answer].toLowerCase()}`,
  silent: "None of your answers spoke for or against it.",
  hoursForYou: (low: number, high: number) => (high === 0 ? "No hours left for you" : `${low} to ${high} hours left for you`),
  makePlan: (role: string) => `Make my plan: ${role}`,
  openPlan: (role: string) => `Open my plan: ${role}`,
  share: "The address of this page holds your answers. Keep it to come back, or send it to somebody.",
} as const;
