import type { Answer } from "#lib/planner/roles/choose.ts";
import { formatList } from "./amounts.ts";
import { plural } from "./plural.ts";

const answers: Record<Answer, string> = {
  yes: "Yes",
  rather_yes: "Rather yes",
  neutral: "Neutral",
  rather_no: "Rather no",
  no: "No",
};

/** "second" for 2 */
const ordinalOf = (rank: number) => ["first", "second", "third", "fourth"][rank - 1] ?? String(rank);

/** Messages of the page that helps to choose a role. */
export const choose = {
  link: "Not sure? Answer four questions",
  headerLink: "Find my role",
  title: "Which role suits you?",
  lead: "Four questions, and ten statements for a closer look. Answer what you can and skip the rest. Your answers are stored only in the address of this page.",
  questions: "Four questions",
  refine: "A closer look: ten statements",
  refineHint: "How much does each one sound like you?",
  answers,
  show: "Show my result",
  again: "Start again",
  resultTitle: "Your result",
  nothing: "You have not answered anything yet. One answer is enough for a first hint, and you can change it at any time.",
  one: (role: string) => `${role} suits your answers best.`,
  tie: (roles: readonly string[]) => `${formatList(roles)} suit you equally well.`,
  all: "All four roles suit you equally well. Answer more, or look at a week in each role.",
  closest: (roles: readonly string[]) =>
    `Your answers point to none of the four; ${formatList(roles)} ${plural(roles.length, { one: "comes", other: "come" })} closest.`,
  noBetter: "No role is better than another. The result only shows what suits your interests and skills.",
  first: (count: number) => plural(count, { one: "Suits your answers best", other: "Suit you equally well" }),
  closestFirst: (count: number) => plural(count, { one: "Comes closest", other: "Come closest, equally" }),
  next: (rank: number, count: number) => plural(count, { one: `Comes ${ordinalOf(rank)}`, other: `Come ${ordinalOf(rank)}, equally` }),
  beside: (roles: readonly string[]) => `Compare ${formatList(roles)}`,
  spokeFor: "Your answers for it",
  spokeAgainst: "Your answers against it",
  answered: (topic: string, answer: Answer) => `${topic}: ${answers[answer].toLowerCase()}`,
  silent: "None of your answers speak for or against it.",
  hoursForYou: (low: number, high: number) => (high === 0 ? "No hours left for you" : `${low} to ${high} hours left for you`),
  makePlan: (role: string) => `Make my plan: ${role}`,
  openPlan: (role: string) => `Open my plan: ${role}`,
  share: "The address of this page contains your answers. Keep it to come back, or share it.",
} as const;
