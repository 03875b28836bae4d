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

/** Messages of the page that helps to choose a role. */
export const choose = {
  link: "Not sure which? 60 seconds",
  headerLink: "Find my role",
  title: "Which role suits you?",
  lead: "Four questions. Answer what you can; your answers are stored only in the address of this page.",
  questions: "Four questions",
  refine: "A closer look: ten statements",
  refineHint: "How much does each one sound like you?",
  answers,
  show: "Show my result",
  again: "Start again",
  resultTitle: "Your result",
  nothing: "Answer one question, and the role that suits you most stands here.",
  suitsMost: "Suits you most:",
  whyLabel: "Why:",
  /** "rather yes to “Dashboards”, no to “Statistics”." @param spoke topics with their answers */
  whyLine: (spoke: readonly (readonly [string, Answer])[]) => {
    const given = [...new Set(spoke.map(([, answer]) => answer))];
    const topicsOf = (answer: Answer) => spoke.flatMap(([topic, its]) => (its === answer ? [`“${topic}”`] : []));
    return `${given.map((answer) => `${answers[answer].toLowerCase()} to ${formatList(topicsOf(answer))}`).join(", ")}.`;
  },
  look: "See the role",
  tie: (roles: readonly string[]) => `${formatList(roles)} suit you equally well.`,
  all: "All four roles suit you equally well.",
  closest: (roles: readonly string[]) =>
    `Your answers point to none of the four; ${formatList(roles)} ${plural(roles.length, { one: "comes", other: "come" })} closest.`,
  noBetter: "No role is better. This is only what suits your answers.",
  fit: (percent: number) => `Fits your answers: ${percent} of 100`,
  ready: "Ready",
  tieMark: "= tie",
  beside: (roles: readonly string[]) => `Compare ${formatList(roles)}`,
  compareRoles: "Compare roles",
  planRole: (role: string) => `Plan ${role}`,
  why: "Why this result",
  spokeFor: "For it",
  spokeAgainst: "Against it",
  answered: (topic: string, answer: Answer) => `${topic}: ${answers[answer].toLowerCase()}`,
  silent: "None of your answers speak for or against it.",
} as const;
